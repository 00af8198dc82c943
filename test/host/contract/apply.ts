import { valueAt } from "../../../src/workbook/snapshot";
import type { CellEdit } from "../../../src/workbook/edit";
import { contentOf, sheetOf, without } from "./content";
import type { Open } from "./opened-host";
import { expectRefusal } from "./refusal";
import { at, edit, everyEdit, first } from "./seed";

export function describeApply(open: Open): void {
  describe("apply", () => {
    test.each(everyEdit)("writes %s, and changes no other cell", async (_, change) => {
      const { host, look } = await open();
      const before = (await look()).sheets.map(contentOf);
      await host.apply([change]);
      const after = (await look()).sheets.map(contentOf);
      const { sheet: name, row, column } = change.cell;
      expect(valueAt(sheetOf(await host.read(), name), row, column)).toEqual(change.becomes);
      expect(after.map((content) => without(content, change.cell))).toEqual(
        before.map((content) => without(content, change.cell)),
      );
      const place = `${row},${column}`;
      const changed = after.find((content) => content.name === name)!;
      expect(changed.values[place] ?? null).toEqual(change.becomes);
      expect(changed.formulas[place]).toBeUndefined();
    });

    test.each([
      { over: "a text", change: edit(at(2, 0), "人员经费", "元 & <3>") },
      { over: "a formula", change: edit(at(5, 2), 1934.25, "元 & <3>") },
      { over: "a blank cell", change: edit(at(11, 0), null, "元 & <3>") },
    ])("writes a formula over $over, with what it comes to, and takes it back", async ({ change }) => {
      const { host, look } = await open();
      const before = (await look()).sheets.map(contentOf);
      const takeBack = await host.apply([{ ...change, formula: '="元 & <3>"' }]);
      const { row, column } = change.cell;
      const written = sheetOf(await look(), first);
      expect(valueAt(written, row, column)).toBe("元 & <3>");
      expect(written.formulas[row]?.[column]).toBe('="元 & <3>"');
      await takeBack();
      expect((await look()).sheets.map(contentOf)).toEqual(before);
    });

    test("writes a formula onto a new sheet, and takes the sheet back", async () => {
      const { host, look } = await open();
      const before = (await look()).sheets.map(contentOf);
      const change = { ...edit(at(0, 0, "新表"), null, "合计"), formula: '="合计"' };
      const takeBack = await host.apply([change], { addSheet: "新表" });
      const added = sheetOf(await look(), "新表");
      expect([added.values[0]?.[0], added.formulas[0]?.[0]]).toEqual(["合计", '="合计"']);
      await takeBack();
      expect((await look()).sheets.map(contentOf)).toEqual(before);
    });

    test.each([
      { what: "a percent", change: edit(at(3, 3), 12, 0.05), format: "0%" },
      { what: "a format of the workbook's own making", change: edit(at(2, 3), null, 5), format: '0.000"元"' },
      { what: "no format of its own", change: edit(at(2, 2), 1934.5, 2), format: "General" },
      { what: "a format over text", change: edit(at(2, 1), "0301", 301), format: "#,##0" },
    ])("gives a cell $what with its value, which it keeps with other values", async ({ change, format }) => {
      const { host, look } = await open();
      const before = await look();
      const formatsOf = (now: typeof before) =>
        now.sheets.map(({ formats }) => formats.map((row) => [...row]));
      const { row, column } = change.cell;
      const formatAt = async () => sheetOf(await host.read(), first).formats[row]?.[column];
      await host.apply([{ ...change, format }]);
      expect(valueAt(sheetOf(await host.read(), first), row, column)).toBe(change.becomes);
      expect(await formatAt()).toBe(format === "General" ? undefined : format);
      const others = (now: typeof before) => JSON.stringify(formatsOf(now).slice(1));
      expect(others(await look())).toBe(others(before));
      await host.apply([{ ...change, was: change.becomes, becomes: 7 }]);
      expect(await formatAt()).toBe(format === "General" ? undefined : format);
      await host.apply([{ ...change, was: 7 }]);
      expect(await formatAt()).toBe(format === "General" ? undefined : format);
    });

    test("takes a number format back with its value", async () => {
      const { host, look } = await open();
      const before = (await look()).sheets;
      const takeBack = await host.apply([{ ...edit(at(2, 3), null, 0.05), format: "0%" }]);
      await takeBack();
      const after = (await look()).sheets;
      expect(after.map(contentOf)).toEqual(before.map(contentOf));
      expect(after[0]!.formats[2]?.[3]).toBe(before[0]!.formats[2]?.[3]);
    });

    test.each([
      { what: "that does not begin as one", formula: "1+1" },
      { what: "too long for Excel", formula: `=1${"+1".repeat(4096)}` },
    ])("refuses a formula $what, and then writes nothing", async ({ formula }) => {
      const { host, look } = await open();
      const before = (await look()).sheets.map(contentOf);
      await expectRefusal(host.apply([{ ...edit(at(2, 2), 1934.5, 2), formula }]), "unsupported", "C3");
      expect((await look()).sheets.map(contentOf)).toEqual(before);
    });

    test("writes several edits on several sheets together", async () => {
      const { host, look } = await open();
      await host.apply([edit(at(2, 2), 1934.5, 1), edit(at(0, 0, "封面"), "某某局", "某某委")]);
      const now = await look();
      expect(valueAt(sheetOf(now, first), 2, 2)).toBe(1);
      expect(valueAt(sheetOf(now, "封面"), 0, 0)).toBe("某某委");
    });

    test.each<[string, "moved on" | "protected" | "no such place", CellEdit]>([
      ["a cell that moved on", "moved on", edit(at(3, 3), 13, 14)],
      ["a cell that was blank and is 0 now", "moved on", edit(at(3, 2), null, 14)],
      ["a cell that was 3.5 and is the text 3.50 now", "moved on", edit(at(4, 1), 3.5, 14)],
      ["a protected sheet", "protected", edit(at(0, 1, "锁定表"), 100, 101)],
      ["a sheet that is not there", "no such place", edit(at(0, 0, "没有的表"), null, 1)],
    ])("refuses %s, and then writes nothing at all", async (_, kind, refused) => {
      const { host, look } = await open();
      const before = (await look()).sheets.map(contentOf);
      await expectRefusal(host.apply([edit(at(2, 2), 1934.5, 1), refused]), kind, refused.cell.sheet);
      expect((await look()).sheets.map(contentOf)).toEqual(before);
    });
  });
}
