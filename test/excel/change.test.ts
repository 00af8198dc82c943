import { ExcelHost } from "../../src/host/excel";
import { OwnWrites } from "../../src/host/excel/own-writes";
import { changedRanges } from "../../src/host/excel/changed-ranges";
import type { CellRange } from "../../src/workbook/cell";
import { expectRefusal } from "../host/contract";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import { readAddress } from "./range";

const drawn = () => [sheet("表", "| 1 | 2 |\n| 3 | 4 |")];
const b1: CellRange = { sheet: "表", top: 0, left: 1, bottom: 0, right: 1 };
const cell = { sheet: "表", row: 0, column: 1 };

/** What a listening host tells while something is done. */
async function toldWhile(
  excelApi: string,
  happens: (excel: Awaited<ReturnType<typeof openInTest>>) => unknown,
) {
  const excel = await openInTest(drawn(), { requirements: { ExcelApi: excelApi } });
  const told: CellRange[] = [];
  const stop = new ExcelHost().onChange((range) => told.push(range));
  await excel.settled();
  await happens(excel);
  await excel.settled();
  stop();
  await excel.settled();
  expect(excel.richApi.listensTo(10, "Workbook")).toBe(false);
  return told;
}

describe("telling of changes", () => {
  test("tells of a block that a person pastes", async () => {
    const told = await toldWhile("1.15", (excel) => excel.person.type("表", "A1:B2", 9));
    expect(told).toEqual([{ sheet: "表", top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test("uses the sheet's present name", async () => {
    const told = await toldWhile("1.15", (excel) => {
      excel.workbook.sheet("表").name = "支出总表";
      excel.person.type("支出总表", "B1", 9);
    });
    expect(told).toEqual([{ ...b1, sheet: "支出总表" }]);
  });

  test("tells of one cell, in an older Excel too", async () => {
    const told = await toldWhile("1.13", (excel) => excel.person.type("表", "B1", 9));
    expect(told).toEqual([b1]);
  });

  test("waits with listening, and with telling, until a person has finished typing", async () => {
    const excel = await openInTest(drawn());
    const told: CellRange[] = [];
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

  test("needs an Excel that tells of changes on any sheet", async () => {
    await openInTest(drawn(), { requirements: { ExcelApi: "1.8" } });
    const listening = Promise.resolve().then(() => new ExcelHost().onChange(() => undefined));
    await expectRefusal(listening, "unsupported", "ExcelApi 1.9");
  });
});

describe("an Excel that does not say who made a change", () => {
  async function toldOf(happens: (host: ExcelHost, type: (entry: unknown) => void) => Promise<unknown>) {
    const excel = await openInTest(drawn(), { requirements: { ExcelApi: "1.13" } });
    // Such an Excel leaves triggerSource out.
    const listeners = [...excel.workbook.listeners];
    excel.workbook.listeners.clear();
    excel.workbook.listeners.add((type, target, { triggerSource: _, ...happened }) =>
      listeners.forEach((listener) => listener(type, target, happened)),
    );
    const told: CellRange[] = [];
    const host = new ExcelHost();
    host.onChange((range) => told.push(range));
    await excel.settled();
    await happens(host, (entry) => excel.person.type("表", "B1", entry));
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
});

test.each<[string, unknown, boolean]>([
  ["what we wrote", 5, true],
  ["nothing told of the value", undefined, true],
  ["something else", 6, false],
])("the first event of a cell that we wrote is ours when it holds %s", (_, valueAfter, ours) => {
  const writes = new OwnWrites();
  writes.expect("{1}", { cell, was: 2, becomes: 5 });
  const details = valueAfter === undefined ? undefined : { valueAfter };
  const event = { worksheetId: "{1}", address: "B1", details } as Excel.WorksheetChangedEventArgs;
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
