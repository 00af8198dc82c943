/** The sheet 核对结果 at work: what the review found, listed in the workbook from tables as they stand now. */
import type { WorkbookHost } from "../workbook/workbook-host";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import { loadLater } from "./load-later";
import { words } from "./words";
import type { Write, Writes } from "./writes";

export class Listing {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly writes: Writes,
  ) {}

  async toSheet(): Promise<void> {
    await this.writes.write(async (host) => {
      await this.checks.catchUp(host);
      return this.sheetWrite(host);
    });
  }

  private async sheetWrite(host: WorkbookHost): Promise<Write | undefined> {
    const { review, snapshot, kept } = this.desk.store.current();
    if (!review || !snapshot) return undefined;
    const { resultsWriting } = await loadLater(import(/* webpackChunkName: "forms" */ "./results-writing"));
    const { sheet, edits, isNew, stands } = resultsWriting(review, snapshot, kept);
    const goThere = () => {
      this.desk.store.change({ shown: sheet });
      return host.select({ sheet, top: 0, left: 0, bottom: 0, right: 0 });
    };
    if (stands) {
      this.desk.store.change({ news: words.resultsStand(sheet) });
      await goThere();
      return undefined;
    }
    return {
      edits,
      ...(isNew ? { addSheet: sheet } : {}),
      says: words.resultsOnSheet(sheet, review.findings.length),
      afterwards: goThere,
    };
  }
}
