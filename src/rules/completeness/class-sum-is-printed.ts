import { zero, type Amount } from "../../budget/amount";
import { functionClassCode } from "../../budget/function-classes";
import { bareSubjectName } from "../../budget/subjects/subject-name";
import type { BudgetRow, BudgetTable, TableKind } from "../../budget/table";
import { sumKey } from "../lookups";
import { sayAmount, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { sumOf, termsOfAll } from "../terms";

/** 按功能分类列支出的表只有项、没有类和款时，读者要自己加才知道每一类是多少；一类只有一项的，项就是类的数。 */
export const classSumIsPrinted = defineRule({
  id: "class-sum-is-printed",
  group: "completeness",
  title: "一类有几项的，表里列出这一类的合计",
  basis: "预算支出按功能分类编列到项（预算法实施条例第四十条）；类、款列小计，便于与收支总表逐类核对",
  severity: "hint",
  needs: [],
  sees: "table by table",
  messages: {
    unprinted: "{table}只列到项，没有类、款小计：{sums}，表中没有列出；可以补列小计行，方便与收支总表核对。",
  },
  example:
    "部门支出总表只列到项，没有类、款小计：201类3行合计1906.19万元，表中没有列出；可以补列小计行，方便与收支总表核对。",

  *check(_, book) {
    for (const table of book.tables) {
      if (!BY_FUNCTION.includes(table.kind)) continue;
      const items = table.rows.filter(isItem);
      if (items.length === 0) continue;
      const unprinted = printsSubtotals(table) ? [] : classesOf(table, items);
      if (unprinted.length === 0) {
        yield { outcome: "pass", at: table.titleCell };
        continue;
      }
      const [at, ...because] = unprinted.flatMap(({ rows }) => rows).map(({ labelCell }) => labelCell);
      yield {
        outcome: "finding",
        at: at!,
        because,
        message: "unprinted",
        data: { table: tableCalled(table), sums: saySums(unprinted, table) },
      };
    }
  },
});

const BY_FUNCTION: readonly TableKind[] = [
  "expenditure",
  "general-public-expenditure",
  "government-fund-expenditure",
  "state-capital-expenditure",
];

const ITEM_CODE = /^2\d{6}$/;

const isItem = ({ role, code }: BudgetRow): boolean => role === "detail" && ITEM_CODE.test(code ?? "");

/** A row of another level, or one that bears no code and may be of another level. */
const printsSubtotals = ({ rows }: BudgetTable): boolean =>
  rows.some(
    (row) =>
      !isItem(row) &&
      (row.role === "detail" ||
        row.role === "unknown" ||
        functionClassCode(bareSubjectName(row.label)) !== undefined),
  );

interface ClassSum {
  readonly code: string;
  readonly rows: readonly BudgetRow[];
  readonly amount: Amount;
}

/** The 类 with more than one 项 and what these come to; a 类 whose amounts cannot be read is left out. */
function classesOf(table: BudgetTable, items: readonly BudgetRow[]): ClassSum[] {
  const byClass = new Map<string, BudgetRow[]>();
  for (const row of items) {
    const code = row.code!.slice(0, 3);
    const known = byClass.get(code);
    if (known) known.push(row);
    else byClass.set(code, [row]);
  }
  return [...byClass].flatMap(([code, rows]) => {
    if (new Set(rows.map((row) => row.code)).size < 2) return [];
    const terms = termsOfAll(table, rows, sumKey(table));
    const amount = sumOf(terms);
    const isTold = amount !== zero && terms.every(({ state }) => state !== "unreadable");
    return isTold ? [{ code, rows, amount }] : [];
  });
}

const MOST = 4;

/** 201类3行合计1906.19万元、208类2行合计12.43万元: at most so many, the rest by count. */
function saySums(sums: readonly ClassSum[], { unit }: BudgetTable): string {
  const said = sums
    .slice(0, MOST)
    .map(({ code, rows, amount }) => `${code}类${rows.length}行合计${sayAmount(amount, unit)}${unit}`)
    .join("、");
  return sums.length > MOST ? `${said}等${sums.length}类` : said;
}
