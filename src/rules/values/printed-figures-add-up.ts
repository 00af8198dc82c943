import { lastPlace, minus, size, sum, writeAmount, zero, type Amount } from "../../budget/amount";
import type { BudgetTable, Figure } from "../../budget/table";
import { placeOf, sayPlace } from "../naming";
import { partsOf } from "../row-tree";
import { defineRule } from "../rule";
import { isFilled, termsOfAll } from "../terms";

/** 单元格里存着看不见的小数，存的数相加正好，印出来的数相加却差0.01：读者只看得到印出来的。 */
export const printedFiguresAddUp = defineRule({
  id: "printed-figures-add-up",
  group: "values",
  title: "显示出来的数相加等于显示出来的合计",
  basis: "公开的是显示的数；单元格保留的小数比显示的多时，显示的明细之和可能与显示的合计差在末位",
  severity: "explain",
  needs: [],
  sees: "table by table",
  messages: {
    hidden:
      "{place}显示为{actual}，其下各行显示的数相加是{expected}，差{difference}{unit}：单元格里保留着没有显示的小数；请按显示的位数四舍五入后重新填列，或说明四舍五入造成的尾差。",
  },
  example:
    "部门支出总表「合计」基本支出小计显示为0.04，其下各行显示的数相加是0.03，差0.01万元：单元格里保留着没有显示的小数；请按显示的位数四舍五入后重新填列，或说明四舍五入造成的尾差。",

  *check(_, book) {
    for (const table of book.tables) yield* sumsOf(table);
  },
});

function* sumsOf(table: BudgetTable) {
  for (const row of table.rows) {
    if (row.role !== "total" && row.role !== "unit") continue;
    for (const { key, side } of table.columns) {
      const whole = row.figures[key];
      if (side !== row.side || !whole || whole.state !== "amount") continue;
      const parts = termsOfAll(table, partsOf(table, row), key).filter(isFilled);
      const all = [whole, ...parts];
      if (parts.length === 0 || !all.some(holdsMore) || !sameDecimals(all)) continue;
      const held = minus(whole.amount, sum(parts.map(({ amount }) => amount)));
      if (held !== zero) continue; // what is held does not tie either: another rule tells that
      const shown = sum(parts.map(asShown));
      const difference = minus(asShown(whole), shown);
      if (difference === zero) yield { outcome: "pass" as const, at: whole.cell };
      else {
        yield {
          outcome: "finding" as const,
          at: whole.cell,
          because: parts.filter(holdsMore).map(({ cell }) => cell),
          message: "hidden" as const,
          data: {
            place: sayPlace(placeOf(table, row, key)),
            actual: writeAmount(asShown(whole), whole.unit, whole.decimals),
            other: "其下各行显示的数之和",
            expected: writeAmount(shown, whole.unit, whole.decimals),
            difference: writeAmount(size(difference), whole.unit, whole.decimals),
            unit: whole.unit,
          },
        };
      }
    }
  }
}

const sameDecimals = (figures: readonly Figure[]): boolean =>
  figures.every(({ decimals, unit }) => decimals === figures[0]!.decimals && unit === figures[0]!.unit);

function holdsMore({ amount, unit, decimals }: Figure): boolean {
  const place = lastPlace(unit, decimals);
  return place !== zero && amount % place !== 0n;
}

/** Half up to the last place that its cell shows. */
function asShown({ amount, unit, decimals }: Figure): Amount {
  const place = lastPlace(unit, decimals);
  if (place === zero) return amount;
  const rounded = ((size(amount) + place / 2n) / place) * place;
  return (amount < zero ? -rounded : rounded) as Amount;
}
