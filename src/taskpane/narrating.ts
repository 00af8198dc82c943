/** The 情况说明 at work: last year's total, the slots that people fill, and the sheet or document it is written as. */
import type { WorkbookHost } from "../workbook/workbook-host";
import { factsKept, filledParts } from "../review/kept-narrative";
import { noTablesSentence } from "../review/sentences";
import { readPrior, readPriorTotal } from "../review/settings";
import { slotKey } from "../narrative/fill-slots";
import { figuresOf } from "../narrative/live-formula";
import { standardOptions, type NarrativeOptions } from "../narrative/narrative";
import { priorNames, type PriorKey } from "../narrative/prior";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import { DOCX, download } from "./download";
import type { KeptState } from "./kept-state";
import { loadLater } from "./load-later";
import { narrativeWriting } from "./narrative-sheet";
import { words } from "./words";
import type { Write, Writes } from "./writes";

export class Narrating {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly kept: KeptState,
    private readonly writes: Writes,
  ) {}

  /** Writes the text in the pane; gives the sentence that refuses last year's total where it is no amount. */
  write(priorTotal: string): string | undefined {
    const typed = priorTotal.trim();
    const read = typed === "" ? undefined : readPriorTotal(typed);
    if (read && "refused" in read) return read.refused;
    this.kept.change({ priorTotal: typed === "" ? undefined : typed });
    this.show();
    const { review, kept } = this.desk.store.current();
    if (review) {
      const sections = filledParts(review.book, factsKept(kept)).filter(
        ({ section }) => section !== "glossary",
      );
      this.desk.store.change({ news: words.written(sections.length) });
    }
    return undefined;
  }

  /** What a person writes in place of a 【】; an empty text makes it a 【】 again. */
  fill(section: string, asks: string, text: string): void {
    const key = slotKey(section, asks);
    const { slots, offered } = this.desk.store.current().kept;
    const { [key]: _, ...others } = slots;
    const line = text.replace(/\s+/g, " ").trim();
    this.kept.change({ slots: line === "" ? others : { ...others, [key]: line } });
    if (line !== "" && offered?.[key] !== undefined) this.kept.change({ offered: without(offered, key) });
  }

  /** Last year's other amounts, as typed; a sentence for each that is refused, and then none is set. */
  setPrior(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const filled = Object.entries(typed).filter(([, written]) => written.trim() !== "");
    const refused = filled.flatMap(([key, written]) => {
      const read = readPrior(priorNames[key as PriorKey] ?? key, written);
      return "refused" in read ? [[key, read.refused] as const] : [];
    });
    if (refused.length > 0) return Object.fromEntries(refused);
    const figures = Object.fromEntries(filled.map(([key, written]) => [key, written.trim()]));
    this.kept.change({ priorFigures: filled.length === 0 ? undefined : figures });
    this.show();
    this.desk.store.change({ news: words.priorSet(filled.length) });
    return {};
  }

  /** How the text is written; a text that stands is written anew at once. */
  setOptions(part: Partial<NarrativeOptions>): void {
    const options = { ...(this.desk.store.current().kept.narrative ?? standardOptions), ...part };
    const isStandard =
      options.shares === standardOptions.shares &&
      options.classes === standardOptions.classes &&
      options.formulas !== true;
    this.kept.change({ narrative: isStandard ? undefined : options });
    if (this.desk.store.current().facts) this.show();
  }

  /** Onto a sheet of its own, from tables that are checked as they stand now. */
  async toSheet(): Promise<void> {
    await this.writes.write(async (host) => {
      await this.checks.catchUp(host);
      this.show();
      return this.sheetWrite(host);
    });
  }

  /** As a Word document that the browser saves, from tables that are checked as they stand now. */
  async toWord(withCharts = false): Promise<void> {
    await this.desk.performOn(async (host) => {
      await this.checks.catchUp(host);
      this.show();
      const { review, kept } = this.desk.store.current();
      if (!review) return;
      const noTables = noTablesSentence(review);
      if (noTables !== undefined) return this.desk.store.complain(noTables);
      const { narrativeWord } = await loadLater(
        import(/* webpackChunkName: "narrative" */ "./narrative-word"),
      );
      const saved = await narrativeWord(review.book, factsKept(kept), withCharts);
      download(saved.name, saved.bytes, DOCX);
      this.desk.store.change({ news: words.wordSaved(saved) });
    });
  }

  /** From the ribbon: the tab shows the text, or first the question whether a write may empty Excel's undo list. */
  async command(): Promise<void> {
    this.desk.store.change({ tab: "narrative" });
    await this.toSheet();
  }

  /** Writes the text in the pane from what is kept now. */
  show(): void {
    this.desk.store.change({ facts: factsKept(this.desk.store.current().kept) });
  }

  private async sheetWrite(host: WorkbookHost): Promise<Write | undefined> {
    const { review, snapshot, kept } = this.desk.store.current();
    if (!review || !snapshot) return undefined;
    const noTables = noTablesSentence(review);
    if (noTables !== undefined) return void this.desk.store.complain(noTables);
    const former = kept.narrativeSheet;
    const { sheet, edits, isNew, written, following } = narrativeWriting(
      filledParts(review.book, factsKept(kept)),
      snapshot,
      former,
      kept.narrative?.formulas ? figuresOf(review.book) : undefined,
    );
    const goThere = () => {
      this.desk.store.change({ shown: sheet });
      return host.select({ sheet, top: 0, left: 0, bottom: 0, right: 0 });
    };
    if (edits.length === 0) {
      this.desk.store.change({ news: words.narrativeStands(sheet) });
      await goThere();
      return undefined;
    }
    return {
      edits,
      ...(isNew ? { addSheet: sheet } : {}),
      says: words.narrativeOnSheet(sheet, following),
      written: () => this.kept.change({ narrativeSheet: written }),
      takenBack: () => this.kept.change({ narrativeSheet: former }),
      afterwards: goThere,
    };
  }
}

function without(
  offered: Readonly<Record<string, string>>,
  key: string,
): Readonly<Record<string, string>> | undefined {
  const { [key]: _, ...others } = offered;
  return Object.keys(others).length > 0 ? others : undefined;
}
