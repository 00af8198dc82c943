import { ExcelHost } from "../../src/host/excel";
import { keptMarksKey } from "../../src/host/excel/kept-marks";
import { readA1 } from "../../src/workbook/cell";
import type { Mark, Severity } from "../../src/workbook/mark";
import { expectRefusal } from "../host/contract";
import { sheet } from "../support/sheet";
import { addConditionalFormat, type SimulatedConditionalFormat } from "./conditional-format";
import { openInTest } from "./open-in-test";
import { readAddress, SimulatedAreas } from "./range";
import type { SimulatedExcel } from "./simulated-excel";

const drawn = () => [
  sheet("收支总表", "| 项目 | 1.50 |\n| 合计 | 1.50 |"),
  sheet("支出总表", "| 项目 | 2.50 |\n| 合计 | 2.50 |"),
];
const mark = (name: string, address: string, severity: Severity = "error"): Mark => ({
  range: readA1(name, address)!,
  severity,
  note: "合计应为 1.50",
});

/** A rule as a person would have made it, or as copying left it. */
function addRule(
  excel: SimulatedExcel,
  name: string,
  address: string,
  { type = "Custom", formula = "=B1>60", unreadable = false } = {},
): SimulatedConditionalFormat {
  const areas = new SimulatedAreas([readAddress(excel.workbook.sheet(name), address)]);
  return addConditionalFormat(areas, type, { rule: { formula }, unreadable });
}

const rulesOf = (excel: SimulatedExcel, name: string) =>
  excel.workbook.sheet(name).conditionalFormats.map(({ areas, rule, format }) => ({
    on: areas.areas.map((area) => area.localAddress).join(),
    formula: rule.formula,
    fill: format.fill.color,
  }));

const everyRule = (excel: SimulatedExcel) =>
  structuredClone(
    excel.workbook.sheets.map(({ conditionalFormats }) =>
      conditionalFormats.map(({ id, type, rule, format, stopIfTrue }) => ({
        id,
        type,
        rule,
        format,
        stopIfTrue,
      })),
    ),
  );

describe("marking", () => {
  test.each([true, false])(
    "makes one rule per sheet and severity, the gravest on top of all others",
    async (onTop) => {
      const excel = await openInTest(drawn());
      excel.workbook.putsRulesOnTop = onTop;
      addRule(excel, "收支总表", "A1:B2");
      await new ExcelHost().mark([
        mark("收支总表", "B1"),
        mark("收支总表", "B1:B2"),
        mark("收支总表", "B1"),
        mark("收支总表", "A1", "hint"),
        mark("支出总表", "A2", "explain"),
      ]);
      const formula = '=N("BTO1")=0';
      expect(rulesOf(excel, "收支总表")).toEqual([
        { on: "B1,B1:B2", formula, fill: "#FFC7CE" },
        { on: "A1", formula, fill: "#DDEBF7" },
        { on: "A1:B2", formula: "=B1>60", fill: "" },
      ]);
      expect(rulesOf(excel, "支出总表")).toEqual([{ on: "A2", formula, fill: "#FFEB9C" }]);
    },
  );

  test("splits a list of places that Excel would find too long", async () => {
    const excel = await openInTest(drawn());
    const marks = Array.from({ length: 700 }, (_, row) => mark("收支总表", `B${row * 2 + 1}`));
    await new ExcelHost().mark(marks);
    const areas = excel.workbook.sheet("收支总表").conditionalFormats.map((rule) => rule.areas.areas.length);
    expect(areas.length).toBeGreaterThan(1);
    expect(areas.reduce((sum, count) => sum + count)).toBe(700);
  });

  test("replaces the marks before it", async () => {
    const excel = await openInTest(drawn());
    const host = new ExcelHost();
    await host.mark([mark("收支总表", "B1"), mark("支出总表", "B1")]);
    await host.mark([mark("收支总表", "B2")]);
    expect(rulesOf(excel, "收支总表").map(({ on }) => on)).toEqual(["B2"]);
    expect(rulesOf(excel, "支出总表")).toEqual([]);
  });

  test("keeps the rules' ids in the workbook", async () => {
    const excel = await openInTest(drawn());
    await new ExcelHost().mark([mark("支出总表", "B1")]);
    const { id, conditionalFormats } = excel.workbook.sheet("支出总表");
    expect(excel.workbook.settings.get(keptMarksKey)).toEqual({
      version: 1,
      rules: [{ worksheet: id, rule: conditionalFormats[0]?.id }],
    });
  });

  test("of a sheet that is not there is refused before any mark changes", async () => {
    const excel = await openInTest(drawn());
    const host = new ExcelHost();
    await host.mark([mark("收支总表", "B1")]);
    const before = everyRule(excel);
    await expectRefusal(host.mark([mark("旧表", "B1")]), "no such place", "“旧表”");
    expect(everyRule(excel)).toEqual(before);
  });

  test("leaves out a protected sheet and names it", async () => {
    const excel = await openInTest(drawn());
    excel.workbook.sheet("支出总表").protected = true;
    const { refused } = await new ExcelHost().mark([mark("收支总表", "B1"), mark("支出总表", "B1")]);
    expect(refused).toEqual(["支出总表"]);
    expect(rulesOf(excel, "支出总表")).toEqual([]);
  });

  test("still knows its rules on a sheet that was protected afterwards", async () => {
    const excel = await openInTest(drawn());
    const host = new ExcelHost();
    await host.mark([mark("支出总表", "B1")]);
    const [left] = excel.workbook.sheet("支出总表").conditionalFormats;
    excel.workbook.sheet("支出总表").protected = true;
    await host.mark([mark("收支总表", "B1")]);
    const [added] = excel.workbook.sheet("收支总表").conditionalFormats;
    expect(excel.workbook.settings.get(keptMarksKey)).toMatchObject({
      rules: [{ rule: left?.id }, { rule: added?.id }],
    });
  });

  test("makes a rule for each area in an Excel that has no lists of areas", async () => {
    const excel = await openInTest(drawn(), { requirements: { ExcelApi: "1.8" } });
    const host = new ExcelHost();
    const before = excel.whole();
    await host.mark([mark("收支总表", "B1"), mark("收支总表", "A1:A2")]);
    expect(rulesOf(excel, "收支总表").map(({ on }) => on)).toEqual(["A1:A2", "B1"]);
    await host.mark([mark("收支总表", "B2")]);
    expect(rulesOf(excel, "收支总表").map(({ on }) => on)).toEqual(["B2"]);
    await host.unmark();
    expect(excel.whole()).toEqual(before);
  });

  test("needs an Excel that has conditional formats", async () => {
    await openInTest(drawn(), { requirements: { ExcelApi: "1.5" } });
    await expectRefusal(new ExcelHost().mark([]), "unsupported", "ExcelApi 1.6");
  });
});

