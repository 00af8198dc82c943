import type { BudgetRow, BudgetTable, ColumnKey } from "../../budget/table";
import { alsoIn } from "../lookups";
import { placeOf, sayPlace } from "../naming";
import { partsOf } from "../row-tree";
import { defineRule } from "../rule";
import { stands } from "../standing";
import { columnParts, isFilled } from "../terms";
import { equal } from "../verdicts";

/** 同一行里，合计＝基本支出＋项目支出，小计＝各分项；其中项不加。 */
export const columnPartsAddUp = defineRule({
  id: "column-parts-add-up",
  group: "within-table",
  title: "每一行的合计、小计等于其分项之和",
  basis:
    "表内勾稽：合计＝基本支出＋项目支出，小计＝各分项之和（预算法实施条例第五条：部门支出包括基本支出和项目支出）",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    differs:
      "{place}为{actual}，分项之和为{expected}（{sum}{elsewhere}），相差{difference}{unit}；请核对合计与分项，改正有误的一处。",
    blank: "{place}为空，应为{expected}（{sum}{elsewhere}）；请补填。",
  },
  example: "部门支出预算表「行政运行」基本支出小计为空，应为244.29（=230.00+5.95+8.34）；请补填。",

  *check(_, book) {
    for (const table of book.tables) {
      const unused = new Set(parents(table).filter((key) => !partsUsed(table, key)));
      const doubt = strangeColumns(table);
      const keysOf = {
        revenue: parents(table, "revenue"),
        expenditure: parents(table, "expenditure"),
        both: parents(table),
      };
      for (const row of table.rows) {
        if (row.role === "memo") continue;
        for (const key of keysOf[row.side ?? "both"]) {
          const whole = row.figures[key];
          if (!whole || unused.has(key) || (isByNature(table, row, key) && holdsKept(table, row))) continue;
          const splits = columnParts(table, row, key);
          for (const parts of splits) {
            const otherwiseSplit = splits.some((other) => other !== parts && other.some(isFilled));
            if (!parts.some(isFilled) && otherwiseSplit) continue;
            yield* equal({
              at: whole,
              left: [whole],
              right: parts,
              data: (expected) => ({
                place: sayPlace(placeOf(table, row, key)),
                elsewhere: alsoIn(book, table, row, key, expected),
              }),
              doubt,
              offersFix: () => !stands(table, row, key),
            });
          }
        }
      }
    }
  },
});

function parents(table: BudgetTable, side?: BudgetTable["rows"][number]["side"]): ColumnKey[] {
  const keys = table.columns.flatMap((column) =>
    column.addsTo && (!side || column.side === side) ? [column.addsTo] : [],
  );
  return [...new Set(keys)];
}

const isByNature = (table: BudgetTable, { side }: BudgetRow, key: ColumnKey): boolean =>
  table.columns.some(
    (column) => column.addsTo === key && column.side === side && column.breakdown === "nature",
  );

const KEPT = /结转|结余/;

/** 年终结转结余 is neither 基本支出 nor 项目支出, and so is the part of 支出总计 that it makes up. */
function holdsKept(table: BudgetTable, row: BudgetRow): boolean {
  const isKept = ({ label }: BudgetRow) => KEPT.test(label);
  return (
    isKept(row) ||
    partsOf(table, row).some((part) => isKept(part) && Object.values(part.figures).some(isFilled))
  );
}

/** A split that a table prints but never fills says nothing: it is left unsplit. A “三公”经费 table is there for its parts. */
function partsUsed(table: BudgetTable, key: ColumnKey): boolean {
  if (table.kind === "three-public") return true;
  return table.rows.some((row) => columnParts(table, row, key).some((parts) => parts.some(isFilled)));
}

function strangeColumns(table: BudgetTable): string | undefined {
  const names = table.strangeColumns.map(({ header }) => `“${header}”`).join("、");
  return names === "" ? undefined : `表中有未认出的列${names}，不知是否也是分项`;
}
