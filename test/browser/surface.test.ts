/** The workbook in the page, to type into: driven in a real Chromium on the published sample. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { readPackage } from "../../src/host/xlsx/read-package";
import { readA1 } from "../../src/workbook/cell";
import { valueAt, type SheetSnapshot } from "../../src/workbook/snapshot";
import { partsOf, xlsxOf, zipOf } from "../support/package";
import { oldWorkbook } from "../support/old-workbook";
import { sheet } from "../support/sheet";
import { accessibilityViolations, drop, openExample, startPage } from "./open-page";
import type { PageUnderTest, Watched } from "./open-page";

jest.setTimeout(120_000);

let under: PageUnderTest;
let example: Watched;
let page: Page;

beforeAll(async () => {
  under = await startPage();
}, 240_000);
afterAll(() => under.close());

beforeEach(async () => {
  example = await openExample(under, { search: "" });
  page = example.page;
  await page.locator("#sheet canvas[id^=univer-sheet]").waitFor();
  await stands("A1");
});
afterEach(async () => {
  const strangers = example.requests.filter((url) => !url.startsWith(under.served.url));
  await page.context().close();
  expect(strangers.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
  expect(example.complaints).toEqual([]);
});

const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
const mustFix = (count: number) =>
  page
    .getByRole("tab", { name: /^必须改 \d+$/ })
    .filter({ hasText: String(count) })
    .waitFor();

/** Which cell the surface says is selected. */
const stands = (name: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("#sheet input")?.value === wanted,
    name,
  );

/** Where a cell lies on a sheet that has only usual rows and columns, in pixels. */
const place = ({ row, column }: { readonly row: number; readonly column: number }) => ({
  x: 46 + 88 * column + 44,
  y: 20 + 24 * row + 12,
});

const sheetCanvas = () => page.locator("#sheet canvas[id^=univer-sheet]");

/** Goes to a cell with the mouse and types there. */
async function typeInto(cell: string, text: string): Promise<void> {
  const { top, left } = readA1("", cell)!;
  await sheetCanvas().click({ position: place({ row: top, column: left }) });
  await stands(cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function openDrawn(name: string, bytes: Uint8Array): Promise<void> {
  await drop(page, name, bytes);
  await shows(name);
  await stands("A1");
}

async function saved(): Promise<readonly SheetSnapshot[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), press("另存")]);
  return readPackage("saved.xlsx", await readFile(await download.path())).sheets;
}

/** The sheet as it is saved once it holds what is waited for; at last as it then is. */
async function savedWhen(holds: (sheet: SheetSnapshot) => boolean): Promise<SheetSnapshot> {
  for (let tries = 0; ; tries++) {
    const [now] = await saved();
    if (holds(now!) || tries === 20) return now!;
    await page.waitForTimeout(250);
  }
}

const spending = `
  | 2022年部门支出总表 |  |  |  |  |
  | 单位：万元 | | | | |
  | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
  | | 合计 | 3.00 | 3.00 | |
  | 201 | 一般公共服务支出 | 1.00 | 1.00 | |
  | 208 | 社会保障和就业支出 | 2.00 | 2.00 | |`;

test.each(["light", "dark"] as const)("what can be pressed has a name, in %s", async (colorScheme) => {
  const other = await openExample(under, { search: "", colorScheme });
  await other.page.locator("#sheet canvas[id^=univer-sheet]").waitFor();
  await other.page.waitForFunction(() => document.querySelector("#sheet input"));
  expect(await accessibilityViolations(other.page)).toEqual([]);
  expect(await other.page.locator("#sheet [aria-label^=Notifications]").count()).toBe(0);
  await other.page.context().close();
});

test("a finding's cell is brought before the reader's eyes", async () => {
  await page.locator("[data-finding]").first().getByRole("button", { name: "G8", exact: true }).click();
  await stands("G8");
  expect(await page.getByRole("tab", { name: /^支出总表/ }).getAttribute("aria-selected")).toBe("true");
});

