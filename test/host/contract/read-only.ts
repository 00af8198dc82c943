import type { CellEdit } from "../../../src/workbook/edit";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { contentOf, wholeOf } from "./content";
import type { Open, OpenedHost } from "./opened-host";
import { expectRefusal } from "./refusal";
import { at, edit, everyEdit, first } from "./seed";

export function describeReadOnly(open: Open, expected: readonly SheetSnapshot[]): void {
  test("gives the sheets in the order of their tabs, with all that stands on them", async () => {
    const { host } = await open();
    const said = (sheet: SheetSnapshot) => ({
      ...contentOf(sheet),
      visibility: sheet.visibility,
      protected: sheet.protected,
    });
    expect((await host.read()).sheets.map(said)).toEqual(expected.map(said));
  });

  describe("nothing is written", () => {
    /** The host refuses with the sentence that it gives beforehand, and nothing is other than it was. */
    async function expectUnwritten({ host, look }: OpenedHost, write: () => Promise<unknown>): Promise<void> {
      const before = wholeOf(await look());
      await expectRefusal(write(), "unsupported", host.cannotWrite!);
      expect(host.cannotWrite).toContain("另存为 .xlsx");
      expect(wholeOf(await look())).toEqual(before);
      expect((await host.read()).sheets.map(contentOf)).toEqual((await look()).sheets.map(contentOf));
    }

    test.each<readonly [string, CellEdit]>(everyEdit)("refuses %s", async (_, change) => {
      const opened = await open();
      await expectUnwritten(opened, () => opened.host.apply([change]));
    });

    test("refuses a sheet of its own", async () => {
      const opened = await open();
      await expectUnwritten(opened, () =>
        opened.host.apply([edit(at(0, 0, "说明"), null, "甲")], { addSheet: "说明" }),
      );
    });

    test("refuses to keep a text, has none, and takes none away", async () => {
      const opened = await open();
      await expectUnwritten(opened, () => opened.host.keep("state", "留存"));
      expect(await opened.host.kept("state")).toBeUndefined();
      await opened.host.keep("state", undefined);
    });

    test("shows marks beside the cells and leaves the workbook as it was", async () => {
      const { host, look } = await open();
      const before = wholeOf(await look());
      const range = { sheet: first, top: 5, left: 2, bottom: 5, right: 2 };
      expect(await host.mark([{ range, severity: "error", note: "不符" }])).toEqual({
        refused: [],
        remarks: [],
      });
      expect(await host.unmark()).toEqual({ refused: [], remarks: [] });
      expect(wholeOf(await look())).toEqual(before);
    });

    test("reads again what it knows as one and the same", async () => {
      const { host } = await open();
      const known = await host.read();
      const again = await host.reread(known, ["structure"]);
      expect(again.sheets.every((each, index) => each === known.sheets[index])).toBe(true);
    });
  });
}
