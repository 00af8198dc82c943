/** The sheet 核对结果 at work: what the review found, listed in the workbook from tables as they stand now. */
import { isUntouched, resultsName, resultsSheet, shownText } from "../review/results-sheet";
import type { WorkbookHost } from "../workbook/workbook-host";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import { asItStands, ownSheetWriting } from "./own-sheet";
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

  /** The sheet tells by itself whether it stands as we wrote it, whichever door wrote it; else one is made beside it. */
  private async sheetWrite(host: WorkbookHost): Promise<Write | undefined> {
    const { review, snapshot, kept } = this.desk.store.current();
    if (!review || !snapshot) return undefined;
    const { rows } = resultsSheet(review, snapshot, kept.reasons);
    const ours = snapshot.sheets.find((sheet) => isUntouched(sheet) && !sheet.protected);
    const { sheet, edits, isNew, stands } = ownSheetWriting(
      rows.map((row) => row.map(shownText)),
      snapshot,
      ours && asItStands(ours),
      resultsName,
    );
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
