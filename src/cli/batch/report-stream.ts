import type { Options } from "../options";

/** What stands before, between and after the files of a report, so that it can be printed file by file. */
const frames: Readonly<Record<Options["format"], { begin: string; between: string; end: string }>> = {
  text: { begin: "", between: "\n\n", end: "\n" },
  json: { begin: "[\n", between: ",\n", end: "\n]\n" },
  ndjson: { begin: "", between: "\n", end: "\n" },
};

/** Prints a report as its files come, waiting where what reads it is slower. */
export class ReportStream {
  private count = 0;

  constructor(
    private readonly format: Options["format"],
    private readonly out: NodeJS.WritableStream = process.stdout,
  ) {}

  file(printed: string): Promise<void> {
    const { begin, between } = frames[this.format];
    const before = this.count++ === 0 ? begin : between;
    return this.write(before + (this.format === "json" ? printed.replace(/^/gm, "  ") : printed));
  }

  end(): Promise<void> {
    const { begin, end } = frames[this.format];
    return this.write((this.count === 0 ? begin : "") + end);
  }

  private async write(text: string): Promise<void> {
    if (!this.out.write(text)) await new Promise((resolve) => this.out.once("drain", resolve));
  }
}
