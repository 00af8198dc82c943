import type { BudgetBook } from "../../budget/book";
import { defineRule } from "../rule";
import { statementParagraphs } from "../statement";

/** 旧称与现称：表里已经用了现称，文字还用旧称的，读者会以为是两件事。 */
const renamed: readonly { readonly former: RegExp; readonly present: string; readonly table: RegExp }[] = [
  {
    former: /(?:财政)?专户管理的?教育收费(?:收入)?|财政专户拨款(?:收入)?|预算外资金(?:收入)?/,
    present: "财政专户管理资金",
    table: /财政专户管理(?:的)?资金/,
  },
  { former: /公共财政预算(?:拨款|收入|支出)?/, present: "一般公共预算", table: /一般公共预算/ },
];

/** 情况说明的用语随表：表改了叫法，文字也要改。 */
export const termIsTheTablesOwn = defineRule({
  id: "term-is-the-tables-own",
  group: "completeness",
  title: "情况说明与表用同一个名称",
  basis: "齐整：同一项资金在表和文字里用同一个名称",
  severity: "hint",
  needs: [],
  messages: {
    former: "情况说明写的是“{former}”，表中的名称是“{present}”；同一项资金请用同一个名称。",
  },

  *check(_, book) {
    const names = namesIn(book);
    for (const { former, present, table } of renamed) {
      if (!names.some((name) => table.test(name)) || names.some((name) => former.test(name))) continue;
      for (const paragraph of statementParagraphs(book)) {
        const found = former.exec(paragraph.text);
        if (!found) {
          yield { outcome: "pass", at: paragraph.cell };
          continue;
        }
        const start = paragraph.start + found.index;
        yield {
          outcome: "finding",
          at: paragraph.cell,
          span: { start, end: start + found[0].length },
          because: [],
          message: "former",
          data: { former: found[0], present },
        };
      }
    }
  },
});

/** What the tables call their rows and columns. */
const namesIn = ({ tables }: BudgetBook): string[] =>
  tables
    .flatMap(({ rows, columns }) => [
      ...rows.map(({ label }) => label),
      ...columns.map(({ header }) => header),
    ])
    .map((name) => name.replace(/\s/g, ""));
