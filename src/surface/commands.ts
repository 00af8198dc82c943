/**
 * What people may do on the surface: look around, and change what cells hold. Whatever else a file would not be given back
 * with (rows, sheets, merges, looks) is refused before it happens.
 */
import type { ICommandInfo, IRange } from "@univerjs/core";

export const SET_RANGE_VALUES = "sheet.mutation.set-range-values";
const SET_NUMBER_FORMAT = "sheet.mutation.set.numfmt";
const REMOVE_NUMBER_FORMAT = "sheet.mutation.remove.numfmt";
const SPILLS = "formula.mutation.set-array-formula-data";
const CUT = "univer.command.cut";
export const EDITING = "sheet.operation.set-cell-edit-visible";

const everyone = new Set(
  [
    "command.set-worksheet-activate command.select-range command.select-all command.move-selection",
    "command.move-selection-enter-tab command.expand-selection command.scroll-view command.scroll-to-cell",
    "command.scroll-view-reset command.set-scroll-relative command.set-zoom-ratio command.change-zoom-ratio",
    "command.delta-column-width command.set-worksheet-col-width command.set-col-auto-width",
    "command.delta-row-height command.set-row-height command.set-row-is-auto-height",
    "mutation.set-worksheet-col-width mutation.set-worksheet-row-height mutation.set-worksheet-row-auto-height",
    "mutation.set-worksheet-row-is-auto-height mutation.toggle-note-popup command.toggle-note-popup",
    // hidden rows may be looked at too; the file keeps them hidden, as it keeps its widths
    "command.set-specific-rows-visible command.set-specific-cols-visible mutation.set-row-visible",
    "mutation.set-col-visible mutation.set-row-hidden mutation.set-col-hidden",
    "mutation.empty",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `sheet.${name}`),
);

const editors = new Set(
  [
    "command.set-range-values command.clear-selection-content command.auto-fill command.auto-clear-content",
    "command.copy-down command.copy-right command.refill command.paste-value command.paste-formula",
    "command.paste-by-short-key command.optional-paste command.text-to-number mutation.set-range-values",
    "mutation.set.numfmt mutation.remove.numfmt",
    // of a paste, without anything to merge by then
    "mutation.add-worksheet-merge mutation.remove-worksheet-merge",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `sheet.${name}`),
);

/** Everything that is not the sheet's own business (the editor in a cell, the clipboard, formulas) may go on. */
export function mayBeDone({ id, params }: Command, editable: boolean, inEditor: boolean): boolean {
  if (id === CUT) return inEditor; // text within a cell's editor may be cut, cells may not
  if (id === EDITING && !editable) return !(params as { visible?: boolean } | undefined)?.visible;
  if (!/^sheet\.(command|mutation)\./.test(id)) return true;
  return everyone.has(id) || (editable && editors.has(id)) || isResult(id, params);
}

/** What formulas come to is shown whether people may type or not. */
const isResult = (id: string, params: unknown): boolean =>
  id === SET_RANGE_VALUES &&
  typeof (params as { trigger?: unknown })?.trigger === "string" &&
  (params as { trigger: string }).trigger.startsWith("formula.");

export type Command = Pick<ICommandInfo, "id" | "params">;

interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** It holds another formula, or none any more; a result alone is not so. */
  readonly anew?: boolean;
}

export interface Written {
  readonly sheetId: string;
  readonly cells: readonly WrittenCell[];
}

/** The cells that a change of that workbook wrote to; undefined where it is no such change. */
export function writtenCells({ id, params }: Command, unitId: string): Written | undefined {
  if (!params || (params as { readonly unitId?: unknown }).unitId !== unitId) return undefined;
  if (id === SET_NUMBER_FORMAT) {
    const { subUnitId, values } = params as NumberFormats;
    return {
      sheetId: subUnitId,
      cells: Object.values(values).flatMap(({ ranges }) => ranges.flatMap(cellsIn)),
    };
  }
  if (id === REMOVE_NUMBER_FORMAT) {
    const { subUnitId, ranges } = params as {
      readonly subUnitId: string;
      readonly ranges: readonly IRange[];
    };
    return { sheetId: subUnitId, cells: ranges.flatMap(cellsIn) };
  }
  if (id !== SET_RANGE_VALUES) return undefined;
  const { subUnitId, cellValue } = params as Values;
  const cells = Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      anew: typeof cell === "object" && cell !== null && "f" in cell,
    })),
  );
  return { sheetId: subUnitId, cells };
}

/** The cells of that workbook whose formulas give several cells, by sheet; undefined where a command does not tell. */
export function spillingCells({ id, params }: Command, unitId: string): Written[] | undefined {
  if (id !== SPILLS) return undefined;
  const { arrayFormulaRange: ranges } = params as SpillRanges;
  return Object.entries(ranges?.[unitId] ?? {}).map(([sheetId, rows]) => ({
    sheetId,
    cells: Object.values(rows ?? {}).flatMap((columns) =>
      Object.values(columns)
        .filter(
          ({ startRow, endRow, startColumn, endColumn }) => endRow > startRow || endColumn > startColumn,
        )
        .map(({ startRow, startColumn }) => ({ row: startRow, column: startColumn })),
    ),
  }));
}

interface SpillRanges {
  readonly arrayFormulaRange?: Readonly<
    Record<
      string,
      Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, IRange>>>> | undefined>>
    >
  >;
}

interface Values {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

interface NumberFormats {
  readonly subUnitId: string;
  readonly values: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
}

function cellsIn({ startRow, endRow, startColumn, endColumn }: IRange): { row: number; column: number }[] {
  const cells = [];
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) cells.push({ row, column });
  return cells;
}
