import { ExcelHost } from "../../src/host/excel";
import { OwnWrites } from "../../src/host/excel/own-writes";
import { changedRanges } from "../../src/host/excel/changed-ranges";
import type { CellRange } from "../../src/workbook/cell";
import type { WorkbookChange } from "../../src/workbook/workbook-host";
import { expectRefusal } from "../host/contract";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import type { Person } from "./person";
import type { ExcelVersion, RequirementMatrix } from "./requirement-sets";
import { readAddress } from "./range";
import { accessDenied } from "./rich-api-error";

const drawn = () => [sheet("表", "| 1 | 2 |\n| 3 | 4 |")];
const b1: CellRange = { sheet: "表", top: 0, left: 1, bottom: 0, right: 1 };
const cell = { sheet: "表", row: 0, column: 1 };

/** What a listening host tells while something is done. */
async function toldWhile(
  excelApi: string,
  happens: (excel: Awaited<ReturnType<typeof openInTest>>) => unknown,
  requirements: RequirementMatrix = {},
) {
  const sheets = [...drawn(), sheet("旁表", "| 5 |")];
  const excel = await openInTest(sheets, { requirements: { ...requirements, ExcelApi: excelApi } });
  const told: WorkbookChange[] = [];
  const stop = new ExcelHost().onChange((range) => told.push(range));
  await excel.settled();
  await happens(excel);
  await excel.settled();
  stop();
  await excel.settled();
  expect(excel.richApi.hasListeners).toBe(false);
  return told;
}

test("an Excel that does not let us listen is told of once; a listener that was stopped tells of nothing", async () => {
  const excel = await openInTest(drawn());
  excel.richApi.subscribe = () => {
    throw accessDenied();
  };
  const deaf: string[] = [];
  new ExcelHost().onChange(
    () => undefined,
    () => deaf.push("listening"),
  );
  const stop = new ExcelHost().onChange(
    () => undefined,
    () => deaf.push("stopped"),
  );
  stop();
  await excel.settled();
  expect(deaf).toEqual(["listening"]);
});

