/** How cells look, for whoever shows a file. What a file does not say, or says in a way we do not read, is left out. */

import type { Limits } from "./xlsx/limits";

export type Edge = "hair" | "dotted" | "dashed" | "thin" | "medium" | "thick" | "double";
export type Side = "left" | "right" | "top" | "bottom";

export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** #RRGGBB, as `fill`. */
  readonly colour?: string;
  readonly fill?: string;
  readonly across?: "left" | "center" | "right";
  readonly down?: "top" | "center" | "bottom";
  readonly wrap?: true;
  readonly edges?: Readonly<Partial<Record<Side, Edge>>>;
}

export interface SheetLook {
  /** Widths in pixels, by column; of a hidden one as wide as it is when shown. */
  readonly widths: ReadonlyMap<number, number>;
  /** Heights in pixels, by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** How many first rows and columns stand still while the others are scrolled. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** By row and column, blank cells too. */
  readonly cells: readonly (readonly (CellLook | undefined)[] | undefined)[];
}

/** By the name of the sheet. */
export type WorkbookLooks = ReadonlyMap<string, SheetLook>;

/** Reads them of a file; who shows files hands it in, for checks need no looks and do not wait for what reads them. */
export type LooksReader = (file: string, bytes: Uint8Array, limits: Limits) => WorkbookLooks;
