import fc from "fast-check";
import { MemoryHost } from "../../src/host/memory";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import { valueAt } from "../../src/workbook/snapshot";
import { HostRefusal, type TakeBack } from "../../src/workbook/workbook-host";
import { xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";
import { contentOf } from "./contract/content";

/** Writes taken back in any order leave in a file what they leave in memory. */

const sheets = [sheet("表", "| 1 | =A1 → 1 |\n| 2.50 | 甲 |"), sheet("旁表", "| 3 | |"), sheet("空表", "")];
const names = sheets.map(({ name }) => name);

type Step =
  | { readonly does: "write"; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly does: "add" }
  | { readonly does: "take back"; readonly which: number }
  | { readonly does: "keep"; readonly text: string | undefined };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant("write" as const),
      sheet: fc.constantFrom(...names),
      row: fc.nat(2),
      column: fc.nat(2),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ does: "add" as const }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("take back" as const), which: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("keep" as const),
      text: fc.option(fc.string(), { nil: undefined }),
    }),
  },
);

test("in any order, with texts kept in between, and the file says so itself", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const hosts = [
        new XlsxFileHost("测试.xlsx", xlsxOf(sheets)),
        new MemoryHost({ name: "测试.xlsx", sheets }),
      ] as const;
      const [file, memory] = hosts;
      const written: TakeBack[][] = [];
      for (const [number, step] of steps.entries()) {
        if (step.does === "keep") for (const host of hosts) await host.keep("state", step.text);
        else if (step.does === "take back") {
          const outcomes = await Promise.all((written[step.which] ?? []).map(kindOfRefusal));
          expect(new Set(outcomes).size).toBeLessThan(2);
        } else {
          const addSheet = step.does === "add" ? `新表${number}` : undefined;
          const place = step.does === "add" ? { sheet: `新表${number}`, row: 0, column: 0 } : step;
          const { sheet: name, row, column } = place;
          const now = memory.snapshot.sheets.find((candidate) => candidate.name === name);
          const was = now ? valueAt(now, row, column) : null;
          const edit = { cell: { sheet: name, row, column }, was, becomes: 100 + number };
          written.push(await Promise.all(hosts.map((host) => host.apply([edit], { addSheet }))));
        }
        const wanted = memory.snapshot.sheets.map(contentOf);
        expect((await file.read()).sheets.map(contentOf)).toEqual(wanted);
        expect(readPackage("测试.xlsx", file.bytes()).sheets.map(contentOf)).toEqual(wanted);
        expect(await file.kept("state")).toBe(await memory.kept("state"));
      }
    }),
    { numRuns: 60 },
  );
});

async function kindOfRefusal(takeBack: TakeBack): Promise<string> {
  return takeBack().then(
    () => "taken back",
    (error: unknown) => (error instanceof HostRefusal ? error.kind : String(error)),
  );
}

test("with nothing else written or kept, the file is the very file that it was", async () => {
  const bytes = xlsxOf(sheets);
  const host = new XlsxFileHost("测试.xlsx", bytes);
  const edit = { cell: { sheet: "表", row: 0, column: 1 }, was: 1, becomes: 2 };
  await (
    await host.apply([edit])
  )();
  expect(host.bytes()).toBe(bytes);
});