describe("telling of changes", () => {
  test("tells of a block that a person pastes", async () => {
    const told = await toldWhile("1.15", (excel) => excel.person.type("表", "A1:B2", 9));
    expect(told).toEqual([{ sheet: "表", top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test("in an Excel that does not tell of renaming, finds it out at the next change of that sheet", async () => {
    const told = await toldWhile("1.15", (excel) => {
      excel.person.renameSheet("表", "支出总表");
      excel.person.type("支出总表", "B1", 9);
    });
    expect(told).toEqual(["structure"]);
  });

  test("uses the sheet's present name once it is known", async () => {
    const told = await toldWhile("1.15", async (excel) => {
      excel.person.renameSheet("表", "支出总表");
      excel.person.type("支出总表", "B1", 9);
      await excel.settled();
      excel.person.type("支出总表", "B1", 10);
    });
    expect(told).toEqual(["structure", { ...b1, sheet: "支出总表" }]);
  });

  test("tells of what a co-author types, and of what the add-in writes for them", async () => {
    expect(await toldWhile("1.19", (excel) => excel.coAuthor.type("表", "B1", 9))).toEqual([b1]);
    const told = await toldWhile("1.19", ({ workbook }) => {
      const triggerSource = "ThisLocalAddin";
      workbook.emitChange(readAddress(workbook.sheet("表"), "B1"), "RangeEdited", "co-author", {
        triggerSource,
      });
    });
    expect(told).toEqual([b1]);
  });

  test.each<[ExcelVersion, "at once" | "at the next change of that sheet"]>([
    ["ltsc2021", "at the next change of that sheet"],
    ["ltsc2024", "at once"],
    ["newest", "at once"],
  ])(
    "where only Excel refuses what is too new for it, %s tells of a renamed sheet %s",
    async (version, when) => {
      const excel = await openInTest(drawn(), { version, transport: "windows", clientRefuses: false });
      const told: WorkbookChange[] = [];
      const stop = new ExcelHost().onChange((change) => told.push(change));
      await excel.settled();
      excel.person.renameSheet("表", "支出总表");
      await excel.settled();
      expect(told).toEqual(when === "at once" ? ["structure"] : []);
      excel.person.type("支出总表", "B1", 9);
      await excel.settled();
      expect(told).toContain("structure");
      stop();
      await excel.settled();
      expect(excel.richApi.hasListeners).toBe(false);
    },
  );

  test.each<[string, (person: Person) => void]>([
    ["rows inserted", (person) => person.insertRows("表", 1)],
    ["rows deleted", (person) => person.deleteRows("表", 1)],
    ["a sheet added", (person) => person.addSheet("新表")],
    ["a sheet copied", (person) => person.copySheet("表", "表 (2)")],
    ["a sheet deleted", (person) => person.deleteSheet("旁表")],
    ["a sheet renamed", (person) => person.renameSheet("旁表", "支出总表")],
    ["a sheet moved", (person) => person.moveSheet("旁表", 0)],
  ])("tells of %s as of the structure", async (_, act) => {
    for (const who of ["person", "coAuthor"] as const)
      // The client of 2022 counts the events of renaming and moving to a set that only Excel on the web has.
      expect(await toldWhile("1.19", (excel) => act(excel[who]), { ExcelApiOnline: "1.1" })).toEqual([
        "structure",
      ]);
  });

  test("tells of one cell, in an older Excel too", async () => {
    const told = await toldWhile("1.13", (excel) => excel.person.type("表", "B1", 9));
    expect(told).toEqual([b1]);
  });

  test("waits with listening, and with telling, until a person has finished typing", async () => {
    const excel = await openInTest(drawn());
    const told: WorkbookChange[] = [];
    excel.host.startTyping();
    new ExcelHost().onChange((range) => told.push(range));
    await excel.settled();
    expect(excel.richApi.listensTo(10, "Workbook")).toBe(false);
    excel.host.finishTyping();
    await excel.settled();
    excel.person.type("表", "B1", 9);
    excel.host.startTyping();
    await excel.settled();
    expect(told).toEqual([]);
    excel.host.finishTyping();
    await excel.settled();
    expect(told).toEqual([b1]);
  });

  test("stops listening once a person has finished typing", async () => {
    const excel = await openInTest(drawn());
    const stop = new ExcelHost().onChange(() => undefined);
    await excel.settled();
    excel.host.startTyping();
    stop();
    await excel.settled();
    expect(excel.richApi.hasListeners).toBe(true);
    excel.host.finishTyping();
    await excel.settled();
    expect(excel.richApi.hasListeners).toBe(false);
  });

  test("needs an Excel that tells of changes on any sheet", async () => {
    await openInTest(drawn(), { requirements: { ExcelApi: "1.8" } });
    const listening = Promise.resolve().then(() => new ExcelHost().onChange(() => undefined));
    await expectRefusal(listening, "unsupported", "ExcelApi 1.9");
  });
});

describe("an Excel that does not say who made a change", () => {
  async function toldOf(
    happens: (host: ExcelHost, type: (entry: unknown, author?: "coAuthor") => void) => Promise<unknown>,
  ) {
    const excel = await openInTest(drawn(), { requirements: { ExcelApi: "1.13" } });
    // Such an Excel leaves triggerSource out.
    const listeners = [...excel.workbook.listeners];
    excel.workbook.listeners.clear();
    excel.workbook.listeners.add((type, target, { triggerSource: _, ...happened }) =>
      listeners.forEach((listener) => listener(type, target, happened)),
    );
    const told: WorkbookChange[] = [];
    const host = new ExcelHost();
    host.onChange((range) => told.push(range));
    await excel.settled();
    await happens(host, (entry, author) => excel[author ?? "person"].type("表", "B1", entry));
    await excel.settled();
    return told;
  }

  test("our own edit is not told of", async () => {
    expect(await toldOf((host) => host.apply([{ cell, was: 2, becomes: "0301" }]))).toEqual([]);
  });

  test("a person's change of the same cell afterwards is", async () => {
    const told = await toldOf(async (host, type) => {
      await host.apply([{ cell, was: 2, becomes: 5 }]);
      type(6);
    });
    expect(told).toEqual([b1]);
  });

  test("a co-author's writing of what we wrote is not taken for ours", async () => {
    const told = await toldOf(async (host, type) => {
      await host.apply([{ cell, was: 2, becomes: 5 }]);
      type(5, "coAuthor");
    });
    expect(told).toEqual([b1]);
  });

  test("several edits of a cell, taken back, are not told of", async () => {
    const told = await toldOf(async (host) => {
      const takeBack = await host.apply([
        { cell, was: 2, becomes: 5 },
        { cell, was: 5, becomes: "0301" },
      ]);
      await takeBack();
    });
    expect(told).toEqual([]);
  });
});

test.each<[string, unknown, boolean]>([
  ["what we wrote", 5, true],
  ["nothing told of the value", undefined, true],
  ["something else", 6, false],
])("the first event here of a cell that we wrote is ours when it holds %s", async (_, valueAfter, ours) => {
  await openInTest(drawn(), { requirements: { ExcelApi: "1.13" } });
  const writes = new OwnWrites();
  writes.expect("{1}", cell, 5);
  const details = valueAfter === undefined ? undefined : { valueAfter };
  const event = {
    worksheetId: "{1}",
    address: "B1",
    details,
    source: "Local",
  } as Excel.WorksheetChangedEventArgs;
  expect(writes.claim({ ...event, source: "Remote" })).toBe(false);
  expect([writes.claim(event), writes.claim(event)]).toEqual([ours, false]);
});

test.each<[string, CellRange[]]>([
  ["B1", [b1]],
  ["A1:B2", [{ sheet: "表", top: 0, left: 0, bottom: 1, right: 1 }]],
  ["B1,B1", [b1, b1]],
  ["2:3", [{ sheet: "表", top: 1, left: 0, bottom: 2, right: 16_383 }]],
  ["A:C", [{ sheet: "表", top: 0, left: 0, bottom: 1_048_575, right: 2 }]],
  ["表!$B$1", [b1]],
  ["#REF!", [{ sheet: "表", top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]],
])("the changed address %s", (address, ranges) => {
  expect(changedRanges("表", address)).toEqual(ranges);
});

test("the simulation reads the same addresses", async () => {
  const excel = await openInTest(drawn());
  const on = excel.workbook.sheet("表");
  expect(
    ["A1:B2", "2:3", "A:C", "'表'!$B$1"].map((address) => readAddress(on, address).localAddress),
  ).toEqual(["A1:B2", "2:3", "A:C", "B1"]);
});
