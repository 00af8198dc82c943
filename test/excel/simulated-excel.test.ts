import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import { addConditionalFormat } from "./conditional-format";
import { readAddress, SimulatedAreas } from "./range";
import { openSimulatedExcel } from "./simulated-excel";

const drawn = () => [sheet("收支总表", "|项目|1.50|\n|合计|=B1 → 1.50|"), sheet("支出 总表", "|1|")];

/** What Excel.run was refused with: the code that Office.js gives, and where. */
async function refusalOf(work: (context: Excel.RequestContext) => Promise<unknown>) {
  try {
    await Excel.run(work);
  } catch (error) {
    const { code, debugInfo } = error as { code: string; debugInfo?: { errorLocation?: string } };
    return { code, at: debugInfo?.errorLocation };
  }
  return undefined;
}

describe("the real client in the simulated Excel", () => {
  test("knows that it runs in Excel on the web, in Chinese", async () => {
    await openInTest(drawn());
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("zh-CN");
  });

  test("reads what stands in the cells", async () => {
    await openInTest(drawn());
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      used.load("address,values,formulas,numberFormat,valueTypes");
      await context.sync();
      expect(used.toJSON()).toMatchObject({
        address: "收支总表!A1:B2",
        values: [
          ["项目", 1.5],
          ["合计", 1.5],
        ],
        formulas: [
          ["项目", 1.5],
          ["合计", "=B1"],
        ],
        numberFormat: [
          ["General", "0.00"],
          ["General", "0.00"],
        ],
        valueTypes: [
          ["String", "Double"],
          ["String", "Double"],
        ],
      });
    });
  });

  test("gets null objects past the last sheet, and from those again", async () => {
    await openInTest(drawn());
    await Excel.run(async (context) => {
      const second = context.workbook.worksheets.getFirst().getNextOrNullObject();
      const third = second.getNextOrNullObject();
      const cell = third.getNextOrNullObject().getRange("A1").load("values");
      second.load("name");
      await context.sync();
      expect(second.name).toBe("支出 总表");
      expect([third.isNullObject, cell.isNullObject]).toEqual([true, true]);
    });
  });

  test("forgets kept ranges when Excel.run ends", async () => {
    const excel = await openInTest(drawn());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      expect(excel.richApi.references.size).toBe(1);
    });
    await excel.settled();
    expect(excel.richApi.references.size).toBe(0);
  });

  test("takes an entry as Excel does: text that looks like something else becomes it", async () => {
    const excel = await openInTest([sheet("表", "|1|")]);
    const entries = ["0301", "'0301", "12%", "3月5日", "=A1", "#N/A", "true", "1,234.5", "人员经费", ""];
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange(`A1:A${entries.length}`);
      column.values = entries.map((entry) => [entry]);
      await context.sync();
    });
    expect(excel.workbook.sheet("表").snapshot().values.flat()).toEqual([
      301,
      "0301",
      0.12,
      44_625,
      0,
      { error: "#N/A" },
      true,
      1234.5,
      "人员经费",
      null,
    ]);
  });
});

describe("the simulated Excel refuses", () => {
  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["a sheet that is not there", "ItemNotFound", (c) => c.workbook.worksheets.getItem("没有").load("name")],
    ["rows of the wrong length", "InvalidArgument", (c) => (first(c).getRange("A1:B2").values = [[1, 2, 3]])],
    ["an address that is none", "InvalidArgument", (c) => first(c).getRange("A0").load("values")],
    [
      "a list of addresses longer than 8,191 characters",
      "InvalidArgument",
      (c) => first(c).getRanges(Array(1200).fill("AA1000").join()).load("address"),
    ],
    [
      "a write on a protected sheet",
      "AccessDenied",
      (c) => {
        first(c).protection.protect();
        first(c).getRange("A1").values = [[1]];
      },
    ],
    [
      "a rule without a kind",
      "InvalidArgument",
      (c) =>
        first(c)
          .getRange("A1")
          .conditionalFormats.add("X" as never),
    ],
  ])("%s", async (_, code, work) => {
    await openInTest(drawn());
    const refusal = await refusalOf(async (context) => {
      work(context);
      await context.sync();
    });
    expect(refusal?.code).toBe(code);
  });

  test("the formula of a rule that is not custom, as Excel does", async () => {
    const excel = await openInTest(drawn());
    const areas = new SimulatedAreas([readAddress(excel.workbook.sheet("收支总表"), "A1:B2")]);
    addConditionalFormat(areas, "ColorScale");
    const refusal = await refusalOf(async (context) => {
      first(context).getRange().conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
    });
    expect(refusal?.code).toBe("InvalidOperation");
  });

  test("everything while a person types into a cell", async () => {
    const excel = await openInTest(drawn());
    excel.host.startTyping();
    const refusal = await refusalOf(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(refusal?.code).toBe("InvalidOperationInCellEditMode");
  });

  test("answers of more than 5 MB", async () => {
    const long = "预算".repeat(8000);
    await openInTest([sheet("长文", `|${long}|\n`.repeat(120))]);
    const refusal = await refusalOf(async (context) => {
      first(context).getUsedRange().load("values");
      await context.sync();
    });
    expect(refusal?.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("what a lowered requirement set does not have", async () => {
    await openInTest(drawn(), { requirements: { ExcelApi: "1.8" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    const refusal = await refusalOf(async (context) => void first(context).getRanges("A1,B2"));
    expect(refusal).toEqual({ code: "ApiNotFound", at: "Worksheet.getRanges" });
  });

  test("what is newer than it is, also where the client lets it pass as it does for people", async () => {
    await openInTest(drawn(), { requirements: { ExcelApi: "1.8" }, clientRefuses: false });
    const refusal = await refusalOf(async (context) => {
      first(context).getRanges("A1,B2").load("address");
      await context.sync();
    });
    expect(refusal).toEqual({ code: "ApiNotFound", at: "Worksheet.getRanges" });
  });

  test("what it does not simulate, and then fails the test that asked for it", async () => {
    const excel = await openSimulatedExcel(drawn());
    const refusal = await refusalOf(async (context) => {
      context.workbook.tables.add("A1:B2", true);
      await context.sync();
    });
    expect(refusal?.code).toBe("ApiNotFound");
    expect(() => excel.close()).toThrow("Workbook.Tables is not simulated");
  });
});
