/** The charts at work: drawn onto a sheet of their own from tables as they stand now. */
import type { WorkbookHost } from "../workbook/workbook-host";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { KeptState } from "./kept-state";
import { loadLater } from "./load-later";
import { words } from "./words";
import type { Write, Writes } from "./writes";

export class Charting {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly kept: KeptState,
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
    const { chartsWriting } = await loadLater(import(/* webpackChunkName: "narrative" */ "./charts-writing"));
    const writing = chartsWriting(review.book, snapshot, kept);
    if (!writing) return void this.desk.store.complain(words.noCharts);
    const former = kept.chartSheet;
    const { sheet, edits, charts, stands, written } = writing;
    const goThere = () => {
      this.desk.store.change({ shown: sheet });
      return host.select({ sheet, top: 0, left: 0, bottom: 0, right: 0 });
    };
    if (stands) {
      this.desk.store.change({ news: words.chartsStand(sheet) });
      await goThere();
      return undefined;
    }
    return {
      edits,
      addSheet: sheet,
      charts,
      says: words.chartsOnSheet(sheet, charts.length),
      written: () => this.kept.change({ chartSheet: written }),
      takenBack: () => this.kept.change({ chartSheet: former }),
      afterwards: goThere,
    };
  }
}
