import { ExcelHost } from "../../src/host/excel";
import { MemoryHost } from "../../src/host/memory";
import { associateCommands, type CommandSession } from "../../src/taskpane/commands";
import { Session } from "../../src/taskpane/session";
import { but, clearingUndo } from "../taskpane/open-session";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";
import { openInTest } from "./open-in-test";
import type { SimulatedExcel } from "./simulated-excel";

const table = sheet("表", "| 1 |");

/** A session that only tells what it was asked to do; one press ends when the test lets it. */
function watched(excel: () => SimulatedExcel) {
  const asked: string[] = [];
  const ask = async (what: string) => {
    asked.push(`${what} with the pane ${excel().richApi.runtimeState}`);
  };
  const session: CommandSession = {
    complain: (sentence) => void asked.push(sentence),
    reviewAndMark: (which) => ask(which),
    narrating: { command: () => ask("narrative") },
    marking: { clear: () => ask("clear").then(() => true) },
  };
  return { asked, session };
}

async function ribbon(session: CommandSession): Promise<SimulatedExcel> {
  const excel = await openInTest([table]);
  associateCommands(session);
  await excel.settled();
  return excel;
}

describe("the ribbon's buttons", () => {
  test.each([
    ["reviewSheet", "active sheet"],
    ["reviewAll", "all sheets"],
    ["writeNarrative", "narrative"],
  ])("%s does its work without the pane, then shows it", async (name, work) => {
    const { asked, session } = watched(() => excel);
    const excel = await ribbon(session);
    await excel.host.pressRibbonButton(name);
    expect(asked).toEqual([`${work} with the pane Background`]);
    expect(excel.richApi.runtimeState).toBe("Visible");
  });

  test("clearMarks opens the pane only when something could not be cleared", async () => {
    const { session } = watched(() => excel);
    let cleared = true;
    const excel = await ribbon({ ...session, marking: { clear: async () => cleared } });
    await excel.host.pressRibbonButton("clearMarks");
    expect(excel.richApi.runtimeState).toBe("Background");
    cleared = false;
    await excel.host.pressRibbonButton("clearMarks");
    expect(excel.richApi.runtimeState).toBe("Visible");
  });

  test("a second press while one is at work starts nothing, and is let go", async () => {
    const { asked, session } = watched(() => excel);
    let finish = (): void => undefined;
    const work = new Promise<void>((resolve) => (finish = resolve));
    const excel = await ribbon({ ...session, reviewAndMark: () => work });
    const first = excel.host.pressRibbonButton("reviewAll");
    await excel.host.pressRibbonButton("reviewSheet");
    await excel.host.pressRibbonButton("writeNarrative");
    expect(asked).toEqual([]);
    finish();
    await first;
    await excel.host.pressRibbonButton("writeNarrative");
    expect(asked).toEqual(["narrative with the pane Visible"]);
  });

  test("the button is let go and the failure told even when the program fails", async () => {
    const { asked, session } = watched(() => excel);
    const excel = await ribbon({ ...session, reviewAndMark: () => Promise.reject(new Error("坏了。")) });
    await excel.host.pressRibbonButton("reviewAll");
    expect(asked).toEqual(["坏了。"]);
    await excel.host.pressRibbonButton("writeNarrative");
    expect(asked).toHaveLength(2);
  });
});

describe("what the buttons come to", () => {
  test("核对全部 reviews the workbook that Excel shows", async () => {
    const session = new Session();
    const excel = await ribbon(session);
    await session.attach(new ExcelHost());
    await excel.host.pressRibbonButton("reviewAll");
    expect(session.current().notice).toMatch(/没有认出任何一张预算表/);
    expect(session.current().review!.workbook).toBe("测试.xlsx");
  });

  test("核对本表 shows the findings of the sheet before people, marked", async () => {
    const host = new MemoryHost(await sample("as-published"));
    const session = new Session();
    await session.attach(but(host, { activeSheet: async () => "支出总表" }));
    const excel = await ribbon(session);
    await excel.host.pressRibbonButton("reviewSheet");
    expect(session.current()).toMatchObject({ tab: "review", onlySheet: "支出总表" });
    expect(host.marks.length).toBe(session.current().review!.findings.length);
  });

  test("生成情况说明 asks in the pane before the first write that empties the undo list", async () => {
    const host = clearingUndo(new MemoryHost(await sample("put-right")));
    const session = new Session();
    await session.attach(host);
    const excel = await ribbon(session);
    await excel.host.pressRibbonButton("writeNarrative");
    expect(session.current()).toMatchObject({ tab: "narrative", asksToWrite: true });
    expect(excel.richApi.runtimeState).toBe("Visible");
    await session.writes.accept();
    expect(host.snapshot.sheets.at(-1)!.name).toBe("情况说明（核对生成）");
  });

  test("清除标记 takes the marks away and says so", async () => {
    const host = new MemoryHost(workbook(table));
    const session = new Session();
    await session.attach(host);
    await session.marking.turn(true);
    const excel = await ribbon(session);
    await excel.host.pressRibbonButton("clearMarks");
    expect(session.current()).toMatchObject({ notice: "已清除全部标记，没有改动其他内容。" });
    expect(session.current().kept.settings.marking).toBe(false);
    expect(excel.richApi.runtimeState).toBe("Background");
  });
});
