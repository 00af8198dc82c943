/** Gathers what happens to a workbook: people type in bursts, and a check waits for the end of one, but not for ever. */
import type { WorkbookChange } from "../workbook/workbook-host";

const QUIET_MS = 800;
const LONGEST_MS = 3000;

export class Changes {
  private gathered: WorkbookChange[] = [];
  private quiet?: ReturnType<typeof setTimeout>;
  private longest?: ReturnType<typeof setTimeout>;

  constructor(private readonly deliver: (changes: readonly WorkbookChange[]) => void) {}

  add(...changes: readonly WorkbookChange[]): void {
    this.gathered.push(...changes);
    clearTimeout(this.quiet);
    this.quiet = setTimeout(this.settle, QUIET_MS);
    this.longest ??= setTimeout(this.settle, LONGEST_MS);
  }

  /** What was gathered so far; whoever takes it sees to it. */
  take(): readonly WorkbookChange[] {
    clearTimeout(this.quiet);
    clearTimeout(this.longest);
    this.longest = undefined;
    return this.gathered.splice(0);
  }

  private readonly settle = (): void => this.deliver(this.take());
}
