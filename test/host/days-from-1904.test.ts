import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import { displayedAt } from "../../src/workbook/displayed";
import { partsOf, xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";
import { edit } from "./contract/seed";

/** A workbook of an old Mac: 2022-01-31 is day 43130 there, and 44592 everywhere else. */
const drawn = {
  ...sheet("表", "| 43130 | 43130 | 0.5 | 43130 |"),
  formats: [["yyyy/m/d", "0.00", "[h]:mm", "yyyy/m/d h:mm"]],
};
const from = (written: string): Uint8Array => {
  const workbook = partsOf([drawn])["xl/workbook.xml"]!;
  return xlsxOf([drawn], { "xl/workbook.xml": workbook.replace("<sheets>", `${written}<sheets>`) });
};
const shown = (bytes: Uint8Array): string[] => {
  const [read] = readPackage("测试.xlsx", bytes).sheets;
  return [0, 1, 2, 3].map((column) => displayedAt(read!, 0, column));
};

test.each([
  ["1904", '<workbookPr date1904="1"/>', ["2022/1/31", "43130.00", "12:00", "2022/1/31 0:00"]],
  ["1904 in words", '<workbookPr date1904="true"/>', ["2022/1/31", "43130.00", "12:00", "2022/1/31 0:00"]],
  ["1900", '<workbookPr date1904="0"/>', ["2018/1/30", "43130.00", "12:00", "2018/1/30 0:00"]],
  ["nothing", "<workbookPr/>", ["2018/1/30", "43130.00", "12:00", "2018/1/30 0:00"]],
])("days are counted from what the workbook says: %s", (_, written, expected) => {
  expect(shown(from(written))).toEqual(expected);
});

test("a day is written as such a workbook counts, and an amount as it is", async () => {
  const host = new XlsxFileHost("测试.xlsx", from('<workbookPr date1904="1"/>'));
  const at = (column: number) => ({ sheet: "表", row: 0, column });
  const takeBack = await host.apply([edit(at(0), 44592, 44593), edit(at(1), 43130, 7)]);
  expect(shown(host.bytes())).toEqual(["2022/2/1", "7.00", "12:00", "2022/1/31 0:00"]);
  await takeBack();
  expect(shown(host.bytes())).toEqual(["2022/1/31", "43130.00", "12:00", "2022/1/31 0:00"]);
});