test("what people type is checked at once, saved with only that cell changed, and stepped back", async () => {
  const drawn = sheet("支出总表", spending);
  await openDrawn("支出.xlsx", xlsxOf([drawn]));
  await typeInto("C5", "1.5");
  await mustFix(2);
  await shows("已修改");
  const [after] = await saved();
  const [before] = readPackage("支出.xlsx", xlsxOf([drawn])).sheets;
  const changed = before!.values.flatMap((row, r) =>
    row.flatMap((value, c) => (after!.values[r]?.[c] === value ? [] : [[r, c, after!.values[r]?.[c]]])),
  );
  expect(changed).toEqual([[4, 2, 1.5]]);
  expect([after!.formats, after!.merges]).toEqual([before!.formats, before!.merges]);
  await sheetCanvas().click({ position: place({ row: 5, column: 2 }) });
  await page.keyboard.press("Control+z");
  await mustFix(0);
});

test("formulas are worked out as people type, BUDGET functions among them", async () => {
  const rows = "| 项目 | 金额 |\n| 甲 | 1 |\n| 乙 | 2 |\n| 合计 | =SUM(B2:B3) → 3 |";
  await openDrawn("公式.xlsx", xlsxOf([sheet("表", rows)]));
  await typeInto("D1", "=BUDGET.SHARE(B2,B4)");
  await typeInto("D2", "=BUDGET.NARRATE(B2,B3)");
  await typeInto("D3", "=BUDGET.SHARE(B2,0)");
  await typeInto("B2", "2");
  const now = await savedWhen((sheet) => valueAt(sheet, 3, 1) === 4);
  expect(now.formulas[3]![1]).toBe("=SUM(B2:B3)");
  expect(valueAt(now, 3, 1)).toBe(4);
  expect(now.formulas[0]![3]).toBe("=BUDGET.SHARE(B2,B4)");
  expect([0, 1, 2].map((row) => valueAt(now, row, 3))).toEqual([0.5, "与上年持平", { error: "#N/A" }]);
});

test("a jump leaves the names of rows and what stands still where they are, and shows a hidden row", async () => {
  const lines = Array.from({ length: 60 }, (_, line) => `| ${201 + line} | 科目${line} | 1.00 | 1.00 | |`);
  const long = `
    | 2022年部门支出总表 |  |  |  |  |
    | 单位：万元 | | | | |
    | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
    ${lines.join("\n")}
    | | 合计 | 61.00 | 60.00 | |`;
  const parts = partsOf([sheet("支出总表", long)]);
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" state="frozen"/></sheetView></sheetViews>';
  const part = "xl/worksheets/sheet1.xml";
  parts[part] = parts[part]!.replace("<sheetData>", `${frozen}<sheetData>`).replace(
    '<row r="64"',
    '<row hidden="1" r="64"',
  );
  await openDrawn("支出.xlsx", zipOf(parts));
  await page.locator("[data-finding]").first().getByRole("button", { name: "C64", exact: true }).click();
  await stands("C64");
  await sheetCanvas().click({ position: place({ row: 0, column: 0 }) });
  await stands("A1");
  const pressLow = async () => {
    const { height } = (await sheetCanvas().boundingBox())!;
    await sheetCanvas().click({ position: { x: place({ row: 0, column: 2 }).x, y: height - 60 } });
    await page.waitForFunction(() =>
      /^C6[2-5]$/.test(document.querySelector<HTMLInputElement>("#sheet input")?.value ?? ""),
    );
  };
  await pressLow();
  await press("简明表格"); // and back: the sheet is made anew, and shows where people were
  await press("可编辑表格");
  await sheetCanvas().waitFor();
  await page.waitForTimeout(1000);
  await sheetCanvas().click({ position: place({ row: 0, column: 0 }) });
  await stands("A1");
  await pressLow();
});

