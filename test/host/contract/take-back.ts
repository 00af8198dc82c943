import type { CellEdit } from "../../../src/workbook/edit";
import { wholeOf } from "./content";
import { typeInto, type Open } from "./opened-host";
import { expectRefusal } from "./refusal";
import { at, edit, everyEdit } from "./seed";

export function describeTakeBack(open: Open): void {
  describe("a write taken back", () => {
    test.each<readonly [string, readonly CellEdit[]]>([
      ...everyEdit.map(([what, change]) => [what, [change]] as const),
      [
        "several edits of one cell",
        [edit(at(3, 3), 12, 13), edit(at(3, 3), 13, "无"), edit(at(3, 3), "无", 14)],
      ],
      ["several edits of a formula", [edit(at(5, 2), 1934.25, 1), edit(at(5, 2), 1, 2)]],
      [
        "edits on several sheets",
        [edit(at(2, 2), 1934.5, 1), edit(at(5, 2), 1934.25, 2), edit(at(0, 0, "封面"), "某某局", null)],
      ],
      ["no edit at all", []],
    ])("leaves values, formulas and number formats as before: %s", async (_, edits) => {
      const { host, look } = await open();
      const before = wholeOf(await look());
      const takeBack = await host.apply(edits);
      await takeBack();
      expect(wholeOf(await look())).toEqual(before);
      expect(wholeOf(await host.read())).toEqual(before);
    });

    test("leaves what was typed into another cell since", async () => {
      const opened = await open();
      await typeInto(opened, at(2, 2), 1934.5, 77);
      const before = wholeOf(await opened.look());
      const takeBack = await opened.host.apply([edit(at(5, 2), 1934.25, 1)]);
      await typeInto(opened, at(0, 0, "过程表"), 1, 8);
      await takeBack();
      expect(wholeOf(await opened.look())).not.toEqual(before);
      await typeInto(opened, at(0, 0, "过程表"), 8, 1);
      expect(wholeOf(await opened.look())).toEqual(before);
    });

    test("leaves the texts kept before and since", async () => {
      const { host } = await open();
      await host.keep("state", "先");
      const takeBack = await host.apply([edit(at(5, 2), 1934.25, 1)]);
      await host.keep("state", "后");
      await host.keep("aside", "旧");
      await takeBack();
      expect([await host.kept("state"), await host.kept("aside")]).toEqual(["后", "旧"]);
    });

    test("is refused once a cell holds something else, and then nothing changes", async () => {
      const opened = await open();
      const takeBack = await opened.host.apply([edit(at(2, 2), 1934.5, 1), edit(at(3, 3), 12, 13)]);
      await typeInto(opened, at(3, 3), 13, 14);
      const before = wholeOf(await opened.look());
      await expectRefusal(takeBack(), "moved on", "D4");
      expect(wholeOf(await opened.look())).toEqual(before);
    });

    test("is refused the second time, and then nothing changes", async () => {
      const { host, look } = await open();
      const takeBack = await host.apply([edit(at(3, 3), 12, 13)]);
      await takeBack();
      const before = wholeOf(await look());
      await expectRefusal(takeBack(), "moved on", "D4");
      expect(wholeOf(await look())).toEqual(before);
    });

    test("can be written again", async () => {
      const { host, look } = await open();
      const change = edit(at(5, 2), 1934.25, 1);
      const before = wholeOf(await look());
      await (
        await host.apply([change])
      )();
      await (
        await host.apply([change])
      )();
      expect(wholeOf(await look())).toEqual(before);
    });
  });
}
