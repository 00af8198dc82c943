import { tableOf, type BudgetBook } from "../../budget/book";
import type { BudgetRow, BudgetTable, TableKind } from "../../budget/table";
import { leafRows } from "../../narrative/leaf-rows";
import { listedProjects } from "../../narrative/listed-projects";
import { toldCountsIn, type ToldCount } from "../../narrative/told-counts";
import { tableCalled } from "../naming";
import { nameKey } from "../projects";
import { proseOf, wordsAt } from "../prose";
import { defineRule } from "../rule";

/** 说明写“预算项目共18个”，项目支出表列的却是17个：增减项目以后忘了改个数。 */
export const countAgreesWithTable = defineRule({
  id: "count-agrees-with-table",
  group: "narrative",
  title: "情况说明写的项目、预算单位个数与表中列出的一致",
  basis:
    "文表一致：表里一行一个列出的项目和预算单位，个数数得出来；同名、按单位分列的，几种数法有一种相符即可",
  severity: "explain",
  needs: [],
  messages: {
    differs: "情况说明写“{words}”，{table}列出的有{listed}个；请核对个数，口径不同的请写明。",
  },
  example: "情况说明写“预算项目共4个”，项目支出预算表列出的有3个；请核对个数，口径不同的请写明。",

  *check(_, book) {
    for (const prose of proseOf(book)) {
      if (prose.place !== "narrative") continue;
      for (const told of toldCountsIn(prose.text, book)) {
        const listed = listedIn(book, told);
        if (!listed) continue;
        const place = wordsAt(prose, told.start, told.end);
        if (listed === "unclear")
          yield {
            outcome: "cannot tell",
            ...place,
            why: "表里有认不出的行，或者同样的表有几张，数不出个数。",
          };
        else if (listed.counts.has(told.count)) yield { outcome: "pass", ...place };
        else
          yield {
            outcome: "finding",
            ...place,
            because: listed.counts.size === 1 && listed.cell ? [listed.cell] : [],
            message: "differs",
            data: {
              words: told.words,
              table: tableCalled(listed.table),
              listed: [...listed.counts].sort((a, b) => a - b).join("或"),
            },
          };
      }
    }
  },
});

interface Listed {
  readonly table: BudgetTable;
  readonly cell?: BudgetRow["labelCell"];
  /** Every way to count them: by code, by name, a row each. */
  readonly counts: ReadonlySet<number>;
}

const tableFor: Readonly<Record<ToldCount["of"], TableKind>> = {
  projects: "project-expenditure",
  targets: "project-performance",
  units: "revenue",
};

/** undefined where no table lists them one by one, or only some of them are published. */
function listedIn(book: BudgetBook, { of, count }: ToldCount): Listed | "unclear" | undefined {
  const table = tableOf(book, tableFor[of]);
  if (!table) return undefined;
  const isPlaceless = table.rows.some(({ role }) => role === "unknown");
  const isOne = book.tables.filter(({ kind }) => kind === table.kind).length === 1;
  const counts = of === "units" ? unitCounts(table) : projectCounts(table);
  if (counts.size === 0) return undefined;
  const onlySome = of === "targets" && book.locality?.targetsFor === "chosen projects";
  if (onlySome && count >= Math.max(...counts)) return undefined;
  return isPlaceless || !isOne ? "unclear" : { table, cell: table.titleCell, counts };
}

function projectCounts(table: BudgetTable): ReadonlySet<number> {
  const rows = leafRows(table).filter(({ label }) => label !== "");
  const details = table.rows.filter(({ role, label }) => role === "detail" && label !== "");
  const names = new Set(rows.map(({ label }) => nameKey(label)));
  const all = [listedProjects(table).length, names.size, rows.length, details.length];
  return new Set(all.filter((count) => count > 0));
}

/** 101 is the department, 101001 and 101002 its units; a table that prints one unit may print the department as a whole. */
function unitCounts(table: BudgetTable): ReadonlySet<number> {
  const codes = new Set(
    table.rows.flatMap(({ role, unitCode }) => (role === "unit" && unitCode ? [unitCode] : [])),
  );
  const finest = [...codes].filter(
    (code) => ![...codes].some((other) => other !== code && other.startsWith(code)),
  );
  return new Set(finest.length > 1 ? [finest.length, codes.size] : []);
}