describe("unmarking", () => {
  test("restores the conditional formats exactly and leaves no setting", async () => {
    const excel = await openInTest(drawn());
    addRule(excel, "收支总表", "A1:B2");
    addRule(excel, "收支总表", "B1", { type: "ColorScale", formula: "" });
    addRule(excel, "支出总表", "B:B", { formula: '=N("BTO")=0' });
    excel.workbook.settings.set("用户的设置", 1);
    const before = everyRule(excel);
    const host = new ExcelHost();
    await host.mark([mark("收支总表", "B1"), mark("收支总表", "A1", "hint"), mark("支出总表", "A1")]);
    expect(everyRule(excel)).not.toEqual(before);
    await host.unmark();
    expect(everyRule(excel)).toEqual(before);
    expect([...excel.workbook.settings]).toEqual([["用户的设置", 1]]);
  });

  test("changes nothing, and does not touch the workbook, where there is no mark", async () => {
    const excel = await openInTest(drawn());
    addRule(excel, "收支总表", "A1:B2");
    const before = everyRule(excel);
    await new ExcelHost().unmark();
    expect(everyRule(excel)).toEqual(before);
    const written = excel.richApi.batches
      .flatMap(({ Actions }) => Actions)
      .filter(({ Name }) => Name === "Delete");
    expect(written).toEqual([]);
  });

  test("finds the strays that copying has spread, even when the setting is lost or damaged", async () => {
    const excel = await openInTest(drawn());
    await new ExcelHost().mark([mark("收支总表", "B1")]);
    addRule(excel, "支出总表", "B2", { formula: '=N("BTO1")=0' });
    excel.workbook.settings.set(keptMarksKey, "damaged");
    await new ExcelHost().unmark();
    expect(everyRule(excel)).toEqual([[], []]);
    expect(excel.workbook.settings.size).toBe(0);
  });

  test("finds by its id a rule that Excel cannot read, and leaves a user's unreadable rule", async () => {
    const excel = await openInTest(drawn());
    const theirs = addRule(excel, "收支总表", "A1", { unreadable: true });
    const ours = addRule(excel, "收支总表", "B1", { unreadable: true });
    addRule(excel, "收支总表", "B2", { formula: '=N("BTO1")=0' });
    const worksheet = excel.workbook.sheet("收支总表").id;
    excel.workbook.settings.set(keptMarksKey, { version: 1, rules: [{ worksheet, rule: ours.id }] });
    await new ExcelHost().unmark();
    expect(everyRule(excel)[0]?.map(({ id }) => id)).toEqual([theirs.id]);
  });

  test("says which protected sheet still has marks, and finishes once it is open again", async () => {
    const excel = await openInTest(drawn());
    const host = new ExcelHost();
    await host.mark([mark("收支总表", "B1"), mark("支出总表", "B1")]);
    excel.workbook.sheet("支出总表").protected = true;
    expect(await host.unmark()).toEqual({ refused: ["支出总表"], remarks: [] });
    expect(rulesOf(excel, "收支总表")).toEqual([]);
    expect(rulesOf(excel, "支出总表")).toHaveLength(1);
    excel.workbook.sheet("支出总表").protected = false;
    await host.unmark();
    expect(everyRule(excel)).toEqual([[], []]);
    expect(excel.workbook.settings.size).toBe(0);
  });
});
