import { valueAt } from "../../../src/workbook/displayed";
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
