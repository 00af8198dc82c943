import type { Mark } from "../../../src/workbook/mark";
import { wholeOf } from "./content";
import type { Open } from "./opened-host";
import { first } from "./seed";

export function describeMark(open: Open): void {
  describe("mark and unmark", () => {
    const marks: readonly Mark[] = [
      {
        range: { sheet: first, top: 5, left: 2, bottom: 5, right: 2 },
        severity: "error",
        note: "合计应为 1934.25",
      },
      {
        range: { sheet: first, top: 0, left: 0, bottom: 0, right: 3 },
        severity: "hint",
        note: "标题可看看",
      },
      {
        range: { sheet: "锁定表", top: 0, left: 1, bottom: 0, right: 1 },
        severity: "explain",
        note: "要说明",
      },
    ];

    test.each([undefined, { comments: false }, { comments: true }])(
      "leave values, formulas, formats and merges as they were: %j",
      async (options) => {
        const { host, look } = await open();
        const before = wholeOf(await look());
        await host.mark(marks, options);
        expect(wholeOf(await look())).toEqual(before);
        await host.mark(marks.slice(1), options);
        expect(wholeOf(await look())).toEqual(before);
        await host.unmark();
        expect(wholeOf(await look())).toEqual(before);
        expect(wholeOf(await host.read())).toEqual(before);
      },
    );

    test("name each protected sheet whose marks were left out, once", async () => {
      const { host } = await open();
      expect(await host.mark([...marks, marks[2]!])).toEqual({ refused: ["锁定表"], remarks: [] });
      expect(await host.mark(marks.slice(0, 2))).toEqual({ refused: [], remarks: [] });
    });

    test("with comments, too, name each protected sheet once", async () => {
      const { host } = await open();
      const { refused } = await host.mark([...marks, marks[2]!], { comments: true });
      expect(refused).toEqual(["锁定表"]);
    });

    test("unmark without marks does nothing", async () => {
      const { host } = await open();
      expect(await host.unmark()).toEqual({ refused: [], remarks: [] });
    });
  });
}
