/**
 * What people may do on the surface: look around, and change what cells hold. Whatever else a file would not be given back
 * with (rows, sheets, merges, looks) is refused before it happens.
 */
import type { ICommandInfo } from "@univerjs/core";

export const SET_RANGE_VALUES = "sheet.mutation.set-range-values";
const EDITING = "sheet.operation.set-cell-edit-visible";

const everyone = new Set(
  [
    "command.set-worksheet-activate command.select-range command.select-all command.move-selection",
    "command.move-selection-enter-tab command.expand-selection command.scroll-view command.scroll-to-cell",
    "command.scroll-view-reset command.set-scroll-relative command.set-zoom-ratio command.change-zoom-ratio",
    "command.delta-column-width command.set-worksheet-col-width command.set-col-auto-width",
    "command.delta-row-height command.set-row-height command.set-row-is-auto-height",
    "mutation.set-worksheet-col-width mutation.set-worksheet-row-height mutation.set-worksheet-row-auto-height",
    "mutation.set-worksheet-row-is-auto-height mutation.toggle-note-popup command.toggle-note-popup",
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
    "command.optional-paste command.text-to-number mutation.set-range-values",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `sheet.${name}`),
);

/** Everything that is not the sheet's own business (the editor in a cell, the clipboard, formulas) may go on. */
export function mayBeDone({ id, params }: Pick<ICommandInfo, "id" | "params">, editable: boolean): boolean {
  if (id === EDITING && !editable) return !(params as { visible?: boolean } | undefined)?.visible;
  if (!/^sheet\.(command|mutation)\./.test(id)) return true;
  return everyone.has(id) || (editable && editors.has(id)) || isResult(id, params);
}

/** What formulas come to is shown whether people may type or not. */
const isResult = (id: string, params: unknown): boolean =>
  id === SET_RANGE_VALUES &&
  typeof (params as { trigger?: unknown })?.trigger === "string" &&
  (params as { trigger: string }).trigger.startsWith("formula.");

interface Written {
  readonly sheetId: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** The cells that a change of that workbook wrote to; undefined where it is no such change. */
export function writtenCells({ id, params }: ICommandInfo, unitId: string): Written | undefined {
  if (id !== SET_RANGE_VALUES || !params) return undefined;
  const {
    unitId: unit,
    subUnitId,
    cellValue,
  } = params as {
    readonly unitId: string;
    readonly subUnitId: string;
    readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  };
  if (unit !== unitId) return undefined;
  const cells = Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => ({ row: Number(row), column: Number(column) })),
  );
  return { sheetId: subUnitId, cells };
}
