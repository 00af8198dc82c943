import type { CellAddress } from "../../../src/workbook/cell";
import type { SheetChart } from "../../../src/workbook/chart";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { edit } from "./seed";

/** A host over the seed sheets, and ways around it. */
export interface OpenedHost {
  readonly host: WorkbookHost;
  /** What the workbook really holds now, not by way of host.read(). */
  look(): Promise<WorkbookSnapshot>;
  /** The charts of all its sheets as they really are, told as they are asked for. */
  charts(): Promise<readonly SheetChart[]>;
  /** Someone else types into a cell; left out where nobody else can. */
  changeElsewhere?(cell: CellAddress, value: CellValue): Promise<void>;
  /** Someone else adds a sheet, or inserts a row into the first one; left out where nobody else can. */
  restructureElsewhere?(what: "a sheet" | "a row"): Promise<void>;
  /** Another host over the same workbook, as after closing and opening it. */
  reopen?(): Promise<WorkbookHost>;
  /** The host knows no way to add a sheet, and must refuse to. */
  readonly cannotAddSheets?: true;
}

export type Open = () => Promise<OpenedHost>;

/** Somebody else types into a cell; where nobody else can, another write of our own does it. */
export async function typeInto(
  { host, changeElsewhere }: OpenedHost,
  cell: CellAddress,
  was: CellValue,
  value: CellValue,
): Promise<void> {
  if (changeElsewhere) await changeElsewhere(cell, value);
  else await host.apply([edit(cell, was, value)]);
}
