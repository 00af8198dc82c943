import { MemoryHost } from "../../src/host/memory";
import { rulesKept } from "../../src/review/state";
import { Session } from "../../src/taskpane/session";
import { sample } from "../support/samples";

async function opened(host: MemoryHost): Promise<Session> {
  const session = new Session();
  await session.open(() => host);
  return session;
}

const told = (session: Session, rule: string) =>
  session.current().review!.findings.filter((finding) => finding.rule === rule);

const rent = { rule: "rent-is-explained", title: "项目中有房屋租金的，备好批准文件" };
const blank = { rule: "column-parts-add-up", title: "小计等于其各部分之和" };

describe("a rule that people switch off or lower", () => {
  test("is off for the workbook, with its reason, also when it is opened again", async () => {
    const host = new MemoryHost(await sample("as-published"));
    const session = await opened(host);
    expect(told(session, rent.rule)).toHaveLength(1);
    expect(session.rule(rent, "off", "租房批文已随预算报送财政部门")).toBeUndefined();
    await session.keepNow();
    await session.recheck();
    expect(told(session, rent.rule)).toHaveLength(0);
    expect(session.current().review!.off).toEqual([
      expect.objectContaining({ rule: rent.rule, reason: "租房批文已随预算报送财政部门" }),
    ]);
    const again = await opened(host);
    expect(told(again, rent.rule)).toHaveLength(0);
    expect(again.current().review!.tally.off).toBe(1);
  });

  test("weighs less, says from what and why, and its marks follow", async () => {
    const session = await opened(new MemoryHost(await sample("as-published")));
    session.rule(blank, "hint", "小计列由上级系统生成，下月改版");
    await session.recheck();
    const findings = told(session, blank.rule);
    expect(findings).toHaveLength(5);
    expect(new Set(findings.map(({ severity, lowered }) => `${severity} ${lowered?.from}`))).toEqual(
      new Set(["hint error"]),
    );
  });

  test("is in force again, and leaves nothing in the workbook", async () => {
    const host = new MemoryHost(await sample("as-published"));
    const session = await opened(host);
    session.rule(rent, "off", "租房批文已随预算报送财政部门");
    session.restoreRule(rent);
    await session.keepNow();
    await session.recheck();
    expect(told(session, rent.rule)).toHaveLength(1);
    expect(await host.kept("state")).toBeUndefined();
  });

  test.each(["", "  ", "核实无误"])("needs a reason that says something, not “%s”", async (reason) => {
    const host = new MemoryHost(await sample("as-published"));
    const session = await opened(host);
    expect(session.rule(rent, "off", reason)).toMatch(/^规则“项目中有房屋租金的，备好批准文件”.*请写明.*。$/);
    await session.keepNow();
    await session.recheck();
    expect(told(session, rent.rule)).toHaveLength(1);
  });

  test("that the program no longer has is told, and everything is checked", async () => {
    const host = new MemoryHost(await sample("as-published"));
    await host.keep(
      "state",
      JSON.stringify({
        version: 1,
        settings: { comments: false, marking: false, writesUnwarned: false },
        reasons: {},
        slots: {},
        rules: { version: 1, off: { "no-such-rule": { reason: "以前停用的" } } },
      }),
    );
    const session = await opened(host);
    expect(session.current().review!.off).toEqual([]);
    expect(rulesKept(session.current().kept).refused).toMatch(
      /^工作簿里保存的规则设置没有采用：.*no-such-rule/,
    );
    expect(await host.kept("state")).toContain("以前停用的"); // not overwritten
  });
});
