/** Notes of ours that a file brought along, marked without Excel: they go with the marks where Excel shows notes to add-ins. */
import { ExcelHost } from "../../src/host/excel";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readA1 } from "../../src/workbook/cell";
import type { Mark } from "../../src/workbook/mark";
import { textsOf } from "../host/edited";
import { xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import type { SimulatedNote } from "./note";
import type { SimulatedExcel, SimulatedExcelOptions } from "./simulated-excel";

const drawn = () => [sheet("收支总表", "| 项目 | 1.50 |\n| 合计 | 1.50 |")];
const mark = (address: string, note: string): Mark => ({
  range: readA1("收支总表", address)!,
  severity: "error",
  note,
});
const knowing: SimulatedExcelOptions = { version: "newest", clientKnowsNotes: true };
const withComments = { comments: true };

/** The notes that the file host writes for the marks, as Excel shows them. */
async function notesInFile(marks: readonly Mark[]): Promise<SimulatedNote[]> {
  const file = new XlsxFileHost("测试.xlsx", xlsxOf(drawn()));
  await file.mark(marks, withComments);
  const xml = textsOf(file.bytes())["xl/comments1.xml"]!;
  const author = /<author>([^<]*)<\/author>/.exec(xml)![1]!;
  return [...xml.matchAll(/<comment ref="([^"]+)"[^]*?<\/comment>/g)].map(([comment, ref]) => {
    const { top: row, left: column } = readA1("", ref!)!;
    return { row, column, author, content: comment.replace(/<[^>]+>/g, "") };
  });
}

/** As a file is opened that was marked without Excel: our rules, our notes, no setting of ours. */
async function openMarked(options: SimulatedExcelOptions): Promise<SimulatedExcel> {
  const excel = await openInTest(drawn(), options);
  const marks = [mark("B1", "小计不符"), mark("B2", "合计不符")];
  await new ExcelHost().mark(marks);
  excel.workbook.settings.clear();
  excel.workbook.sheet("收支总表").notes = await notesInFile(marks);
  return excel;
}

const contents = (excel: SimulatedExcel): string[] =>
  excel.workbook.sheet("收支总表").notes.map(({ content }) => content);
const unseen = expect.stringContaining(
  "这个版本的 Excel 读不到，没有删除；要一并删去，请把文件拖到网页上，再按“另存”。",
);

describe("where Excel shows notes", () => {
  test("unmarking takes ours away and leaves a person's", async () => {
    const excel = await openMarked(knowing);
    const own = { row: 0, column: 0, author: "王某", content: "我的批注\n——预算核对" };
    const found = excel.workbook.sheet("收支总表");
    found.notes.unshift(own);
    expect(contents(excel)).toHaveLength(3);
    expect(await new ExcelHost().unmark()).toEqual({ refused: [], remarks: [] });
    expect(found.notes).toEqual([own]);
    expect(found.conditionalFormats).toEqual([]);
  });

  test("one that a person wrote into stays, and is told of", async () => {
    const excel = await openMarked(knowing);
    excel.workbook.sheet("收支总表").notes[1]!.content += "\n已问过财政局";
    const remarks = ["“收支总表”B2 的批注有人回复或改过，没有删除，请看过后自行处理。"];
    expect(await new ExcelHost().unmark()).toEqual({ refused: [], remarks });
    expect(contents(excel)).toEqual(["合计不符\n——预算核对\n已问过财政局"]);
  });

  test("new comments take their cells, but not a cell with a person's note", async () => {
    const excel = await openMarked(knowing);
    const found = excel.workbook.sheet("收支总表");
    found.notes.push({ row: 0, column: 0, author: "王某", content: "我的批注" });
    const marks = [mark("A1", "甲"), mark("B1", "乙")];
    const { remarks } = await new ExcelHost().mark(marks, withComments);
    expect(remarks).toEqual(["有 1 个单元格已有批注，没有改动，只标了颜色。"]);
    expect(found.comments.map(({ content }) => content)).toEqual(["乙\n——预算核对"]);
    expect(contents(excel)).toEqual(["我的批注"]);
  });

  test("on a protected sheet they stay, and the sheet is named", async () => {
    const excel = await openMarked(knowing);
    excel.workbook.sheet("收支总表").protected = true;
    expect(await new ExcelHost().unmark()).toEqual({ refused: ["收支总表"], remarks: [] });
    expect(contents(excel)).toHaveLength(2);
  });
});

describe("where Excel, or its client, shows none", () => {
  test.each<[string, SimulatedExcelOptions]>([
    ["an older Excel", { version: "ltsc2024", clientKnowsNotes: true }],
    ["an older client", { version: "newest" }],
  ])("unmarking says that they stay and how they go: %s", async (_, options) => {
    const excel = await openMarked(options);
    const host = new ExcelHost();
    expect(await host.unmark()).toEqual({ refused: [], remarks: [unseen] });
    expect(contents(excel)).toHaveLength(2);
    expect(excel.workbook.sheet("收支总表").conditionalFormats).toEqual([]);
  });

  test("also after other marks have taken the place of the file's", async () => {
    await openMarked({});
    const host = new ExcelHost();
    expect((await host.mark([mark("B1", "小计不符")])).remarks).toEqual([unseen]);
    expect((await host.mark([mark("B2", "合计不符")])).remarks).toEqual([]);
    expect((await host.unmark()).remarks).toEqual([unseen]);
  });

  test("nothing is said of marks that Excel wrote itself, copies among them", async () => {
    const excel = await openInTest(drawn());
    await new ExcelHost().mark([mark("B1", "小计不符")]);
    excel.person.copySheet("收支总表", "副本");
    expect(await new ExcelHost().unmark()).toEqual({ refused: [], remarks: [] });
  });
});
