/** What is kept with the workbook: custom XML parts, the same in Excel and in the file. */
import { ExcelHost } from "../../src/host/excel";
import { readKeptText, writeKeptText } from "../../src/host/excel/kept-text";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { expectRefusal } from "../host/contract";
import { sheet } from "../support/sheet";
import { newPart } from "./custom-xml-part";
import { openInTest } from "./open-in-test";

const drawn = () => [sheet("表", "|1|")];
const state = (text: string) => newPart(`<state xmlns="urn:budget-tie-out:state">${text}</state>`);

test("a text is one part, named after its key, and goes without trace", async () => {
  const excel = await openInTest(drawn());
  const host = new ExcelHost();
  const before = excel.whole();
  await host.keep("state", '{"甲":"<乙> & \\"丙\\""}');
  await host.keep("aside", "旧");
  expect(excel.workbook.customXmlParts.map(({ xml }) => xml)).toEqual([
    '<state xmlns="urn:budget-tie-out:state">{"甲":"&lt;乙&gt; &amp; \\"丙\\""}</state>',
    '<aside xmlns="urn:budget-tie-out:aside">旧</aside>',
  ]);
  await host.keep("state", undefined);
  await host.keep("aside", undefined);
  expect(excel.whole()).toEqual(before);
});

test("of two parts the first is read and written, and both go", async () => {
  const excel = await openInTest(drawn());
  const { customXmlParts } = excel.workbook;
  const others = newPart('<state xmlns="urn:others">别人的</state>');
  customXmlParts.push(others, state("一"), state("二"));
  const host = new ExcelHost();
  expect(await host.kept("state")).toBe("一");
  await host.keep("state", "三");
  expect(await host.kept("state")).toBe("三");
  expect(customXmlParts).toHaveLength(3);
  await host.keep("state", undefined);
  expect(customXmlParts).toEqual([others]);
});

test("what XML cannot hold is refused with one sentence, and nothing is written", async () => {
  const excel = await openInTest(drawn());
  await expectRefusal(new ExcelHost().keep("state", "甲\u0001"), "unsupported", "不能写入工作簿的字符");
  expect(excel.workbook.customXmlParts).toEqual([]);
});

test("a text of more than 1 MB is refused, for no file could be read with it", async () => {
  const excel = await openInTest(drawn());
  await expectRefusal(new ExcelHost().keep("state", "说明".repeat(180_000)), "too large", "超过 1 MB");
  expect(excel.workbook.customXmlParts).toEqual([]);
});

test("an Excel without custom XML parts says so", async () => {
  await openInTest(drawn(), { requirements: { ExcelApi: "1.4" } });
  await expectRefusal(new ExcelHost().kept("state"), "unsupported", "ExcelApi 1.5");
  await expectRefusal(new ExcelHost().keep("state", "甲"), "unsupported", "ExcelApi 1.5");
});

test.each([
  [
    "with a declaration",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="urn:a">甲</state>',
  ],
  ["with a prefix", '<b:state xmlns:b="urn:a">甲</b:state>\n'],
  ["with CDATA", '<state xmlns="urn:a"><![CDATA[甲]]></state>'],
  ["with a mark of byte order", '\ufeff<state xmlns="urn:a">甲</state>'],
])("a part that another program has written anew is read %s", (_, xml) => {
  expect(readKeptText(xml)).toBe("甲");
});

test("an empty text is one, and a part without a root is none", () => {
  expect(readKeptText(writeKeptText("state", ""))).toBe("");
  expect(readKeptText('<state xmlns="urn:a"/>')).toBe("");
  expect(() => readKeptText("甲")).toThrow(HostRefusal);
});

test.each<[string, string, boolean]>([
  ["an Excel before undo lists took add-ins' writes", "1.17", true],
  ["the newest Excel under the client that npm has", "1.19", true],
])("a write clears the undo list of %s", async (_, ExcelApi, clears) => {
  await openInTest(drawn(), { requirements: { ExcelApi } });
  expect(new ExcelHost().writesClearUndo).toBe(clears);
});

test("the newest Excel under a client that knows its notes keeps its undo list", async () => {
  await openInTest(drawn());
  Object.defineProperty(Excel.Worksheet.prototype, "notes", { configurable: true, value: undefined });
  expect(new ExcelHost().writesClearUndo).toBe(false);
  Reflect.deleteProperty(Excel.Worksheet.prototype, "notes");
});

test("the sheet that people look at", async () => {
  const excel = await openInTest([...drawn(), sheet("收支总表", "|1|")]);
  expect(await new ExcelHost().activeSheet()).toBe("表");
  excel.workbook.activate(excel.workbook.sheet("收支总表"));
  expect(await new ExcelHost().activeSheet()).toBe("收支总表");
});
