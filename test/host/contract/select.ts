import { sheetOf } from "./content";
import type { Open } from "./opened-host";
import { first } from "./seed";
import { expectRefusal } from "./refusal";

export function describeSelect(open: Open): void {
  describe("select", () => {
    const gone = { sheet: "没有的表", top: 0, left: 0, bottom: 0, right: 0 };

    test("shows a known place", async () => {
      const { host } = await open();
      await expect(
        host.select({ sheet: first, top: 2, left: 2, bottom: 3, right: 2 }),
      ).resolves.toBeUndefined();
    });

    test("refuses a sheet that is not there, and stays where it was", async () => {
      const { host } = await open();
      await host.select({ sheet: "封面", top: 0, left: 0, bottom: 0, right: 0 });
      await expectRefusal(host.select(gone), "no such place", "没有的表");
      expect(await host.activeSheet()).toBe("封面");
    });
  });

  describe("selection", () => {
    test("is the block that was selected last", async () => {
      const { host } = await open();
      const block = { sheet: "封面", top: 0, left: 0, bottom: 1, right: 1 };
      for (const range of [{ ...block, bottom: 0, right: 0 }, block]) {
        await host.select(range);
        expect(await host.selection()).toEqual(range);
      }
    });
  });

  describe("activeSheet", () => {
    test("names a sheet that people can see", async () => {
      const { host } = await open();
      const name = await host.activeSheet();
      expect(sheetOf(await host.read(), name ?? "").visibility).toBe("visible");
    });

    test("names the sheet of what was selected last", async () => {
      const { host } = await open();
      for (const sheet of ["选项", "封面"]) {
        await host.select({ sheet, top: 0, left: 0, bottom: 0, right: 0 });
        expect(await host.activeSheet()).toBe(sheet);
      }
    });
  });
}