test("what is typed is kept as typed, with its number format and to the last decimal", async () => {
  await openDrawn("表.xlsx", xlsxOf([sheet("表", "| 项目 | 金额 |\n| 甲 | 1.00 |\n| 乙 | 2 |")]));
  await typeInto("B2", "1234.567");
  await typeInto("C2", "5%");
  await typeInto("C3", "1,234.50");
  const [now] = await saved();
  expect([valueAt(now!, 1, 1), now!.formats[1]![1]]).toEqual([1234.567, "0.00"]);
  expect([valueAt(now!, 1, 2), now!.formats[1]![2]]).toEqual([0.05, "0%"]);
  expect([valueAt(now!, 2, 2), now!.formats[2]![2]]).toEqual([1234.5, "#,##0.00"]);
  await sheetCanvas().click({ position: place({ row: 6, column: 0 }) });
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  const back = await savedWhen((sheet) => valueAt(sheet, 1, 2) === null);
  expect([valueAt(back, 1, 2), back.formats[1]?.[2]]).toEqual([null, undefined]);
  expect(valueAt(back, 1, 1)).toBe(1234.567);
});

test("cells are copied and filled; cutting and a formula of several cells are refused in a sentence", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDrawn(
    "表.xlsx",
    xlsxOf([sheet("表", "| 项目 | 金额 |\n| 甲 | 1 |\n| 乙 | 2 |\n| 丙 | =B2 → 1 |")]),
  );
  const go = async (cell: string) => {
    const { top, left } = readA1("", cell)!;
    await sheetCanvas().click({ position: place({ row: top, column: left }) });
    await stands(cell);
  };
  await go("B3");
  await page.keyboard.press("Control+c");
  await go("C3");
  await page.keyboard.press("Control+v");
  const table = "<table><tr><td>甲</td><td><b>1,234.50</b></td></tr></table>";
  await page.evaluate(
    ([html, text]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([html!], { type: "text/html" }),
          "text/plain": new Blob([text!], { type: "text/plain" }),
        }),
      ]),
    [table, "甲\t1,234.50"],
  );
  await go("D5");
  await page.keyboard.press("Control+v");
  await savedWhen((sheet) => valueAt(sheet, 4, 4) === 1234.5);
  await go("B3");
  await page.keyboard.press("Control+x");
  await shows("这里不能剪切单元格");
  await typeInto("D1", "=BUDGET.SHARE(B2:B3,B4)");
  await shows("“表”D1 的公式一次得出好几格的结果");
  await go("B3");
  await sheetCanvas().click({ position: place({ row: 4, column: 1 }), modifiers: ["Shift"] });
  await page.keyboard.press("Control+d");
  const now = await savedWhen((sheet) => valueAt(sheet, 4, 1) === 2);
  expect([2, 3, 4].map((row) => valueAt(now, row, 1))).toEqual([2, 2, 2]);
  expect(valueAt(now, 2, 2)).toBe(2);
  expect([valueAt(now, 4, 3), valueAt(now, 4, 4)]).toEqual(["甲", 1234.5]);
  expect([valueAt(now, 0, 3), now.formulas[0]?.[3]]).toEqual([null, undefined]);
});

test("a workbook of an older format is shown and cannot be typed into", async () => {
  await openDrawn("旧.xls", oldWorkbook([sheet("支出总表", spending)], "biff8"));
  await shows("只能核对");
  await typeInto("C5", "9");
  await page.waitForTimeout(1500);
  await mustFix(0);
  expect(await page.getByText("已修改").count()).toBe(0);
});

test("people may read the plain sheet instead, with what they have just typed, and come back", async () => {
  await openDrawn("支出.xlsx", xlsxOf([sheet("支出总表", spending)]));
  await typeInto("C5", "1.5");
  await press("简明表格");
  await mustFix(2);
  await page.getByRole("grid").waitFor();
  expect(await page.locator("#sheet canvas").count()).toBe(0);
  await press("可编辑表格");
  await sheetCanvas().waitFor();
});

test("where the surface cannot be loaded the plain sheet stays", async () => {
  const other = await openExample(under, {
    search: "",
    before: (opening) => opening.route("**/surface.js", (route) => route.abort()),
  });
  await other.page.waitForLoadState("networkidle");
  expect(await other.page.getByRole("grid").count()).toBe(1);
  await other.page.context().close();
});

test("on a narrow screen a jump shows the cell, in the other of the two views", async () => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.locator("[data-finding]").first().getByRole("button", { name: "G8", exact: true }).click();
  await stands("G8");
  expect(await sheetCanvas().isVisible()).toBe(true);
});
