import { MemoryHost } from "../../src/host/memory";
import { describeHost } from "./contract";

describeHost("memory", async (sheets) => {
  const host = new MemoryHost({ name: "测试.xlsx", sheets });
  return {
    host,
    look: async () => host.snapshot,
    changeElsewhere: async (cell, value) => host.changedElsewhere(cell, value),
  };
});

describe("the memory host remembers for whoever draws it", () => {
  const range = { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 };
  const open = () =>
    new MemoryHost({
      name: "测试.xlsx",
      sheets: [
        {
          name: "表",
          visibility: "visible",
          values: [[1]],
          formats: [],
          formulas: [],
          merges: [],
          protected: false,
        },
      ],
    });

  test("what was selected", async () => {
    const host = open();
    await host.select(range);
    expect(host.selected).toEqual(range);
  });

  test("the marks last set, and none after unmark", async () => {
    const host = open();
    await host.mark([{ range, severity: "hint", note: "先" }]);
    await host.mark([{ range, severity: "error", note: "后" }]);
    expect(host.marks.map(({ note }) => note)).toEqual(["后"]);
    await host.unmark();
    expect(host.marks).toEqual([]);
  });
});
