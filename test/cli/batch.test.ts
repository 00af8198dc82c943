import { spawn } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { refuseFolder } from "../../src/cli/annotated-file";
import { isResults } from "../../src/tables/results-sheet";
import { valueAt } from "../../src/workbook/snapshot";
import { jsonReport } from "../review/report-schema";
import { samplePath } from "../support/samples";
import { project, runReview } from "./run-review";

/** Many workbooks at once: workers, marked copies, a summary, and a Ctrl-C in the middle. */

const COPIES = 12;
const BAD = "部门05.xlsx";
const home = mkdtempSync(path.join(tmpdir(), "批量-"));
const folder = path.join(home, "上报");
const names = Array.from({ length: COPIES }, (_, index) => `部门${String(index + 1).padStart(2, "0")}.xlsx`);

beforeAll(() => {
  mkdirSync(path.join(folder, "乡镇"), { recursive: true });
  for (const [index, name] of names.entries()) {
    const kind = index % 7 === 0 ? "as-published" : "put-right";
    copyFileSync(samplePath(kind), path.join(folder, index === COPIES - 1 ? "乡镇" : "", name));
  }
  writeFileSync(path.join(folder, BAD), "不是工作簿");
});
afterAll(() => rmSync(home, { recursive: true }));

const contents = (of: string): Map<string, Buffer> =>
  new Map(
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(of, file), readFileSync(file)]),
  );

const read = async (file: string) =>
  (await new XlsxFileHost(path.basename(file), new Uint8Array(readFileSync(file))).read()).sheets;

test("however many work at it, the report is the same: a line a file, in their order, and a bad file is one of them", () => {
  const alone = runReview("--format", "ndjson", "--jobs", "1", folder);
  const together = runReview("--format", "ndjson", "--jobs", "2", folder);
  expect(together).toEqual(alone);
  expect(together).toMatchObject({ code: 2, err: "" });
  const lines = together.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ file }) => path.basename(file))).toEqual([names.at(-1), ...names.slice(0, -1)]);
  expect(lines.flatMap(({ file, error }) => (error ? [path.basename(file)] : []))).toEqual([BAD]);
});

test("marked copies and a summary: everything readable gets both, the files themselves stay as they were", async () => {
  const before = contents(folder);
  const [out, summary] = [path.join(home, "标记"), path.join(home, "汇总.xlsx")];
  const options = ["--jobs", "2", "--format", "json", "--annotate", out, "--summary", summary];
  const { code, out: json, err } = runReview(...options, folder);
  expect({ code, err }).toEqual({ code: 2, err: "" });
  const parsed = JSON.parse(json);
  expect(jsonReport.parse(parsed)).toHaveLength(COPIES);
  expect(json).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  expect(contents(folder)).toEqual(before);
  const good = [...before.keys()].filter((name) => name !== BAD);
  expect([...contents(out).keys()]).toEqual(good);
  const copy = await read(path.join(out, "部门01.xlsx"));
  expect(copy.filter(isResults)).toHaveLength(1);
  expect(readFileSync(path.join(out, "部门01.xlsx")).length).toBeGreaterThan(
    before.get("部门01.xlsx")!.length,
  );
  const [departments, findings] = await read(summary);
  expect(departments!.values.slice(1).map((row) => path.basename(String(row[0])))).toEqual(
    [...before.keys()].map((name) => path.basename(name)),
  );
  const published = departments!.values[2]!;
  expect(published.slice(2, 5)).toEqual([2022, expect.any(Number), 18]);
  expect(published.slice(10, 12)).toEqual([1934.49, 1934.49]);
  const bad = departments!.values.find((row) => String(row[0]).endsWith(BAD))!;
  expect(bad.at(-1)).toMatch(/^“部门05\.xlsx”是文本或 CSV 文件/);
  expect(findings!.values.slice(1).filter((row) => row[2] === "必须改")).toHaveLength(2 * 18);
  expect(valueAt(findings!, 0, 5)).toBe("问题");
});

describe("nothing is written onto what is read", () => {
  const one = path.join(folder, "部门02.xlsx");
  const same = "里有要核对的文件，带标记的副本不能和原文件放在一起，请另写一个文件夹。";

  test.each<[string, readonly string[], readonly string[], string, string]>([
    ["the folder itself", [one], [folder], folder, `--annotate 写的“${folder}”${same}`],
    [
      "a folder inside it",
      [one],
      [folder],
      path.join(folder, "标记"),
      `--annotate 写的“${folder}/标记”${same}`,
    ],
    ["the folder of a file that is named", [one], [one], folder, `--annotate 写的“${folder}”${same}`],
    [
      "one place twice",
      [one, path.join(home, "部门02.xlsx")],
      [one, path.join(home, "部门02.xlsx")],
      path.join(home, "标记"),
      `“${one}”和“${home}/部门02.xlsx”的副本会是同一个文件，没有核对，请分两次写到不同的文件夹。`,
    ],
  ])("marked copies: %s", (_, files, given, into, sentence) => {
    expect(refuseFolder(files, given, into)).toBe(sentence);
  });

  test("a folder of its own is taken", () => {
    expect(refuseFolder([one], [folder], path.join(home, "标记"))).toBeUndefined();
  });

  test("the summary: the command says so and reviews nothing", () => {
    const { code, out, err } = runReview("--summary", one, folder);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`--summary 写的“${one}”就是要核对的文件，没有核对，请换一个文件名。\n`);
  });
});

test("a summary that cannot be written is told at the end, and everything is reviewed", () => {
  const taken = path.join(home, "是文件夹.xlsx");
  mkdirSync(taken);
  const { code, out, err } = runReview(
    "--format",
    "ndjson",
    "--summary",
    taken,
    path.join(folder, "部门02.xlsx"),
  );
  expect(out.split("\n")).toHaveLength(2);
  expect({ code, err }).toEqual({
    code: 2,
    err: `汇总没能写成“${taken}”（EISDIR），请关闭正在打开它的程序，或核对文件夹的权限和剩余空间。\n`,
  });
  expect(readdirSync(home).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s leaves whole files only, says how far it came, and writes no summary",
  async (signal) => {
    const [out, summary] = [path.join(home, signal), path.join(home, `${signal}.xlsx`)];
    const options = ["--format", "ndjson", "--jobs", "2", "--annotate", out, "--summary", summary, folder];
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/review.ts", ...options], {
      cwd: project,
    });
    let [printed, told, interrupted] = ["", "", false];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (!interrupted) interrupted = child.kill(signal);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
    const code = await new Promise((resolve) => child.on("close", resolve));
    const lines = printed
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(130);
    expect(lines.length).toBeLessThan(COPIES);
    expect(told).toBe(`已中断：核对了 ${lines.length} 份，还有 ${COPIES - lines.length} 份没有核对。\n`);
    const copies = [...contents(out).keys()];
    expect(copies).toEqual(
      lines.flatMap(({ annotated }) => (annotated ? [path.relative(out, annotated.file)] : [])).sort(),
    );
    for (const copy of copies) expect((await read(path.join(out, copy))).some(isResults)).toBe(true);
    expect(readdirSync(home).filter((name) => name.includes(`${signal}.xlsx`))).toEqual([]);
  },
);
