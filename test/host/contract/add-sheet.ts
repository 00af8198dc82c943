import { valueAt } from "../../../src/workbook/snapshot";
import { namesOf, sheetOf, wholeOf } from "./content";
import { typeInto, type Open, type OpenedHost } from "./opened-host";
import { expectRefusal } from "./refusal";
import { at, edit } from "./seed";

export function describeAddSheet(open: Open): void {
  describe("apply onto a sheet that it adds", () => {
    const added = "情况说明";
    const edits = [
      edit(at(0, 0, added), null, "一、收支预算总体情况\n2022年 & <以后>"),
      edit(at(2, 1, added), null, 5),
      edit(at(2, 2), 1934.5, 1),
    ];

    /** The test, or for a host that cannot: its refusal. */
    const testAdding = (what: string, check: (opened: OpenedHost) => Promise<void>): void =>
      test(what, async () => {
        const opened = await open();
        if (!opened.cannotAddSheets) return check(opened);
        const before = wholeOf(await opened.look());
        await expectRefusal(opened.host.apply(edits, { addSheet: added }), "unsupported", "工作表");
        expect(wholeOf(await opened.look())).toEqual(before);
      });

    testAdding("makes it the last sheet, visible and with the edits", async ({ host, look }) => {
      const before = namesOf(await look());
      await host.apply(edits, { addSheet: added });
      for (const now of [await look(), await host.read()]) {
        expect(namesOf(now)).toEqual([...before, added]);
        const sheet = sheetOf(now, added);
        expect([sheet.visibility, sheet.protected, sheet.merges]).toEqual(["visible", false, []]);
        expect(valueAt(sheet, 0, 0)).toBe("一、收支预算总体情况\n2022年 & <以后>");
        expect(valueAt(sheet, 2, 1)).toBe(5);
        expect(valueAt(sheet, 1, 0)).toBeNull();
        expect(valueAt(sheetOf(now, "收支总表"), 2, 2)).toBe(1);
      }
    });

    testAdding(
      "makes it without any edits, and it is selected and written on as others are",
      async (opened) => {
        const { host } = opened;
        await host.apply([], { addSheet: added });
        await host.select({ sheet: added, top: 0, left: 0, bottom: 0, right: 0 });
        expect(await host.activeSheet()).toBe(added);
        await host.apply([edit(at(0, 0, added), null, "甲")]);
        expect(valueAt(sheetOf(await host.read(), added), 0, 0)).toBe("甲");
      },
    );

    testAdding("refuses a name that is taken, and writes nothing", async ({ host, look }) => {
      const before = wholeOf(await look());
      await expectRefusal(
        host.apply([edit(at(2, 2), 1934.5, 1)], { addSheet: "过程表" }),
        "no such place",
        "过程表",
      );
      expect(wholeOf(await look())).toEqual(before);
    });

    testAdding("adds no sheet when an edit is refused", async ({ host, look }) => {
      const before = wholeOf(await look());
      await expectRefusal(
        host.apply([...edits, edit(at(3, 3), 13, 14)], { addSheet: added }),
        "moved on",
        "D4",
      );
      expect(wholeOf(await look())).toEqual(before);
    });

    testAdding("taken back, leaves no trace, and can be done again", async ({ host, look }) => {
      const before = wholeOf(await look());
      for (const _ of ["once", "twice"]) {
        const takeBack = await host.apply(edits, { addSheet: added });
        await takeBack();
        expect(wholeOf(await look())).toEqual(before);
        expect(wholeOf(await host.read())).toEqual(before);
      }
    });

    testAdding("is not taken back once someone wrote on it, and then nothing changes", async (opened) => {
      const takeBack = await opened.host.apply(edits, { addSheet: added });
      await typeInto(opened, at(6, 0, added), null, "我写的");
      const before = wholeOf(await opened.look());
      await expectRefusal(takeBack(), "moved on", added);
      expect(wholeOf(await opened.look())).toEqual(before);
    });
  });
}
