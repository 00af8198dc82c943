import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import * as fc from "fast-check";
import { annotatedPath, writeAnnotated, type AnnotatedFile } from "../../src/cli/annotated-file";
import { inOrder } from "../../src/cli/batch/in-order";
import { Progress } from "../../src/cli/batch/progress";
import { ReportStream } from "../../src/cli/batch/report-stream";
import { Summary } from "../../src/cli/batch/summary";
import { WorkerPool } from "../../src/cli/batch/worker-pool";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { relations, xlsxOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";
import { book, madeUpReview } from "../taskpane/made-up-review";

/** What a batch is put together from. */

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("inOrder", () => {
  test("gives results in order, however they come, and never begins more than it may hold", async () => {
    const delays = fc.array(fc.nat(3), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 4 }), async (turns, width) => {
        let [open, most] = [0, 0];
        const work = async (index: number): Promise<number> => {
          most = Math.max(most, ++open);
          for (let turn = 0; turn < turns[index]!; turn++) await Promise.resolve();
          open--;
          return index;
        };
        expect(await collect(inOrder(turns.length, width, work))).toEqual(turns.map((_, index) => index));
        expect(most).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("once stopped it begins nothing, and gives what was begun", async () => {
    let stopped = false;
    const begun: number[] = [];
    const work = async (index: number): Promise<number> => {
      begun.push(index);
      return index;
    };
    const given: number[] = [];
    for await (const index of inOrder(9, 2, work, () => stopped)) {
      given.push(index);
      stopped ||= index === 1;
    }
    expect(given).toEqual(begun);
    expect(begun).toEqual([0, 1, 2]);
  });
});

describe("ReportStream", () => {
  const streamed = async (format: "text" | "json" | "ndjson", files: readonly string[]): Promise<string> => {
    const out = new PassThrough({ highWaterMark: 8 }); // slower than the report
    const read = collect(out.setEncoding("utf8") as AsyncIterable<string>);
    const report = new ReportStream(format, out);
    for (const file of files) await report.file(file);
    await report.end();
    out.end();
    return (await read).join("");
  };

  test("JSON file by file is the JSON of them all", async () => {
    const anything = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(anything, async (values) => {
        const whole = await streamed(
          "json",
          values.map((value) => JSON.stringify(value, null, 2)),
        );
        expect(whole).toBe(`${JSON.stringify(values, null, 2)}\n`);
      }),
    );
  });

  test("text has a blank line between files, NDJSON has none", async () => {
    expect(await streamed("text", ["甲\n  一", "乙"])).toBe("甲\n  一\n\n乙\n");
    expect(await streamed("ndjson", ["{}", "[1]"])).toBe("{}\n[1]\n");
  });
});

test.each([
  [true, ["\r\u001b[K████████░░░░░░░░░░░░░░░░ 已核对 1/3", "\r\u001b[K"]],
  [false, []],
])("progress is shown on a terminal only: %s", (isTTY, shown) => {
  const written: string[] = [];
  const progress = new Progress(3, {
    isTTY,
    write: (text: string | Uint8Array) => written.push(String(text)) > 0,
  });
  progress.step();
  progress.clear();
  expect(written).toEqual(shown);
});

test.each([
  ["上报/乡镇/甲.xlsx", ["上报"], "乡镇/甲.xlsx"],
  ["上报/甲.xlsx", ["别处", "上报"], "甲.xlsx"],
  ["上报/甲.xlsx", ["上报/甲.xlsx"], "甲.xlsx"],
])("the copy of %s, given %j, is %s below the folder", (file, given, below) => {
  expect(annotatedPath(file, given, "标记")).toBe(path.join("标记", below));
});

describe("a summary", () => {
  const home = mkdtempSync(path.join(tmpdir(), "汇总-"));
  afterAll(() => rmSync(home, { recursive: true }));
  const file = path.join(home, "汇总.xlsx");

  test("goes on with further sheets, each under its head, where one has no room", async () => {
    const summary = new Summary(file, 2);
    summary.add({ row: ["甲"], findings: [["1"], ["2"]] });
    summary.add({ row: ["乙"], findings: [["3"], ["4"], ["5"]] });
    summary.add({ row: ["丙"], findings: [] });
    expect(summary.write()).toBeUndefined();
    const { sheets } = await new XlsxFileHost("汇总.xlsx", new Uint8Array(readFileSync(file))).read();
    expect(
      sheets.map(({ name, values }) => [name, values[0]![0], values.slice(1).map((row) => row[0])]),
    ).toEqual([
      ["汇总", "文件", ["甲", "乙"]],
      ["汇总 (2)", "文件", ["丙"]],
      ["全部问题", "文件", ["1", "2"]],
      ["全部问题 (2)", "文件", ["3", "4"]],
      ["全部问题 (3)", "文件", ["5"]],
    ]);
    expect(readdirSync(home)).toEqual(["汇总.xlsx"]);
  });

  test("that is given up leaves what was there", () => {
    const former = readFileSync(file);
    const summary = new Summary(file);
    summary.add({ row: ["甲"], findings: [["1"]] });
    summary.discard();
    expect(readdirSync(home)).toEqual(["汇总.xlsx"]);
    expect(readFileSync(file)).toEqual(former);
  });
});

test("a worker that fails is replaced: no file waits for ever", async () => {
  const pool = new WorkerPool(1, ["--none", "甲.xlsx"]);
  const reviews = ["甲.xlsx", "乙.xlsx", "丙.xlsx"].map((file) =>
    pool.review({ file }).catch((error: Error) => error.message),
  );
  const said = await Promise.all(reviews);
  await pool.close();
  expect(said).toEqual(Array(3).fill("不认识选项 --none，请核对拼写。"));
});

describe("a marked copy", () => {
  const home = mkdtempSync(path.join(tmpdir(), "副本-"));
  afterAll(() => rmSync(home, { recursive: true }));
  const copyOf = async (others: Parts): Promise<[AnnotatedFile, string[]]> => {
    const sheets = [sheet("收支总表", "| 合计 | 1 |"), sheet("锁定表", "| 合计 | 1 |", { protected: true })];
    const host = new XlsxFileHost("甲.xlsx", xlsxOf(sheets, others));
    const at = (name: string) => ({ sheet: name, top: 0, left: 1, bottom: 0, right: 1 });
    const findings = sheets.map(({ name }) => ({ ...madeUpReview(book).findings[0]!, at: at(name) }));
    const into = mkdtempSync(path.join(home, "一-"));
    const written = await writeAnnotated(
      host,
      { review: { ...madeUpReview(book), findings }, reasons: {} },
      path.join(into, "甲.xlsx"),
    );
    return [written, readdirSync(into)];
  };

  test("names the protected sheets that are not marked", async () => {
    const [written, there] = await copyOf({});
    expect(written).toMatchObject({ remarks: ["受保护的工作表没有标出：锁定表。"] });
    expect(there).toEqual(["甲.xlsx"]);
  });

  test("is not made of a signed workbook", async () => {
    const [written, there] = await copyOf({
      "_rels/.rels": relations([
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", "digital-signature/origin", "_xmlsignatures/origin.sigs"],
      ]),
    });
    expect(written).toEqual({
      refused: expect.stringMatching(/^没有写出带标记的副本：“甲\.xlsx”带有数字签名，/),
    });
    expect(there).toEqual([]);
  });
});
