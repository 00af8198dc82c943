import { MemoryHost } from "../../src/host/memory";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../support/sheet";
import { describeHost } from "./contract";
import { expectRefusal } from "./contract/refusal";

describeHost("memory", async (sheets) => {
  const host = new MemoryHost({ name: "测试.xlsx", sheets });
  return {
    host,
    look: async () => host.snapshot,
    charts: async () => host.charts,
    changeElsewhere: async (cell, value) => host.changedElsewhere(cell, value),
    restructureElsewhere: async (what) =>
      host.rebuiltElsewhere(
        what === "a sheet" ? withOneSheetMore(host.snapshot) : withRowOnTop(host.snapshot),
      ),
  };
});

const withOneSheetMore = ({ name, sheets }: WorkbookSnapshot): WorkbookSnapshot => ({
  name,
  sheets: [...sheets, sheet(`新表${sheets.length}`, "| 1 |")],
});

function withRowOnTop({ name, sheets: [first, ...others] }: WorkbookSnapshot): WorkbookSnapshot {
  const { values, formats, formulas } = first!;
  const lower: SheetSnapshot = {
    ...first!,
    values: [[], ...values],
    formats: [[], ...formats],
    formulas: [[], ...formulas],
    merges: first!.merges.map((range) => ({ ...range, top: range.top + 1, bottom: range.bottom + 1 })),
  };
  return { name, sheets: [lower, ...others] };
}

describe("the memory host remembers for whoever draws it", () => {
  const range = { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 };
  const open = () => new MemoryHost(workbook(sheet("旁表", "| 2 |"), sheet("表", "| 1 |")));

  test("what was selected", async () => {
    const host = open();
    await host.select(range);
    expect(host.selected).toEqual(range);
  });

  test("no longer what was selected on a sheet that went", async () => {
    const host = open();
    await host.select(range);
    host.rebuiltElsewhere(workbook(sheet("旁表", "| 2 |")));
    expect(await host.activeSheet()).toBe("旁表");
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

test.each<[string, string]>([
  ["is there in other letters", "SHEET1"],
  ["is empty", ""],
  ["is longer than 31 characters", "情况说明".repeat(8)],
  ["holds a sign that Excel forbids", "收支/总表"],
  ["starts with an apostrophe", "'说明"],
])("a new sheet is refused when its name %s", async (_, addSheet) => {
  const host = new MemoryHost(workbook(sheet("Sheet1", "| 1 |")));
  const before = host.snapshot;
  await expectRefusal(host.apply([], { addSheet }), "no such place", addSheet);
  expect(host.snapshot).toBe(before);
});

describe("a write is not taken back, and nothing changes,", () => {
  const drawn = (rows: string, rest?: Partial<SheetSnapshot>) => workbook(sheet("表", rows, rest));

  test.each<[string, WorkbookSnapshot, "moved on" | "protected" | "no such place", string]>([
    ["once a cell holds another value", drawn("| 3 |"), "moved on", "“表”A1 写入的是2，现在是3"],
    ["once a cell holds a formula with the same result", drawn("| =1+1 → 2 |"), "moved on", "现在是=1+1"],
    ["once the sheet is protected", drawn("| 2 |", { protected: true }), "protected", "表"],
    ["once the sheet is gone", workbook(sheet("旁表", "| 2 |")), "no such place", "表"],
  ])("%s", async (_, since, kind, found) => {
    const host = new MemoryHost(drawn("| 1 |"));
    const takeBack = await host.apply([{ cell: { sheet: "表", row: 0, column: 0 }, was: 1, becomes: 2 }]);
    host.rebuiltElsewhere(since);
    await expectRefusal(takeBack(), kind, found);
    expect(host.snapshot).toBe(since);
  });
});
