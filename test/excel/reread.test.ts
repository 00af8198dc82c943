/** Reading again after a change: little, at once, and never other than reading everything. */
import * as fc from "fast-check";
import { ExcelHost } from "../../src/host/excel";
import { formulaRegions } from "../../src/host/excel/formula-regions";
import { a1Range, readA1, type CellRange } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { contentOf } from "../host/contract";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import { readAddress } from "./range";
import type { SimulatedExcel } from "./simulated-excel";

const drawn = () => [
  sheet("支出总表", "| 支出总表 | < | < |\n| 2010301 | 行政运行 | 12.50 |\n| 合计 | | =SUM(C2) → 12.50 |"),
  sheet("收支总表", "| 收入 | =支出总表!C3 → 12.50 |\n| 支出 | =支出总表!C3 → 12.50 |"),
  sheet("封面", "| 某某局 |"),
];
const range = (name: string, address: string): CellRange => readA1(name, address)!;

async function opened() {
  const excel = await openInTest(drawn());
  const host = new ExcelHost();
  const known = await host.read();
  excel.richApi.batches.length = 0;
  return { excel, host, known };
}

/** What a formula is worked out to now. */
function workOut(excel: SimulatedExcel, name: string, address: string, value: number): void {
  readAddress(excel.workbook.sheet(name), address).write(value, (cell) => (cell.value = value));
}

describe("rereading takes one round trip", () => {
  test("for a changed cell and all results of formulas, and asks for nothing else", async () => {
    const { excel, host, known } = await opened();
    excel.person.type("支出总表", "C2", 13.5);
    workOut(excel, "支出总表", "C3", 13.5);
    workOut(excel, "收支总表", "B1", 13.5);
    const now = await host.reread(known, [range("支出总表", "C2")]);
    expect(excel.richApi.batches).toHaveLength(1);
    expect(excel.richApi.batches[0]!.down).toBeLessThan(4_000);
    expect(now).toEqual(await host.read());
    expect(now.sheets.map((each, index) => each === known.sheets[index])).toEqual([false, false, true]);
  });

  test("for a whole column or row, as far as the sheet reaches", async () => {
    const { excel, host, known } = await opened();
    excel.person.type("支出总表", "B1:B3", "文字");
    const now = await host.reread(known, [
      { sheet: "支出总表", top: 0, left: 1, bottom: 1_048_575, right: 1 },
    ]);
    expect(excel.richApi.batches).toHaveLength(1);
    expect(now).toEqual(await host.read());
  });

  test("also where nothing is other than it was: then every sheet is the known one", async () => {
    const { host, known } = await opened();
    const now = await host.reread(known, [range("支出总表", "A1:C3")]);
    expect(now.sheets.every((each, index) => each === known.sheets[index])).toBe(true);
  });

  test("and tells of protection and visibility on the way", async () => {
    const { excel, host, known } = await opened();
    excel.workbook.sheet("封面").protected = true;
    excel.workbook.sheet("收支总表").visibility = "Hidden";
    const now = await host.reread(known, [range("支出总表", "C2")]);
    expect(now.sheets.map((each) => [each.visibility, each.protected])).toEqual([
      ["visible", false],
      ["hidden", false],
      ["visible", true],
    ]);
    expect(now.sheets[0]).toBe(known.sheets[0]);
  });

  test("and finds cells that were merged where something changed", async () => {
    const { excel, host, known } = await opened();
    excel.workbook.sheet("支出总表").merges.push(readAddress(excel.workbook.sheet("支出总表"), "A3:B3"));
    const [first] = (await host.reread(known, [range("支出总表", "A3")])).sheets;
    expect(first?.merges.map(a1Range)).toEqual(["A1:C1", "A3:B3"]);
  });
});

describe("rereading takes two", () => {
  test.each([
    ["down", "C9"],
    ["to the right", "F2"],
  ])("where the sheet has grown %s", async (_, address) => {
    const { excel, host, known } = await opened();
    excel.person.type("支出总表", address, 7);
    const now = await host.reread(known, [range("支出总表", address)]);
    expect(excel.richApi.batches).toHaveLength(2);
    expect(now).toEqual(await host.read());
    expect(now.sheets.slice(1)).toEqual(known.sheets.slice(1));
  });

  test("where its last row was emptied", async () => {
    const { excel, host, known } = await opened();
    excel.person.type("支出总表", "A3:C3", "");
    const now = await host.reread(known, [range("支出总表", "A3:C3")]);
    expect(excel.richApi.batches).toHaveLength(2);
    expect(now).toEqual(await host.read());
  });

  test.each<[string, (excel: SimulatedExcel) => void]>([
    ["deleted", (excel) => excel.person.deleteSheet("封面")],
    ["added", (excel) => excel.person.addSheet("新表")],
    ["renamed", (excel) => excel.person.renameSheet("封面", "目录")],
  ])("and one for reading everything, where a sheet was %s and nobody said so", async (_, act) => {
    const { excel, host, known } = await opened();
    act(excel);
    const now = await host.reread(known, [range("支出总表", "C2")]);
    expect(excel.richApi.batches).toHaveLength(3);
    expect(now).toEqual(await host.read());
    expect(now.sheets[0]).toBe(known.sheets[0]);
  });
});

/** What a sheet holds; a merged area without content is told or not, as far as the sheet's used range reaches. */
function held(one: SheetSnapshot) {
  const { merges, ...content } = contentOf(one);
  return { ...content, merges: merges.filter((area) => area.replace(/,\d+,\d+$/, "") in content.values) };
}

test("whatever is typed wherever, rereading gives what reading gives", async () => {
  const act = fc.record({
    name: fc.constantFrom("支出总表", "收支总表", "封面"),
    address: fc.constantFrom("A1", "B2", "C3", "B1:C2", "A5", "E1", "A3:C3"),
    entry: fc.constantFrom<unknown>(5, "", "文字", "'0301", "=A1", "#N/A", true),
  });
  const acts = fc.array(act, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 3 }), async (turns) => {
      const excel = await openInTest(drawn());
      const host = new ExcelHost();
      let known = await host.read();
      for (const turn of turns) {
        for (const { name, address, entry } of turn) excel.person.type(name, address, entry);
        known = await host.reread(
          known,
          turn.map(({ name, address }) => range(name, address)),
        );
        expect(known.sheets.map(held)).toEqual((await host.read()).sheets.map(held));
      }
    }),
    { numRuns: 30 },
  );
}, 30_000);

test.each([
  ["a total row", "|1|2|\n|=A1|=B1|", ["A2:B2"]],
  ["a total column", "|1|=A1|\n|2|=A2|", ["B1:B2"]],
  ["both", "|1|=A1|\n|2|=A2|\n|=A1+A2|=B1+B2|", ["A3", "B1:B3"]],
  ["columns apart", "|=B1|1|=B1|", ["A1", "C1"]],
  ["none", "|1|", []],
])("the formulas of %s", (_, written, regions) => {
  expect(formulaRegions(sheet("表", written)).map(a1Range)).toEqual(regions);
});
