/** Writes marks to people's sheets, only when they are others than those that stand there. */
import type { Mark } from "../workbook/mark";
import type { MarkOutcome, WorkbookHost } from "../workbook/workbook-host";
import type { StateStore } from "./state-store";
import { words } from "./words";

export class MarkWriter {
  /** What the sheets show; undefined where nobody knows. */
  private standing: string | undefined;
  private told = "";

  constructor(private readonly store: StateStore) {}

  /** Another workbook, or one that was read anew: whatever stands there is written over. */
  forget(): void {
    this.standing = undefined;
  }

  async write(host: WorkbookHost, marks: readonly Mark[], comments: boolean): Promise<void> {
    const wanted = JSON.stringify([comments, marks]);
    if (this.standing === wanted) return;
    this.standing = undefined;
    const outcome = await host.mark(marks, { comments });
    this.standing = wanted;
    this.tell(remarksOf(outcome, words.notMarked));
  }

  /** Whether everything of ours is gone from the sheets. */
  async clear(host: WorkbookHost): Promise<boolean> {
    this.standing = undefined;
    const outcome = await host.unmark();
    const remarks = remarksOf(outcome, words.notUnmarked);
    this.told = "";
    this.tell(remarks);
    return remarks.length === 0;
  }

  /** What was told and is still so is not told again. */
  private tell(remarks: readonly string[]): void {
    const text = remarks.join("");
    if (text === this.told) return;
    this.told = text;
    this.store.change({ markRemarks: remarks, ...(text === "" ? {} : { news: text }) });
  }
}

function remarksOf(
  { refused, remarks }: MarkOutcome,
  sentence: (sheets: string) => string,
): readonly string[] {
  return [...(refused.length > 0 ? [sentence(refused.join("、"))] : []), ...remarks];
}
