import { ExcelHost } from "../../src/host/excel";
import { joinOverlapping } from "../../src/host/excel/merged-areas";
import type { CellRange } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { contentOf, expectRefusal } from "../host/contract";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import { readAddress } from "./range";

const table = (name: string, rows = 60) =>
  sheet(name, `| ${name} | < | < |\n` + "| 2010301 | 行政运行 | 12.50 |\n".repeat(rows));
const tables = (count: number) => Array.from({ length: count }, (_, index) => table(`表${index + 1}`));

describe("how many round trips reading takes", () => {
  test.each<[string, number, SheetSnapshot[]]>([
    ["thirteen tables", 2, tables(13)],
    ["one sheet", 2, tables(1)],
    ["an empty sheet alone", 1, [sheet("空表", "")]],
    ["more sheets than one look takes", 3, tables(40)],
    ["a sheet of 60,000 cells, in blocks of one trip", 2, [table("明细", 19_999)]],
    ["a sheet of 120,000 cells, in two trips", 3, [table("明细", 39_999)]],
  ])("%s: %i", async (_, trips, sheets) => {
    const excel = await openInTest(sheets);
    const read = await new ExcelHost().read();
    expect(excel.richApi.batches).toHaveLength(trips);
    expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(read.sheets.map(({ values }) => values)).toEqual(
      sheets.map(({ values }) => values.slice(...used(values))),
    );
  });
});

test("tells before each trip which sheet it has come to", async () => {
  await openInTest([table("甲", 9_999), table("乙", 39_999), table("丙", 19_999)]);
  const told: unknown[] = [];
  await new ExcelHost().read((progress) => void told.push(progress));
  expect(told).toEqual([0, 1, 2].map((done) => ({ doing: "reading", done, of: 3 })));
});

test("reads no further once it is given up", async () => {
  const excel = await openInTest([table("明细", 39_999)]);
  const stop = () => Promise.reject(new Error("enough"));
  await expect(new ExcelHost().read(stop)).rejects.toThrow("enough");
  expect(excel.richApi.batches).toHaveLength(1); // which sheets there are
});

/** An empty drawing still has one row, which no Excel calls used. */
const used = (values: SheetSnapshot["values"]): [number, number] =>
  values.flat().every((value) => value === null) ? [0, 0] : [0, values.length];

describe("reading", () => {
  test("starts every grid at A1, however far away the table stands", async () => {
    const excel = await openInTest([sheet("表", "||||\n||||\n|||12.50|=C3 → 12.50|")]);
    const [read] = (await new ExcelHost().read()).sheets;
    expect(excel.workbook.sheet("表").usedRange(true)?.localAddress).toBe("C3:D3");
    expect(read).toMatchObject({
      values: [[], [], [null, null, 12.5, 12.5]],
      formats: [[], [], [undefined, undefined, "0.00", "0.00"]],
      formulas: [[], [], [undefined, undefined, undefined, "=C3"]],
    });
  });

  test("gives the workbook's name", async () => {
    await openInTest(tables(1), { name: "2022年部门预算.xlsx" });
    expect((await new ExcelHost().read()).name).toBe("2022年部门预算.xlsx");
  });

  test("takes a text that begins with = for a text", async () => {
    const drawn = sheet("表", "| '=A1 |");
    await openInTest([drawn]);
    const [read] = (await new ExcelHost().read()).sheets;
    expect([read?.values, read?.formulas]).toEqual([[["=A1"]], [[undefined]]]);
  });

  test.each([
    ["whole", false],
    ["cut at the range's edge", true],
  ])("finds every merged area where there are more than Excel gives at once, given %s", async (_, clips) => {
    const merges: CellRange[] = Array.from({ length: 700 }, (_, index) => ({
      sheet: "项目",
      top: index * 3,
      left: 1,
      bottom: index * 3 + 2,
      right: 1,
    }));
    const wide = { sheet: "项目", top: 0, left: 2, bottom: 2099, right: 2 };
    const drawn = { ...sheet("项目", "| 甲 | 乙 | 丙 |\n".repeat(2100)), merges: [...merges, wide] };
    const excel = await openInTest([table("表1"), drawn]);
    excel.workbook.clipsMergedAreas = clips;
    const read = (await new ExcelHost().read()).sheets;
    expect(read[0]?.merges).toEqual([{ sheet: "表1", top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(new Set(read[1]?.merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set(drawn.merges.map((merge) => JSON.stringify(merge))),
    );
  });

  test("lists the sheets first where Excel does not lead from one to the next", async () => {
    const excel = await openInTest(tables(13));
    excel.workbook.leadsFromSheetToSheet = false;
    const read = await new ExcelHost().read();
    expect(excel.richApi.batches).toHaveLength(4); // the way that failed, the list, the look, the cells
    expect(read.sheets.map(({ merges }) => merges.length)).toEqual(Array(13).fill(1));
    expect(read.sheets.map(({ values }) => values)).toEqual(tables(13).map(({ values }) => values));
  });

  test("asks by halves for an answer that long texts make larger than 5 MB", async () => {
    const long = "预算".repeat(4000);
    const texts = Array.from({ length: 4 }, (_, index) => sheet(`长文${index}`, `| ${long} |\n`.repeat(60)));
    const excel = await openInTest([table("表1"), ...texts]);
    const read = await new ExcelHost().read();
    expect(read.sheets.map(contentOf)).toEqual(
      excel.workbook.sheets.map((each) => contentOf(each.snapshot())),
    );
    const answered = excel.richApi.batches.filter(({ down }) => down < 5 * 1024 * 1024);
    expect(answered).toHaveLength(1 + 4); // the look; each text's 2.7 MB by itself
  });

  test("says that one row alone is larger than Excel on the web can give", async () => {
    const long = "预算".repeat(16_000);
    await openInTest([sheet("长文", `${`| ${long} `.repeat(30)}|`)]);
    await expectRefusal(new ExcelHost().read(), "too large", "内容太多");
  });

  test("joins the two pieces of a merged area that was cut at the seam, and no others", () => {
    const piece = (top: number, bottom: number): CellRange => ({
      sheet: "表",
      top,
      left: 0,
      bottom,
      right: 0,
    });
    const joined = joinOverlapping([piece(0, 4), piece(5, 9), piece(10, 12), piece(4, 5)]);
    expect(joined).toEqual(expect.arrayContaining([piece(0, 9), piece(10, 12)]));
    expect(joined).toHaveLength(2);
  });
});

describe("reading is refused with one sentence", () => {
  test("while a person types into a cell", async () => {
    const excel = await openInTest(tables(1));
    excel.host.startTyping();
    await expectRefusal(new ExcelHost().read(), "busy", "结束编辑");
  });

  test("in an Excel that cannot tell merged cells", async () => {
    await openInTest(tables(1), { requirements: { ExcelApi: "1.12" } });
    await expectRefusal(new ExcelHost().read(), "unsupported", "ExcelApi 1.13");
  });

  test("where a stray entry makes a sheet enormous", async () => {
    const excel = await openInTest(tables(2));
    readAddress(excel.workbook.sheet("表2"), "XFD900000").write(1, (cell) => (cell.value = 1));
    await expectRefusal(new ExcelHost().read(), "too large", "“表2”用到了 900000 行 16384 列");
  });
});
