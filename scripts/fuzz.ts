/**
 * `npm run fuzz -- --seconds 60 --seed 1`: changes the sample workbooks in thousands of ways, the same for the same seed,
 * and reads and reviews each. Every one must be read or refused with a sentence; what crashes or hangs is kept in a
 * temporary folder with its seed.
 */
import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "./build-page";
import { mutate } from "./fuzz/mutations";
import { Random } from "./fuzz/random";
import type { Tried } from "./fuzz/reader";

const originals = [
  "samples/2022-as-published.xlsx",
  "samples/2022-put-right.xlsx",
  "test/host/fixtures/contract.xlsx",
  "test/host/fixtures/contract.xls",
  "test/host/fixtures/contract.ods",
];

/** No workbook of this size may take longer. */
const DEADLINE_MS = 15_000;

type Outcome = Tried | { readonly outcome: "hung" };

async function fuzz(seconds: number, firstSeed: number): Promise<number> {
  const files = originals.map((name) => new Uint8Array(readFileSync(join(projectFolder, name))));
  const count = { read: 0, refused: 0, crashed: 0, hung: 0 };
  let longest = { milliseconds: 0, seed: 0, says: "" };
  let peak = { megabytes: 0, seed: 0 };
  let folder: string | undefined;
  let child = startReader();
  const end = Date.now() + seconds * 1000;
  let seed = firstSeed;
  for (; Date.now() < end; seed++) {
    const random = new Random(seed);
    const { says, bytes } = mutate(random.pick(files), random);
    const tried = await tryIn(child, bytes);
    count[tried.outcome]++;
    if (tried.outcome === "hung" || !child.connected) {
      child.kill("SIGKILL");
      child = startReader();
    }
    if (tried.outcome !== "hung") {
      if (tried.peakMegabytes > peak.megabytes) peak = { megabytes: tried.peakMegabytes, seed };
      if (tried.milliseconds > longest.milliseconds)
        longest = { milliseconds: tried.milliseconds, seed, says };
    }
    if (tried.outcome === "read" || tried.outcome === "refused") continue;
    folder ??= mkdtempSync(join(tmpdir(), "fuzz-"));
    const kept = join(folder, `seed-${seed}.bin`);
    writeFileSync(kept, bytes);
    console.log(`${tried.outcome}, seed ${seed} (${says}), kept as ${kept}`);
    if (tried.outcome === "crashed") console.log(tried.says);
  }
  child.kill("SIGKILL");
  console.log(`seeds ${firstSeed}–${seed - 1}: ${seed - firstSeed} files tried`);
  console.log(`  read and reviewed        ${count.read}`);
  console.log(`  refused with a sentence  ${count.refused}`);
  console.log(`  crashed                  ${count.crashed}`);
  console.log(`  hung                     ${count.hung}`);
  console.log(
    `  longest                  ${Math.round(longest.milliseconds)} ms, seed ${longest.seed} (${longest.says})`,
  );
  console.log(`  peak memory              ${peak.megabytes} MB, seed ${peak.seed}`);
  return count.crashed + count.hung;
}

function startReader(): ChildProcess {
  return fork(join(projectFolder, "scripts/fuzz/reader.ts"), [], {
    execArgv: ["--import", "tsx", "--max-old-space-size=2048"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** One file at a time; a reader that does not answer in time, or ends, hung or crashed. */
function tryIn(child: ChildProcess, bytes: Uint8Array): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(deadline);
      child.removeAllListeners();
      resolve(outcome);
    };
    const deadline = setTimeout(() => finish({ outcome: "hung" }), DEADLINE_MS);
    child.once("message", (tried) => finish(tried as Tried));
    child.once("exit", (code, signal) =>
      finish({
        outcome: "crashed",
        says: `the reader ended: ${code ?? signal}`,
        milliseconds: 0,
        peakMegabytes: 0,
      }),
    );
    child.send(bytes);
  });
}

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
});

void fuzz(Number(values.seconds), Number(values.seed)).then((faults) => {
  process.exitCode = faults === 0 ? 0 : 1;
});
