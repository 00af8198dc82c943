/** How far a batch has come, on the last line of a terminal; nothing at all where nobody looks. */
export class Progress {
  private done = 0;
  private readonly isShown: boolean;

  constructor(
    private readonly total: number,
    private readonly out: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr,
  ) {
    this.isShown = out.isTTY && total > 1;
  }

  step(): void {
    this.done++;
    this.show();
  }

  show(): void {
    if (!this.isShown) return;
    const filled = Math.floor((this.done * WIDTH) / this.total);
    this.out.write(
      `${BACK}${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} 已核对 ${this.done}/${this.total}`,
    );
  }

  /** Takes the line away, so that a report may be printed there. */
  clear(): void {
    if (this.isShown) this.out.write(BACK);
  }
}

const WIDTH = 24;
/** To the line's beginning, and all after it gone. */
const BACK = "\r\u001b[K";
