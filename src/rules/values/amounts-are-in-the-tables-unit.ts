import { readAs, writeAmount, zero, type Amount, type Unit } from "../../budget/amount";
import { hasAmounts } from "../../budget/book";
import { tableKinds, type BudgetTable, type Figure } from "../../budget/table";
import { termsOfSides } from "../equation";
import { misreadUnits, type MisreadUnit } from "../misread-units";
import { sayAmount } from "../naming";
import { defineRule, type Finding, type Fix } from "../rule";

/** 万元表里有按元填的数，或整张表与单位行不符：数大不算，换一个单位读就对得上、原来对不上的才问。 */
export const amountsAreInTheTablesUnit = defineRule({
  id: "amounts-are-in-the-tables-unit",
  group: "values",
  title: "金额按表中写明的单位填列",
  basis: "一张表只用一个单位；按表的单位对不上、按另一个单位正好对上的，多半是填错了单位",
  severity: "explain",
  needs: [],
  sees: tableKinds,
  messages: {
    cell: "{place}填的是{written}，本表的单位是{unit}；按{foreign}读合{amount}{unit}，{equality}就对得上。请核对是不是按{foreign}填的，是的请换算成{unit}。",
    several:
      "{place}的数（如{written}）像是按{foreign}填的，本表的单位是{unit}；按{foreign}读合{amount}{unit}，{equality}就对得上。请核对，是的请都换算成{unit}。",
    table:
      "{place}的单位是{unit}，各数（如{written}）却像是按{foreign}填的；按{foreign}读合{amount}{unit}，{equality}就对得上。请核对，改正表上的单位，或把各数换算成{unit}。",
    unsaid:
      "{place}没有写明单位，现在按{unit}核对；各数（如{written}）按{foreign}读合{amount}{unit}，{equality}就对得上。请在表上写明单位。",
  },
  example:
    "部门支出总表「行政运行」基本支出小计填的是8340000.00，本表的单位是万元；按元读合834.00万元，部门支出总表「行政运行」合计与其各项之和就对得上。请核对是不是按元填的，是的请换算成万元。",

  *check(_, book) {
    const misread = misreadUnits(book);
    const told = new Set(misread.map(({ batch }) => batch.table));
    for (const table of book.tables)
      if (!told.has(table) && hasAmounts(table)) yield { outcome: "pass", at: table.titleCell };
    for (const one of misread) yield findingOf(one);
  },
});

function findingOf({
  batch,
  unit,
  mended,
  followed,
}: MisreadUnit): Finding<"cell" | "several" | "table" | "unsaid"> {
  const { size, table, figures } = batch;
  const [first] = mended;
  const cells = termsOfSides(first!).map(({ cell }) => cell);
  const filled = figures.filter(({ amount }) => amount !== zero);
  const shown = filled.find(({ cell }) => cells.includes(cell)) ?? filled[0]!;
  const at = size === "table" ? (table.unitCell ?? table.titleCell) : shown.cell;
  const rest = size === "table" ? [] : figures.map(({ cell }) => cell);
  return {
    outcome: "finding",
    at,
    because: [...new Set([...rest, ...cells])].filter((cell) => cell !== at),
    message: size === "table" ? (table.unitCell ? "table" : "unsaid") : size === "cell" ? "cell" : "several",
    data: {
      place: batch.called,
      written: sayAmount(shown.amount, table.unit),
      unit: table.unit,
      foreign: unit,
      amount: sayAmount(becoming(shown, unit), table.unit),
      equality: first!.called,
    },
    ...(size === "table" ? {} : fixOf(table, figures, unit, followed)),
  };
}

/** What a figure comes to in its table's unit, to the decimals that the table prints. */
const becoming = (figure: Figure, unit: Unit): Amount => readAs(figure.amount, figure.unit, unit);

/**
 * None where a formula stands among the figures: it works out something that nobody should write over. Totals above them
 * are put right too, where no formula does it.
 */
function fixOf(
  table: BudgetTable,
  figures: readonly Figure[],
  unit: Unit,
  followed: MisreadUnit["followed"],
): { readonly fix?: Fix } {
  if (figures.some(({ formula }) => formula !== undefined)) return {};
  const edits = [
    ...figures.map((figure) => ({ figure, amount: becoming(figure, unit) })),
    ...followed.filter(({ figure }) => figure.formula === undefined),
  ].map(({ figure, amount }) => {
    const written = writeAmount(amount, table.unit, Math.max(2, figure.decimals));
    return {
      cell: figure.cell,
      was: figure.written,
      becomes: typeof figure.written === "string" ? written : Number(written),
    };
  });
  const label =
    edits.length === 1 ? `改为 ${String(edits[0]!.becomes)}` : `${edits.length}处换算为${table.unit}`;
  return { fix: { label, edits, safe: false } };
}
