import { zero } from "../../budget/amount";
import { leafRows } from "../lookups";
import { placeOf, sayAmount, sayPlace } from "../naming";
import { defineRule } from "../rule";

const PERSONNEL = /^30[13]/;
const RUNNING = /^3(?:02|10)/;

/** 301工资福利、303对个人和家庭的补助属人员经费；302商品和服务、310资本性支出属公用经费。 */
export const economicKindInItsColumn = defineRule({
  id: "economic-kind-in-its-column",
  group: "within-table",
  title: "人员类科目填在人员经费列，公用类科目填在公用经费列",
  basis: "支出经济分类：301、303为人员经费，302、310为公用经费",
  severity: "error",
  needs: ["basic-expenditure"],
  sees: [],
  messages: {
    misplaced: "{place}填了{actual}，{code}属于{belongs}，应填在“{belongs}”列；请移到该列。",
  },
  example:
    "一般公共预算基本支出预算表「办公费」人员经费填了10.00，30201属于公用经费，应填在“公用经费”列；请移到该列。",

  *check({ "basic-expenditure": table }) {
    for (const row of leafRows(table)) {
      const belongs = PERSONNEL.test(row.code!)
        ? "人员经费"
        : RUNNING.test(row.code!)
          ? "公用经费"
          : undefined;
      if (!belongs) continue;
      const wrongKey = belongs === "人员经费" ? "basic.running" : "basic.personnel";
      const rightKey = belongs === "人员经费" ? "basic.personnel" : "basic.running";
      const wrong = row.figures[wrongKey];
      const right = row.figures[rightKey];
      if (wrong?.state === "amount" && wrong.amount !== zero) {
        yield {
          outcome: "finding",
          at: wrong.cell,
          because: [row.labelCell],
          message: "misplaced",
          data: {
            place: sayPlace(placeOf(table, row, wrongKey)),
            actual: sayAmount(wrong.amount, wrong.unit),
            code: row.code!,
            belongs,
          },
        };
      } else if (right?.state === "amount") yield { outcome: "pass", at: right.cell };
    }
  },
});
