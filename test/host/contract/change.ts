import type { Open } from "./opened-host";
import { at, edit, first } from "./seed";

export function describeChange(open: Open): void {
  describe("onChange", () => {
    test("does not tell of our own edits, marks and kept texts", async () => {
      const { host, cannotAddSheets } = await open();
      const told = jest.fn();
      const stop = host.onChange(told);
      const takeBack = await host.apply([edit(at(2, 2), 1934.5, 1)]);
      await takeBack();
      if (!cannotAddSheets) {
        const takeSheetBack = await host.apply([edit(at(0, 0, "新表"), null, 1)], { addSheet: "新表" });
        await takeSheetBack();
      }
      await host.mark([]);
      await host.unmark();
      await host.keep("state", "留存");
      await host.keep("state", undefined);
      stop();
      expect(told).not.toHaveBeenCalled();
    });

    test("tells of what others change, until it is stopped", async () => {
      const { host, changeElsewhere } = await open();
      const told = jest.fn();
      const stop = host.onChange(told);
      await changeElsewhere?.(at(3, 3), 13);
      const times = changeElsewhere ? 1 : 0;
      expect(told).toHaveBeenCalledTimes(times);
      if (changeElsewhere)
        expect(told).toHaveBeenCalledWith({ sheet: first, top: 3, left: 3, bottom: 3, right: 3 });
      stop();
      await changeElsewhere?.(at(3, 3), 14);
      expect(told).toHaveBeenCalledTimes(times);
    });

    test.each(["a sheet", "a row"] as const)(
      "tells that the structure changed when others put in %s, until it is stopped",
      async (what) => {
        const { host, restructureElsewhere } = await open();
        const told = new Set<unknown>();
        const stop = host.onChange((change) => told.add(change));
        await restructureElsewhere?.(what);
        expect(told.has("structure")).toBe(restructureElsewhere !== undefined);
        stop();
        told.clear();
        await restructureElsewhere?.(what);
        expect(told).toEqual(new Set());
      },
    );
  });
}
