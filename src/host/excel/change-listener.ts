import type { WorkbookChange } from "../../workbook/workbook-host";
import { changedRanges } from "./changed-ranges";
import { inExcelAfterTyping, supportsExcelApi } from "./in-excel";
import type { OwnWrites } from "./own-writes";

/** Anything that was added to an event, to be taken off again. */
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Listens to the workbook's cells and sheets, and tells of what was not our own doing. */
export class ChangeListener {
  private stopped = false;
  /** What each sheet was last called, by its id: an older Excel does not tell of another name. */
  private readonly names = new Map<string, string>();
  private readonly listening: Promise<readonly Handler[]>;

  constructor(
    private readonly tell: (change: WorkbookChange) => void,
    private readonly ownWrites: OwnWrites,
    /** Excel does not let us listen. */
    deaf: () => void,
  ) {
    this.listening = this.listen();
    this.listening.catch(() => this.stopped || deaf());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const handlers = await this.listening.catch(() => []);
    const [first] = handlers;
    if (!first) return;
    await Excel.run({ previousObjects: first.context, delayForCellEdit: true }, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  }

  private async listen(): Promise<readonly Handler[]> {
    try {
      return await this.register("names and places of sheets too");
    } catch {
      return this.register("cells and sheets");
    }
  }

  private async register(
    to: "cells and sheets" | "names and places of sheets too",
  ): Promise<readonly Handler[]> {
    return inExcelAfterTyping(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      const handlers: Handler[] = [
        worksheets.onChanged.add((happened) => this.cellsChanged(happened)),
        worksheets.onAdded.add((happened) => this.sheetAdded(happened)),
        worksheets.onDeleted.add((happened) => this.sheetDeleted(happened)),
        ...(to === "cells and sheets" ? [] : this.moreHandlers(worksheets)),
      ];
      await context.sync();
      for (const { id, name } of worksheets.items) this.names.set(id, name);
      return handlers;
    });
  }

  /** Renaming and moving are told of since ExcelApi 1.17; the client of 2022 counts them to a set of Excel on the web. */
  private moreHandlers(worksheets: Excel.WorksheetCollection): Handler[] {
    if (!supportsExcelApi("1.17")) return [];
    try {
      return [
        worksheets.onNameChanged.add(async () => this.say("structure")),
        worksheets.onMoved.add(async () => this.say("structure")),
      ];
    } catch {
      return []; // a client that does not know them
    }
  }

  private async cellsChanged(happened: Excel.WorksheetChangedEventArgs): Promise<void> {
    const isOurs =
      happened.source !== "Remote" &&
      (happened.triggerSource === "ThisLocalAddin" || this.ownWrites.claim(happened));
    if (this.stopped || isOurs) return;
    if (happened.changeType !== "RangeEdited") return this.say("structure");
    const known = this.names.get(happened.worksheetId);
    const name = await this.nameOf(happened.worksheetId);
    if (name === undefined || name !== known) return this.say("structure");
    for (const range of changedRanges(name, happened.address)) this.say(range);
  }

  private async sheetAdded({ worksheetId }: Excel.WorksheetAddedEventArgs): Promise<void> {
    const name = await this.nameOf(worksheetId);
    if (name === undefined || !this.ownWrites.claimSheet(name)) this.say("structure");
  }

  private async sheetDeleted({ worksheetId }: Excel.WorksheetDeletedEventArgs): Promise<void> {
    this.names.delete(worksheetId);
    if (!this.ownWrites.claimSheetGone(worksheetId)) this.say("structure");
  }

  /** The sheet's present name; undefined when it has gone, or when Excel does not answer. */
  private async nameOf(worksheetId: string): Promise<string | undefined> {
    try {
      return await inExcelAfterTyping(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load("name");
        await context.sync();
        if (sheet.isNullObject) return undefined;
        this.names.set(worksheetId, sheet.name);
        return sheet.name;
      });
    } catch {
      return undefined; // whoever is told "structure" then reads everything
    }
  }

  private say(change: WorkbookChange): void {
    if (!this.stopped) this.tell(change);
  }
}
