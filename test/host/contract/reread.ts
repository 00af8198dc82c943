import { asRange, type CellAddress } from "../../../src/workbook/cell";
import { type CellValue, valueAt, type WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { contentOf, namesOf, sheetOf, wholeOf } from "./content";
import { typeInto, type Open } from "./opened-host";
import { at, edit, first } from "./seed";

export function describeReread(open: Open): void {
  describe("reread", () => {
    const [note, hidden] = [at(3, 3), at(0, 0, "过程表")];
    const valueOf = (workbook: WorkbookSnapshot, { sheet, row, column }: CellAddress): CellValue =>
      valueAt(sheetOf(workbook, sheet), row, column);

    test("gives what was typed since, and the very sheets that are as they were", async () => {
      const opened = await open();
      const known = await opened.host.read();
      await typeInto(opened, note, 12, 13);
      const now = await opened.host.reread(known, [asRange(note)]);
      expect(valueOf(now, note)).toBe(13);
      expect(now.sheets.map(contentOf)).toEqual((await opened.look()).sheets.map(contentOf));
      expectSameSheets(now, known, [first]);
    });

    test("gives our own edit beside what was typed on another sheet", async () => {
      const opened = await open();
      const known = await opened.host.read();
      await opened.host.apply([edit(at(2, 2), 1934.5, 1)]);
      await typeInto(opened, hidden, 1, 8);
      const now = await opened.host.reread(known, [asRange(at(2, 2)), asRange(hidden)]);
      expect([valueOf(now, at(2, 2)), valueOf(now, hidden)]).toEqual([1, 8]);
      expectSameSheets(now, known, [first, "过程表"]);
    });

    test("goes on from what was reread before", async () => {
      const opened = await open();
      const known = await opened.host.read();
      await typeInto(opened, note, 12, 13);
      const once = await opened.host.reread(known, [asRange(note)]);
      await typeInto(opened, hidden, 1, 8);
      const twice = await opened.host.reread(once, [asRange(hidden)]);
      expect([valueOf(twice, note), valueOf(twice, hidden)]).toEqual([13, 8]);
      expectSameSheets(twice, once, ["过程表"]);
    });

    test("leaves what was known as it was", async () => {
      const opened = await open();
      const known = await opened.host.read();
      const before = wholeOf(known);
      await typeInto(opened, note, 12, 13);
      await opened.host.reread(known, [asRange(note)]);
      expect(wholeOf(known)).toEqual(before);
    });

    test.each(["a sheet", "a row"] as const)("gives what read gives once %s came in", async (what) => {
      const opened = await open();
      const known = await opened.host.read();
      await opened.restructureElsewhere?.(what);
      await typeInto(opened, hidden, 1, 8);
      const now = await opened.host.reread(known, ["structure", asRange(hidden)]);
      const read = await opened.host.read();
      expect(namesOf(now)).toEqual(namesOf(await opened.look()));
      expect(wholeOf(now)).toEqual(wholeOf(read));
      expect(valueOf(now, hidden)).toBe(8);
    });
  });
}

function expectSameSheets(now: WorkbookSnapshot, known: WorkbookSnapshot, touched: readonly string[]): void {
  expect(namesOf(now)).toEqual(namesOf(known));
  const another = namesOf(now).filter((name) => sheetOf(now, name) !== sheetOf(known, name));
  expect(another).toEqual(touched);
}
