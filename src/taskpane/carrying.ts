/** Brings what people wrote last year into this year's 情况说明, from last year's workbook or from a file of its own. */
import { HostRefusal } from "../workbook/workbook-host";
import type { FilledSlots } from "../narrative/fill-slots";
import { carryOver, readCarried, writeCarried } from "../review/carried-slots";
import { priorFrom, type PriorTaken } from "../review/last-year";
import { reviewWorkbook } from "../review/review-workbook";
import type { ReadSetting } from "../review/settings";
import { readState } from "../review/state";
import type { Desk } from "./desk";
import { download } from "./download";
import { loadFileHost } from "./file-host";
import type { KeptState } from "./kept-state";
import type { Narrating } from "./narrating";
import { readTextFile } from "./read-text-file";
import { messageOf } from "./state-store";
import { words } from "./words";

interface LastYears {
  readonly slots: FilledSlots;
  readonly prior?: PriorTaken;
}

export class Carrying {
  constructor(
    private readonly desk: Desk,
    private readonly kept: KeptState,
    private readonly narrating: Narrating,
  ) {}

  /** Fills what is empty; gives the sentence that refuses the file, and then nothing has changed. */
  async carry(files: readonly File[]): Promise<string | undefined> {
    const [file, ...others] = files;
    if (!file || others.length > 0) return words.oneTextOnly;
    const read = /\.json$/i.test(file.name) ? await slotsOfText(files) : await this.lastYears(file);
    if ("refused" in read) return read.refused;
    const { slots, prior } = read.value;
    const taken = carryOver(this.desk.store.current().kept, slots);
    if (taken.filled + taken.toLookAt + (prior?.filled ?? 0) === 0) return words.nothingCarried(file.name);
    const { filled: figures = 0, ...typed } = prior ?? {};
    this.kept.change({
      ...typed,
      slots: taken.slots,
      offered: Object.keys(taken.offered).length > 0 ? taken.offered : undefined,
    });
    this.narrating.show();
    this.desk.store.change({ news: words.carried(file.name, taken.filled, taken.toLookAt, figures) });
    return undefined;
  }

  /** Hands what people wrote to the browser as a file that next year's workbook takes. */
  export(): void {
    const { slots } = this.desk.store.current().kept;
    download(words.carriedFile, new TextEncoder().encode(writeCarried(slots)), "application/json");
    this.desk.store.change({ news: words.slotsExported(Object.keys(slots).length) });
  }

  private async lastYears(file: File): Promise<ReadSetting<LastYears>> {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return { refused: words.unreadableFile(file.name) };
    const hostOf = await loadFileHost().catch(messageOf);
    if (typeof hostOf === "string") return { refused: hostOf };
    try {
      const host = hostOf(file.name, new Uint8Array(bytes));
      const { book } = reviewWorkbook(await host.read(), []);
      const held = readState(await host.kept("state"));
      if ("unreadable" in held) return { refused: words.lastYearUnreadable(file.name) };
      const { review, kept } = this.desk.store.current();
      const prior = priorFrom(file.name, book, review?.book.year, kept);
      return "refused" in prior ? prior : { value: { slots: held.state.slots, prior: prior.value } };
    } catch (reason) {
      if (reason instanceof HostRefusal) return { refused: reason.message };
      throw reason;
    }
  }
}

async function slotsOfText(files: readonly File[]): Promise<ReadSetting<LastYears>> {
  const text = await readTextFile(files);
  if ("refused" in text) return text;
  const read = readCarried(text.value.name, text.value.text);
  return "refused" in read ? read : { value: { slots: read.value } };
}
