import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { SimulatedCell } from "./cell";
import type { SimulatedSheet } from "./sheet";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "very hidden" } as const;

/** A simulated sheet as a host would read it. */
export function snapshotOf(
  sheet: SimulatedSheet,
  rows: readonly (readonly (SimulatedCell | undefined)[])[],
): SheetSnapshot {
  const formatOf = (cell: SimulatedCell | undefined): string | undefined =>
    cell?.numberFormat === "General" ? undefined : cell?.numberFormat;
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    values: rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
    formats: rows.map((cells) => cells.map(formatOf)),
    formulas: rows.map((cells) => cells.map((cell) => cell?.formula)),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      sheet: sheet.name,
      top,
      left,
      bottom,
      right,
    })),
    protected: sheet.protected,
  };
}
