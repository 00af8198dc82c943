/** The same workbook in every Excel that departments have. */
import { shareOf } from "../../src/functions/functions";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import type { TransportName } from "./page";
import { requirementSets, type ExcelVersion } from "./requirement-sets";

const drawn = () => [sheet("表", "| 项目 | 1.50 |")];
const kinds = (["web", "windows"] as const).flatMap((transport) =>
  (Object.keys(requirementSets) as ExcelVersion[]).map((version): [TransportName, ExcelVersion] => [
    transport,
    version,
  ]),
);

describe.each(kinds)("on %s, %s", (transport, version) => {
  test("Office.js knows where it is and what this Excel can do", async () => {
    await openInTest(drawn(), { transport, version });
    const platform = transport === "web" ? "OfficeOnline" : "PC";
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform });
    expect(Office.context.displayLanguage).toBe("zh-CN");
    const claimed = requirementSets[version].ExcelApi;
    const [, minor = ""] = claimed.split(".");
    expect(Office.context.requirements.isSetSupported("ExcelApi", claimed)).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", `1.${Number(minor) + 1}`)).toBe(false);
  });

  test("a function in a cell is worked out by the add-in", async () => {
    const excel = await openInTest(drawn(), { transport, version });
    CustomFunctions.associate("SHARE", shareOf);
    expect(await excel.host.callFunction("SHARE", [[[1]], [[4]]])).toEqual([[0.25]]);
    expect(await excel.host.callFunction("SHARE", [[[1]], [[0]]])).toMatchObject({ errorCode: 1 }); // #N/A
  });

  test("a ribbon button runs the add-in's command, which may show the pane", async () => {
    const excel = await openInTest(drawn(), { transport, version });
    const seen: string[] = [];
    Office.actions.associate("press", async (event: Office.AddinCommands.Event) => {
      seen.push(excel.richApi.runtimeState);
      await Office.addin.showAsTaskpane();
      event.completed();
    });
    await excel.settled();
    await excel.host.pressRibbonButton("press");
    expect([...seen, excel.richApi.runtimeState]).toEqual(["Background", "Visible"]);
  });

  test("the pane is shown and hidden, and the workbook remembers whether it starts the add-in", async () => {
    const excel = await openInTest(drawn(), { transport, version });
    await Office.addin.showAsTaskpane();
    expect(excel.richApi.runtimeState).toBe("Visible");
    await Office.addin.hide();
    expect(excel.richApi.runtimeState).toBe("Background");
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });

  test("nothing is answered while a person types", async () => {
    const excel = await openInTest(drawn(), { transport, version });
    excel.host.startTyping();
    const asked = Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.finishTyping();
  });

  test("a person's change reaches the page that listens", async () => {
    const excel = await openInTest(drawn(), { transport, version });
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
        told.push([address, source]);
      });
      await context.sync();
    });
    excel.person.type("表", "B1", 2);
    excel.coAuthor.type("表", "B1", 3);
    await excel.settled();
    expect(told).toEqual([
      ["B1", "Local"],
      ["B1", "Remote"],
    ]);
  });
});

test("only Excel on the web refuses answers of more than 5 MB", async () => {
  const long = "预算".repeat(8000);
  await openInTest([sheet("长文", `|${long}|\n`.repeat(120))], { transport: "windows" });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getFirst().getUsedRange().load("values");
    await context.sync();
    expect(used.values).toHaveLength(120);
  });
});
