import { bareSubjectName } from "../../budget/subjects/subject-name";
import { tableOf } from "../../budget/book";
import type { BudgetRow, BudgetTable, Figure } from "../../budget/table";
import { sum, zero } from "../../budget/amount";
import { isZero, leafRows } from "../lookups";
import { placeOf, sayAmount, sayPlace, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { termsOf } from "../terms";

/** 行政运行反映基本支出，机关服务反映后勤服务单位的支出；项目支出列在这两项下，要说明。 */
export const itemCarriesItsKind = defineRule({
  id: "item-carries-its-kind",
  group: "codes",
  title: "项目支出不列行政运行、机关服务",
  basis: "预算支出按科目执行（预算法第七十二条）；行政运行反映基本支出，一般性项目列一般行政管理事务",
  severity: "explain",
  needs: [],
  messages: {
    running:
      "{place}为{amount}{unit}；“行政运行”反映基本支出，一般性项目通常列“一般行政管理事务”，请核对科目，或说明为何列在这里。",
    service:
      "{place}为{amount}{unit}，且没有基本支出；“机关服务”反映为机关服务的后勤单位的支出，请核实是哪些项目、由哪个单位使用，或说明列支依据。",
  },

  *check(_, book) {
    const table = tableOf(book, "expenditure") ?? tableOf(book, "general-public-expenditure");
    const other = tableOf(book, "general-public-expenditure");
    if (!table) return;
    for (const row of leafRows(table)) {
      const project = termsOf(table, row, "project");
      if (isZero(project)) continue;
      const message = kindOf(table, row);
      if (!message) {
        yield { outcome: "pass", at: row.labelCell };
        continue;
      }
      const at = row.figures.project ?? project[0]!;
      yield {
        outcome: "finding",
        at: at.cell,
        because: other && other !== table ? sameIn(other, row).map(({ cell }) => cell) : [],
        message,
        data: {
          place: row.figures.project
            ? sayPlace(placeOf(table, row, "project"))
            : `${tableCalled(table)}「${row.label}」项目支出`,
          amount: sayAmount(sum(project.map(({ amount }) => amount)), at.unit),
          unit: at.unit,
        },
      };
    }
  },
});

function kindOf(table: BudgetTable, row: BudgetRow): "running" | "service" | undefined {
  const name = bareSubjectName(row.label);
  if (name === "行政运行") return "running";
  const withoutBasic = isZero(termsOf(table, row, "basic"));
  return name === "机关服务" && withoutBasic ? "service" : undefined;
}

const sameIn = (table: BudgetTable, { code }: BudgetRow): Figure[] =>
  leafRows(table)
    .filter((row) => row.code === code)
    .flatMap(({ figures }) => (figures.project && figures.project.amount !== zero ? [figures.project] : []));
