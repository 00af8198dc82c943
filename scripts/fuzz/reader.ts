/** The process in which changed workbooks are read and reviewed, so that one that hangs or takes all memory can be ended. */
import { oldWorkbooks } from "../../src/cli/old-workbooks";
import { openWorkbook } from "../../src/host/open-workbook";
import { defaultLimits } from "../../src/host/xlsx/limits";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { HostRefusal } from "../../src/workbook/workbook-host";

export interface Tried {
  readonly outcome: "read" | "refused" | "crashed";
  readonly says: string;
  readonly milliseconds: number;
  /** The most memory this process ever held. */
  readonly peakMegabytes: number;
}

/** Below the time after which a file counts as hung. */
const limits = { ...defaultLimits, seconds: 8 };
const { read: readOlder } = oldWorkbooks();

process.on("message", (bytes: Uint8Array) => {
  void tryFile(new Uint8Array(bytes)).then((tried) => process.send!(tried));
});

async function tryFile(bytes: Uint8Array): Promise<Tried> {
  const start = performance.now();
  const done = (outcome: Tried["outcome"], says: string): Tried => ({
    outcome,
    says,
    milliseconds: performance.now() - start,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  try {
    const host = openWorkbook("试.xlsx", bytes, limits, readOlder);
    const { broken } = reviewWorkbook(await host.read());
    if (broken.length > 0)
      return done("crashed", broken.map(({ rule, error }) => `${rule}: ${error}`).join("\n"));
    return done("read", "");
  } catch (error) {
    if (error instanceof HostRefusal && /^[^。]+。$/.test(error.message))
      return done("refused", error.message);
    return done("crashed", error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
