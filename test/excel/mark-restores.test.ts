/** Taking the marks away gives back the workbook as it was, in every Excel, whatever the user has put into it. */
import { strFromU8, unzipSync } from "fflate";
import { ExcelHost } from "../../src/host/excel";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readA1 } from "../../src/workbook/cell";
import type { Mark, Severity } from "../../src/workbook/mark";
import { xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";
import { addConditionalFormat } from "./conditional-format";
import { newPart } from "./custom-xml-part";
import { openInTest } from "./open-in-test";
import type { TransportName } from "./page";
import { readAddress, SimulatedAreas } from "./range";
import { requirementSets, type ExcelVersion } from "./requirement-sets";
import type { SimulatedExcel } from "./simulated-excel";

const drawn = () => [
  sheet("收支总表", "| 收支总表 | < | < |\n| 项目 | 1.50 | =B2 → 1.50 |\n| 合计 | 1.50 | '0301 |"),
  sheet("O'Neil 表", "| 1 | 2.50 |"),
  sheet("过程表", "| 1 |", { visibility: "hidden" }),
  sheet("锁定表", "| 1 |", { protected: true }),
];

const mark = (name: string, address: string, severity: Severity): Mark => ({
  range: readA1(name, address)!,
  severity,
  note: `${address} 不符`,
});
const marks = [
  mark("收支总表", "B3", "error"),
  mark("收支总表", "A1:C1", "hint"),
  mark("收支总表", "B2:C3", "explain"),
  mark("O'Neil 表", "B1", "error"),
  mark("过程表", "A1", "hint"),
  mark("锁定表", "A1", "error"),
];

/** Everything of the user's that marks could spoil. */
function furnish({ workbook, person }: SimulatedExcel): void {
  const first = workbook.sheet("收支总表");
  const areas = (address: string) => new SimulatedAreas([readAddress(first, address)]);
  addConditionalFormat(areas("A1:C3"), "Custom", { rule: { formula: "=$B1>1" }, stopIfTrue: true });
  addConditionalFormat(areas("B2:B3"), "ColorScale");
  addConditionalFormat(areas("B3"), "Custom", { rule: { formula: '=N("BTO")=0' } });
  first.setLooks(readAddress(first, "B3"), { fill: "#FFC7CE", fontColor: "#9C0006", bold: true });
  first.setLooks(readAddress(first, "A:A"), { columnWidth: 200 });
  first.validations.push({ areas: areas("B2:B3"), rule: "decimal >= 0" });
  person.comment("收支总表", "B3", "请与支出总表核对");
  person.reply("收支总表", "B3", "已核对");
  workbook.names.push({ name: "合计", formula: "=收支总表!$B$3" });
  workbook.settings.set("别的加载项", { version: 2 });
  workbook.customXmlParts.push(newPart('<budget xmlns="urn:others"/>'));
}

const kinds = (["web", "windows"] as const).flatMap((transport) =>
  (Object.keys(requirementSets) as ExcelVersion[]).map((version): [TransportName, ExcelVersion] => [
    transport,
    version,
  ]),
);

describe.each(kinds)("on %s, %s", (transport, version) => {
  test.each([false, true])("marked twice and unmarked, with comments: %s", async (comments) => {
    const excel = await openInTest(drawn(), { transport, version });
    furnish(excel);
    const before = excel.whole();
    const host = new ExcelHost();
    expect((await host.mark(marks, { comments })).refused).toEqual(["锁定表"]);
    const once = excel.whole();
    await host.mark(marks.slice(0, 4), { comments });
    expect(once).not.toEqual(before);
    expect(excel.whole()).not.toEqual(once);
    expect(await host.unmark()).toEqual({ refused: [], remarks: [] });
    expect(excel.whole()).toEqual(before);
  });

  test("unmarked by a host that did not mark, as after closing and opening the pane", async () => {
    const excel = await openInTest(drawn(), { transport, version });
    furnish(excel);
    const before = excel.whole();
    await new ExcelHost().mark(marks, { comments: true });
    await new ExcelHost().unmark();
    expect(excel.whole()).toEqual(before);
  });
});

test("a host marks over the marks of one before it", async () => {
  const excel = await openInTest(drawn());
  const before = excel.whole();
  await new ExcelHost().mark(marks);
  const host = new ExcelHost();
  await host.mark(marks.slice(0, 1));
  expect(excel.workbook.sheet("收支总表").conditionalFormats).toHaveLength(1);
  await host.unmark();
  expect(excel.whole()).toEqual(before);
});

test("two workbooks that are open at once know nothing of each other", async () => {
  const one = await openInTest(drawn(), { name: "甲.xlsx" });
  const hostOfOne = new ExcelHost();
  const beforeOne = one.whole();
  await hostOfOne.mark(marks);
  const other = await openInTest([sheet("表", "| 1 |")], { name: "乙.xlsx" });
  const hostOfOther = new ExcelHost();
  const beforeOther = other.whole();
  await hostOfOther.mark([mark("表", "A1", "error")]);
  one.bringToFront();
  await hostOfOne.unmark();
  expect(one.whole()).toEqual(beforeOne);
  expect(other.whole()).not.toEqual(beforeOther);
  other.bringToFront();
  expect((await hostOfOther.read()).name).toBe("乙.xlsx");
  await hostOfOther.unmark();
  expect(other.whole()).toEqual(beforeOther);
});

test("a copied sheet loses its copies of our marks, and keeps what else was copied", async () => {
  const excel = await openInTest(drawn());
  furnish(excel);
  const host = new ExcelHost();
  await host.mark(marks, { comments: true });
  excel.person.copySheet("收支总表", "收支总表 (2)");
  await host.unmark();
  const copy = excel.workbook.sheet("收支总表 (2)");
  expect(copy.conditionalFormats.map(({ type, rule }) => [type, rule.formula])).toEqual([
    ["Custom", '=N("BTO")=0'],
    ["ColorScale", ""],
    ["Custom", "=$B1>1"],
  ]);
  expect(copy.comments.map(({ content }) => content)).toEqual(["请与支出总表核对"]);
});

test("marks move with rows that a person inserts, and go from where they have come to", async () => {
  const excel = await openInTest(drawn());
  const host = new ExcelHost();
  await host.mark(marks.slice(0, 1), { comments: true });
  excel.person.insertRows("收支总表", 0, 2);
  expect(excel.workbook.sheet("收支总表").conditionalFormats[0]?.areas.address).toBe("收支总表!B5");
  await host.unmark();
  const { conditionalFormats, comments } = excel.workbook.sheet("收支总表");
  expect([conditionalFormats, comments, excel.workbook.settings.size]).toEqual([[], [], 0]);
});

test("marks that were written into the file are found and taken away in Excel", async () => {
  const file = new XlsxFileHost("测试.xlsx", xlsxOf([sheet("表", "| 1 |")]));
  await file.mark([mark("表", "A1", "error")]);
  const xml = strFromU8(unzipSync(file.bytes())["xl/worksheets/sheet1.xml"]!);
  const formula = /<cfRule[^>]*><formula>([^<]*)</.exec(xml)![1]!;
  const excel = await openInTest([sheet("表", "| 1 |")]);
  const before = excel.whole();
  const first = excel.workbook.sheet("表");
  const areas = new SimulatedAreas([readAddress(first, "A1")]);
  addConditionalFormat(areas, "Custom", { rule: { formula: `=${formula}` } });
  await new ExcelHost().unmark();
  expect(excel.whole()).toEqual(before);
});
