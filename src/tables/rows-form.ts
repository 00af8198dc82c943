import type { BudgetRow } from "../budget/table";
import type { FigureReader } from "./figures";
import type { Grid } from "./grid";
import type { Region } from "./region";
import { mostCommon } from "./most-common";
import { asLabel } from "./words";

/** The amounts of 整体绩效目标表, by their labels: the total, where it comes from, what it is made of. */
const ITEMS: readonly { readonly item: string; readonly label: RegExp; readonly breakdown?: string }[] = [
  {
    item: "gross",
    label: /^(?:年度)?(?:部门|单位)?(?:年度)?(?:预算总额|预算资金总额|资金总额)(?:\(.{0,2}元\))?[:]?$/,
  },
  {
    item: "government",
    label: /(?:\(1\)|:|^)(?:政府预算资金|财政拨款)(?:\(.{0,2}元\))?$/,
    breakdown: "source",
  },
  { item: "special-account", label: /(?:财政)?专户(?:管理)?资金(?:\(.{0,2}元\))?$/, breakdown: "source" },
  { item: "unit-funds", label: /(?:单位资金|其他资金)(?:\(.{0,2}元\))?$/, breakdown: "source" },
  { item: "basic", label: /基本支出(?:\(.{0,2}元\))?$/, breakdown: "structure" },
  { item: "project", label: /项目支出(?:\(.{0,2}元\))?$/, breakdown: "structure" },
];

const LABEL_LENGTH = 40;

export interface FormCells {
  readonly item: (typeof ITEMS)[number];
  readonly row: number;
  readonly label: number;
  readonly amount: number;
}

/**
 * Finds each label above the indicators and the amount to its right, wherever merging has put them; where nothing is filled
 * in, the amount belongs where the others have theirs.
 */
export function findFormCells(grid: Grid, region: Region): FormCells[] {
  const found: FormCells[] = [];
  for (let row = region.top; row < region.header.top; row++) {
    for (let label = region.left; label <= region.right; label++) {
      const words = grid.words(row, label);
      if (words === "" || words.length > LABEL_LENGTH) continue;
      const item = ITEMS.find(
        (candidate) => candidate.label.test(words) && !found.some((f) => f.item === candidate),
      );
      if (item) found.push({ item, row, label, amount: amountRightOf(grid, region, row, label) });
    }
  }
  const usual = mostCommon(found.flatMap(({ row, amount }) => (grid.isNumber(row, amount) ? [amount] : [])));
  return found.map((cells) =>
    usual !== undefined && usual > cells.label && grid.words(cells.row, cells.amount) === ""
      ? { ...cells, amount: usual }
      : cells,
  );
}

function amountRightOf(grid: Grid, region: Region, row: number, label: number): number {
  for (let column = label + 1; column <= region.right; column++)
    if (grid.words(row, column) !== "") return column;
  const merge = grid.sheet.merges.find(
    ({ top, left, right }) => top <= row && left === label && right >= label && top === row,
  );
  return (merge?.right ?? label) + 1;
}

export function readFormRows(grid: Grid, cells: readonly FormCells[], read: FigureReader): BudgetRow[] {
  const gross = cells.findIndex(({ item }) => item.item === "gross");
  return cells.map(({ item, row, label, amount }, i) => ({
    row,
    role: i === gross ? "total" : gross < 0 ? "unknown" : "detail",
    item: item.item,
    label: asLabel(grid.value(row, label)),
    labelCell: { sheet: grid.sheet.name, row, column: label },
    ...(i !== gross && gross >= 0 ? { addsTo: gross, breakdown: item.breakdown! } : {}),
    figures: { amount: read(row, amount) },
  }));
}
