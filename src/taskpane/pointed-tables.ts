/** Tables that people point at: kept with the workbook, read so at once, and told. */
import type { CellRange } from "../workbook/cell";
import { tableNames } from "../budget/table";
import { withoutPointed, withPointed, type PointedTable } from "../review/pointing";
import { writeState } from "../review/state";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { KeptState } from "./kept-state";
import { isOneCell, usedRange } from "./typed-range";
import { words } from "./words";

export class PointedTables {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly kept: KeptState,
  ) {}

  /** What people have selected; of a single cell, everything on its sheet. Undefined where that is no block of cells. */
  async selected(): Promise<CellRange | undefined> {
    const { snapshot } = this.desk.store.current();
    try {
      const range = await this.desk.host?.selection();
      if (!range || !isOneCell(range)) return range;
      const sheet = snapshot?.sheets.find(({ name }) => name === range.sheet);
      return sheet && usedRange(sheet);
    } catch (reason) {
      this.desk.store.refuse(reason);
      return undefined;
    }
  }

  /** In place of the pointing at `replaces`, if any. Gives the sentence that refuses it, and then nothing has changed. */
  point(table: PointedTable, replaces?: CellRange): string | undefined {
    const { kept } = this.desk.store.current();
    const pointed = withPointed(withoutPointed(kept.pointed ?? [], replaces), table);
    const written = writeState({ ...kept, pointed });
    if ("refused" in written) return written.refused;
    this.put(pointed, words.pointed(tableNames[table.kind]));
    return undefined;
  }

  readonly forget = ({ kind, range }: Pick<PointedTable, "kind" | "range">): void =>
    this.put(
      withoutPointed(this.desk.store.current().kept.pointed ?? [], range),
      words.unpointed(tableNames[kind]),
    );

  private put(pointed: readonly PointedTable[], says: string): void {
    this.kept.change({ pointed: pointed.length > 0 ? pointed : undefined });
    void this.desk.performQuietly(async () => {
      const { host } = this.desk;
      const { snapshot } = this.desk.store.current();
      if (!host || !snapshot) return;
      const review = await this.checks.reviewWatched(snapshot, this.desk.watch("by itself"));
      await this.checks.show(host, snapshot, review, says);
    });
  }
}
