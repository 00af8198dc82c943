import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readDocx } from "../../src/host/docx/docx-file";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { emptyState } from "../../src/review/empty-state";
import type { ReviewState } from "../../src/review/state";
import { jsonReport } from "../review/report-schema";
import { samplePath } from "../support/samples";
import { runReview } from "./run-review";

/** 情况说明 from the command line: with what is kept with the workbook, and as Word documents. */

const folder = mkdtempSync(path.join(tmpdir(), "预算-"));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (...names: readonly string[]) => path.join(folder, ...names);

function emptyFolder(name: string): string {
  mkdirSync(inFolder(name));
  return inFolder(name);
}

/** The sample put right, with a text kept with it. */
async function keeping(name: string, text: string): Promise<string> {
  const host = new XlsxFileHost(name, new Uint8Array(readFileSync(samplePath("put-right"))));
  await host.keep("state", text);
  writeFileSync(inFolder(name), host.bytes());
  return inFolder(name);
}

const stateOf = (part: Partial<ReviewState>): string => JSON.stringify({ ...emptyState, ...part });
const kept = stateOf({
  priorTotal: "2000.00",
  priorFigures: { reception: "1.50" },
  narrative: { shares: "rounded", classes: "by size" },
  slots: { "total/收入增减的主要原因": "项目减少" },
});

function textIn(report: string): string {
  const [file] = jsonReport.parse(JSON.parse(report));
  return file!.narrative!.map(({ text }) => text).join("\n");
}

test("--narrative uses what is kept with the workbook, as the pane does; --prior-total counts for more", async () => {
  const workbook = await keeping("带补写.xlsx", kept);
  const { code, out, err } = runReview("--narrative", "--format", "json", workbook);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const text = textIn(out);
  expect(text).toContain("收入减少65.51万元，下降3.28%，主要原因：项目减少；");
  expect(text).toContain("与2021年预算1.50万元相比，公务接待费减少1.50万元，减为零");
  expect(text).toMatch(/一般公共服务.*卫生健康.*社会保障和就业/);
  expect(out).toContain("上年收支总计填写的是2000.00万元，由情况说明的增减额推算是2884.52万元");

  const over = runReview("--narrative", "--prior-total", "2884.52", "--format", "json", workbook).out;
  expect(textIn(over)).toContain("收入减少950.03万元，下降32.94%");
  expect(textIn(over)).toContain("与2021年预算1.50万元相比");
  expect(over).toContain("上年收支总计2884.52万元是填写的");
});

test.each([
  ["damaged", "{", "工作簿里保存的核对设置和补写内容已损坏，不是程序写下的格式"],
  ["newer", '{"version":2}', "工作簿里保存的核对设置和补写内容是较新的程序写的（版本 2，本程序读到版本 1）"],
])(
  "what is kept and is %s is told, and the workbook is reviewed and its text written without it",
  async (name, text, why) => {
    const workbook = await keeping(`${name}.xlsx`, text);
    const sentence = `${why}；其中的设置、指认的表、写明的原因和补写内容都没有用。`;
    const people = runReview("--narrative", workbook);
    expect({ code: people.code, err: people.err }).toEqual({ code: 0, err: "" });
    expect(people.out).toContain(`\n  ${sentence}\n`);
    const programs = runReview("--narrative", "--format", "json", workbook);
    expect(jsonReport.parse(JSON.parse(programs.out))[0]!.keptUnreadable).toBe(sentence);
    expect(textIn(programs.out)).toBe(
      textIn(runReview("--narrative", "--format", "json", samplePath("put-right")).out),
    );
    expect(runReview(workbook).out).toContain(`\n  ${sentence}\n`);
  },
);

describe("--docx", () => {
  test("one document a workbook, with the text of the report; a second one takes the next free name", async () => {
    const into = emptyFolder("文稿");
    const workbook = await keeping("局本级.xlsx", kept);
    const first = runReview("--docx", into, workbook);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
    const file = path.join(into, "局本级（情况说明）.docx");
    const bytes = readFileSync(file);
    const paragraphs = readDocx("说明.docx", new Uint8Array(bytes)).map(({ text }) => text);
    const report = jsonReport.parse(
      JSON.parse(runReview("--narrative", "--docx", into, "--format", "json", workbook).out),
    )[0]!;
    expect(paragraphs.slice(1)).toEqual(
      report.narrative!.flatMap(({ title, text }) => [title, ...text.split("\n")]),
    );
    const open = paragraphs.join("").match(/【/g)!.length;
    expect(first.out).toContain(`\n  情况说明已存成“${file}”，还有 ${open} 处【】没有填写，已用黄色标出。\n`);
    expect(report.document).toEqual({ file: path.join(into, "局本级（情况说明2）.docx"), open });
    expect(readdirSync(into).sort()).toEqual(["局本级（情况说明）.docx", "局本级（情况说明2）.docx"].sort());
    expect(readFileSync(file)).toEqual(bytes);
  });

  test.each<[string, (into: string) => void]>([
    ["is not there", () => undefined],
    ["is a file", (into) => writeFileSync(into, "")],
  ])("a folder that %s: one sentence, and nothing is reviewed", (name, prepare) => {
    const into = inFolder(name);
    prepare(into);
    const { code, out, err } = runReview("--docx", into, samplePath("put-right"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`--docx 写的“${into}”不是已有的文件夹，请先新建这个文件夹，或核对路径。\n`);
    expect(existsSync(inFolder("is not there"))).toBe(false);
  });

  test("a document that cannot be written is told beside the review, and nothing is left behind", async () => {
    const into = emptyFolder("写不进");
    const workbook = await keeping(`${"长".repeat(80)}.xlsx`, kept); // with （情况说明） more than 255 bytes
    const { code, out } = runReview("--docx", into, workbook);
    expect(code).toBe(2);
    expect(out).toMatch(/\n {2}必须改 0 ·/);
    expect(out).toContain(
      `\n  情况说明没能写进文件夹“${into}”（ENAMETOOLONG），请核对文件夹的权限和工作簿的名称。\n`,
    );
    expect(readdirSync(into)).toEqual([]);
  });

  test("a workbook without a table gets none", () => {
    const into = emptyFolder("没有表");
    writeFileSync(inFolder("空.xlsx"), "");
    expect(runReview("--docx", into, inFolder("空.xlsx")).code).toBe(2);
    expect(readdirSync(into)).toEqual([]);
  });
});
