import { MemoryHost } from "../../src/host/memory";
import { withKnownSheets } from "../../src/host/known-sheets";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../support/sheet";

/** Which sheets need no new check: those that hold the same, cell for cell. */

const drawn = "| 合计 | <    | 12.50 |\n| #REF! | TRUE | =C1 → 1.00 |";
const known = sheet("表", drawn);

test.each<[string, SheetSnapshot]>([
  ["drawn again", sheet("表", drawn)],
  [
    "with blanks that reach further",
    {
      ...known,
      values: [...known.values.map((row) => [...row, null]), [], [null]],
      formulas: [...known.formulas, [undefined]],
      formats: known.formats.map((row) => [...row, undefined]),
    },
  ],
])("a sheet that holds the same stays the very sheet: %s", (_, now) => {
  expect(withKnownSheets(workbook(now), workbook(known)).sheets[0]).toBe(known);
});

test.each<[string, SheetSnapshot]>([
  ["a value", sheet("表", drawn.replace("12.50", "12.51"))],
  ["zero in place of blank", sheet("表", `${drawn}\n| 0 |`)],
  ["another error", sheet("表", drawn.replace("#REF!", "#N/A"))],
  ["a text in place of a number", { ...known, values: [["合计", null, "12.5"], known.values[1]!] }],
  ["a number format", sheet("表", drawn.replace("12.50", "12.5"))],
  ["the format of a blank cell", { ...known, formats: [...known.formats, ["0.00"]] }],
  ["a formula", sheet("表", drawn.replace("=C1", "=C2"))],
  ["no formula any more", sheet("表", drawn.replace("=C1 → ", ""))],
  ["no merge any more", { ...known, merges: [] }],
  ["another merge", { ...known, merges: [{ ...known.merges[0]!, bottom: 1 }] }],
  ["visibility", { ...known, visibility: "hidden" }],
  ["protection", { ...known, protected: true }],
  ["hidden rows", { ...known, hiddenRows: [{ first: 1, last: 1 }] }],
  ["hidden columns", { ...known, hiddenColumns: [{ first: 0, last: 2 }] }],
  ["its name", { ...known, name: "表2" }],
])("a sheet that differs in %s is the new one", (_, now) => {
  expect(withKnownSheets(workbook(now), workbook(known)).sheets[0]).toBe(now);
});

test("sheets are known by their names, and stand in the order that they have now", () => {
  const [one, two, three] = [sheet("一", "| 1 |"), sheet("二", "| 2 |"), sheet("三", "| 3 |")];
  const now = withKnownSheets(workbook({ ...two }, three, { ...one }), workbook(one, two));
  expect(now.sheets.map(({ name }) => name)).toEqual(["二", "三", "一"]);
  expect([now.sheets[0] === two, now.sheets[1] === three, now.sheets[2] === one]).toEqual([true, true, true]);
});

test("a write taken back leaves the sheets that were known", async () => {
  const host = new MemoryHost(workbook(known));
  const before = await host.read();
  const takeBack = await host.apply([{ cell: { sheet: "表", row: 1, column: 2 }, was: 1, becomes: 2 }]);
  await takeBack();
  expect((await host.reread(before)).sheets[0]).toBe(known);
});
