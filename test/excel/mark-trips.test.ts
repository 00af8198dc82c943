/** How often marking makes people wait for Excel, and that it does not rely on what it knows where that is no longer so. */
import { ExcelHost } from "../../src/host/excel";
import { readA1 } from "../../src/workbook/cell";
import type { Mark } from "../../src/workbook/mark";
import { expectRefusal } from "../host/contract";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import type { RequirementMatrix } from "./requirement-sets";
import type { SimulatedExcel } from "./simulated-excel";

const names = Array.from({ length: 13 }, (_, index) => `表${index + 1}`);
const drawn = () => names.map((name) => sheet(name, "| 项目 | 1.50 |\n| 合计 | 1.50 |"));
const marksAt = (address: string, on: readonly string[] = names): Mark[] =>
  on.map((name) => ({ range: readA1(name, address)!, severity: "error", note: "合计应为 1.50" }));

/** The names of the methods and properties that a batch calls, once each. */
const callsOf = (excel: SimulatedExcel): string[][] =>
  excel.richApi.batches.map(({ Actions, ObjectPaths }) => [
    ...new Set(
      [...Actions, ...Object.values(ObjectPaths)].map(({ Name }) => Name).filter((name) => name !== ""),
    ),
  ]);

const marked = (excel: SimulatedExcel): string[] =>
  excel.workbook.sheets.flatMap(({ conditionalFormats }) =>
    conditionalFormats.map(({ areas }) => areas.address),
  );

async function opened(requirements: RequirementMatrix = {}) {
  const excel = await openInTest(drawn(), { requirements });
  const host = new ExcelHost();
  /** Round trips that the work takes, the one included that Excel.run makes at its end where something is left to send. */
  const tripsOf = async (work: () => Promise<unknown>): Promise<number> => {
    excel.richApi.batches.length = 0;
    await work();
    return excel.richApi.batches.length;
  };
  return { excel, host, tripsOf };
}

describe("how many round trips marking takes", () => {
  test("the first of a session one look, one write, and the setting with the closing request", async () => {
    const { excel, host, tripsOf } = await opened();
    await host.read();
    expect(await tripsOf(() => host.mark(marksAt("B2")))).toBe(3);
    const [look, write, closing] = callsOf(excel);
    expect(look).not.toContain("Add");
    expect(write).toContain("Add");
    expect(closing).toEqual(expect.arrayContaining(["Settings", "Add"]));
  });

  test("every later one a single write before the closing request", async () => {
    const { excel, host, tripsOf } = await opened();
    await host.mark(marksAt("B2"));
    expect(await tripsOf(() => host.mark(marksAt("B1")))).toBe(2);
    expect(callsOf(excel)[1]).toEqual(expect.arrayContaining(["Settings", "Add"]));
    expect(marked(excel)).toEqual(names.map((name) => `${name}!B1`));
    expect(await tripsOf(() => host.mark([]))).toBe(1);
    expect(await tripsOf(() => host.mark([]))).toBe(0);
    expect(await tripsOf(() => host.mark(marksAt("B2")))).toBe(2);
  });

  test("unmarking two looks and one write; one look where there is nothing", async () => {
    const { host, tripsOf } = await opened();
    expect(await tripsOf(() => host.unmark())).toBe(1);
    await host.mark(marksAt("B2"));
    expect(await tripsOf(() => host.unmark())).toBe(3);
  });

  test("comments one look more, and no write more", async () => {
    const { host, tripsOf } = await opened();
    expect(await tripsOf(() => host.mark(marksAt("B2"), { comments: true }))).toBe(3);
    expect(await tripsOf(() => host.mark(marksAt("B1"), { comments: true }))).toBe(5);
    expect(await tripsOf(() => host.mark(marksAt("B1")))).toBe(5);
    expect(await tripsOf(() => host.mark(marksAt("B1")))).toBe(2);
  });
});

