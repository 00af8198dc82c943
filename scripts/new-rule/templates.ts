/** What a new rule and its test look like before anything is filled in: they compile, and the tests fail until it is. */

export const camelCase = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Stands where words must be written; the test over all rules fails on it. */
export const UNWRITTEN = "待写";

export function ruleFile(group: string, id: string): string {
  return `import type { Figure } from "../../budget/table";
import { placeOf, sayAmount, sayPlace } from "../naming";
import { defineRule } from "../rule";

/** ${UNWRITTEN}：这条规则核对什么，为什么要核对。 */
export const ${camelCase(id)} = defineRule({
  id: "${id}",
  group: "${group}",
  title: "${UNWRITTEN}：必须成立的关系",
  basis: "${UNWRITTEN}：依据的条文或算术",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    wrong: "{place}为{actual}，${UNWRITTEN}：哪里不对；请怎样改。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const row of table.rows) {
        const figure = row.figures.total;
        if (figure?.state !== "amount") continue;
        if (holds(figure)) yield { outcome: "pass", at: figure.cell };
        else {
          yield {
            outcome: "finding",
            at: figure.cell,
            because: [],
            message: "wrong",
            data: {
              place: sayPlace(placeOf(table, row, "total")),
              actual: sayAmount(figure.amount, figure.unit),
            },
          };
        }
      }
    }
  },
});

/** ${UNWRITTEN}：什么叫成立；眼下总不成立。 */
const holds = (_figure: Figure): boolean => false;
`;
}

export function testFile(group: string, id: string): string {
  const rule = camelCase(id);
  return `import { ${rule} } from "../../../src/rules/${group}/${id}";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = \`
  | 部门支出总表 |          |       |          |          |
  | 单位：万元   |          |       |          |          |
  | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |              | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301     | 行政运行 | 30.00 | 10.00    | 20.00    |\`;

describeRule(${rule}, {
  passes: [{ it: "${UNWRITTEN}: what is right", sheets: expenditure, compared: 2 }],
  finds: [
    {
      it: "${UNWRITTEN}: what is wrong",
      sheets: redrawn(expenditure, { C5: "-30.00" }),
      finds: [{ at: "C5", says: "${UNWRITTEN}" }],
    },
  ],
});
`;
}