describe("what changed since the last marking", () => {
  test("a renamed sheet is refused by its old name, and marked by its new one", async () => {
    const { excel, host } = await opened();
    await host.mark(marksAt("B2"));
    excel.person.renameSheet("表3", "支出总表");
    const before = marked(excel);
    await expectRefusal(host.mark(marksAt("B1")), "no such place", "“表3”");
    expect(marked(excel)).toEqual(before);
    const now = excel.workbook.sheets.map(({ name }) => name);
    await host.mark(marksAt("B1", now));
    expect(marked(excel)).toEqual(now.map((name) => `${name}!B1`));
  });

  test("a deleted sheet takes its marks with it", async () => {
    const { excel, host } = await opened();
    await host.mark(marksAt("B2"));
    excel.person.deleteSheet("表3");
    const others = names.filter((name) => name !== "表3");
    expect(await host.mark(marksAt("B1", others))).toEqual({ refused: [], remarks: [] });
    expect(marked(excel)).toEqual(others.map((name) => `${name}!B1`));
  });

  test("a sheet protected since is named, and marked again once it is open", async () => {
    const { excel, host } = await opened();
    await host.mark(marksAt("B2"));
    excel.workbook.sheet("表2").protected = true;
    expect(await host.mark(marksAt("B1"))).toEqual({ refused: ["表2"], remarks: [] });
    expect(marked(excel)).toEqual(names.map((name) => `${name}!${name === "表2" ? "B2" : "B1"}`));
    excel.workbook.sheet("表2").protected = false;
    expect(await host.mark(marksAt("A1"))).toEqual({ refused: [], remarks: [] });
    expect(marked(excel)).toEqual(names.map((name) => `${name}!A1`));
  });

  test.each(["1.13", "1.19"])(
    "rules that a person deleted are not missed, in ExcelApi %s",
    async (ExcelApi) => {
      const { excel, host } = await opened({ ExcelApi });
      await host.mark(marksAt("B2"));
      excel.workbook.sheet("表2").conditionalFormats = [];
      await host.mark(marksAt("B1"));
      expect(marked(excel)).toEqual(names.map((name) => `${name}!B1`));
    },
  );

  test("sheets that Excel does not lead to one from another are listed first", async () => {
    const { excel, host, tripsOf } = await opened();
    excel.workbook.leadsFromSheetToSheet = false;
    const before = excel.whole();
    await host.mark(marksAt("B2"));
    expect(marked(excel)).toEqual(names.map((name) => `${name}!B2`));
    expect(await tripsOf(() => host.mark(marksAt("B1")))).toBe(2);
    await host.unmark();
    expect(excel.whole()).toEqual(before);
  });

  test("two markings at once leave the marks of the second", async () => {
    const { excel, host } = await opened();
    await Promise.all([host.mark(marksAt("B1")), host.mark(marksAt("B2"))]);
    expect(marked(excel)).toEqual(names.map((name) => `${name}!B2`));
  });

  test("a person who begins to type between the marks and the setting does not make them unknown", async () => {
    const { excel, host } = await opened();
    const before = excel.whole();
    const answer = excel.richApi.answer.bind(excel.richApi);
    jest.spyOn(excel.richApi, "answer").mockImplementation((request) => {
      const answered = answer(request);
      if (marked(excel).length > 0) excel.host.startTyping();
      return answered;
    });
    expect(await host.mark(marksAt("B2"))).toEqual({ refused: [], remarks: [] });
    expect(excel.workbook.settings.size).toBe(0);
    jest.restoreAllMocks();
    excel.host.finishTyping();
    await host.mark(marksAt("B1"));
    expect(marked(excel)).toEqual(names.map((name) => `${name}!B1`));
    expect(excel.workbook.settings.size).toBe(1);
    await host.unmark();
    expect(excel.whole()).toEqual(before);
  });

  test("while a person types nothing changes, and it goes on afterwards", async () => {
    const { excel, host, tripsOf } = await opened();
    await host.mark(marksAt("B2"));
    const before = excel.whole();
    excel.host.startTyping();
    await expectRefusal(host.mark(marksAt("B1")), "busy", "结束编辑");
    excel.host.finishTyping();
    expect(excel.whole()).toEqual(before);
    expect(await tripsOf(() => host.mark(marksAt("B1")))).toBe(2);
  });
});
