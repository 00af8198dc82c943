import { MemoryHost } from "../../src/host/memory";
import { rulesKept } from "../../src/review/state";
import { standardSettings } from "../../src/review/rule-settings";
import { Session } from "../../src/taskpane/session";
import { sample } from "../support/samples";
import { but } from "./open-session";

let host: MemoryHost;
let session: Session;

async function opened(on: MemoryHost): Promise<Session> {
  const one = new Session();
  await one.open(() => on);
  return one;
}

beforeEach(async () => {
  host = new MemoryHost(await sample("put-right"));
  session = await opened(host);
});

/** Work is done one after the other: what stands behind it ends after it. */
const checked = () => session.attach(host).then(() => session.keepNow());
const settings = () => rulesKept(session.current().kept).settings;
const toldBy = (one: Session, rule: string) =>
  one.current().review!.findings.filter((finding) => finding.rule === rule);
const news = () => session.current().news;

const city = { name: "市局.txt", text: "总数：支出总表[合计].合计 ＝ 三公经费表[合计].合计" };

describe("a rule file", () => {
  test("is in force once it is kept, told, and there again when the workbook is opened again", async () => {
    expect(session.settings.keepPack(city)).toBeUndefined();
    await checked();
    expect(news()).toMatch(/^已采用规则文件“市局\.txt”，1 条规则。核对 \d+ 处，不符 \d+ 处/);
    expect(toldBy(session, "pack/总数")).toHaveLength(1);
    const again = await opened(host);
    expect(toldBy(again, "pack/总数")).toHaveLength(1);
  });

  test("leaves nothing in the workbook when it is no longer kept", async () => {
    session.settings.keepPack(city);
    expect(
      session.rule({ rule: "pack/总数", title: "总数" }, "off", "三公经费另有口径，见市局通知"),
    ).toBeUndefined();
    await checked();
    expect(toldBy(session, "pack/总数")).toHaveLength(0);
    expect(session.settings.dropPack(city.name)).toBeUndefined();
    await checked();
    expect(news()).toMatch(/^已不再采用规则文件“市局\.txt”。对其中 1 条规则的停用或降低也一并取消。核对/);
    expect(settings()).toEqual(standardSettings);
    expect(await host.kept("state")).toBeUndefined();
  });

  test("that makes the kept state too large is refused, and is not in force", async () => {
    const large = { name: "市局.txt", text: `${city.text}\n${"#".repeat(200_000)}` };
    expect(session.settings.keepPack(large)).toMatch(
      /^随工作簿保存的.*超过 200 千字节，这次的改动没有保存；请.*。$/,
    );
    await checked();
    expect(settings().packs).toEqual([]);
    expect(await host.kept("state")).toBeUndefined();
  });
});

test("local numbers are checked by at once; a wrong one is refused and none is set", async () => {
  expect(session.settings.setThresholds({ procurementLimit: "100", unionPercent: "两成" })).toEqual({
    each: { unionPercent: "工会经费拨缴比例填的是“两成”，不能用；请按“%”填写，例如 2。" },
  });
  expect(settings().thresholds).toEqual({});
  expect(session.settings.setThresholds({ procurementLimit: "100", unionPercent: "" })).toEqual({ each: {} });
  await checked();
  expect(news()).toMatch(/^已按 1 项本地的数核对。核对 \d+ 处/);
  expect(settings().thresholds).toEqual({ procurementLimit: "100" });
  session.settings.setThresholds({});
  await checked();
  expect(news()).toMatch(/^本地的数都按默认值。/);
  expect(await host.kept("state")).toBeUndefined();
});

test("a locality is chosen by its id, and left to the names again", async () => {
  expect(session.current().review!.book.locality?.id).toBe("henan");
  expect(session.settings.setLocality("nowhere")).toMatch(/^地区写的是“nowhere”，没有收录；请/);
  expect(session.settings.setLocality("shanghai")).toBeUndefined();
  await checked();
  expect(news()).toMatch(/^已按上海的要求核对。核对/);
  expect(session.current().review!.book.locality?.id).toBe("shanghai");
  session.settings.setLocality(undefined);
  await checked();
  expect(news()).toMatch(/^地区已改为按工作簿里的名称判断。核对/);
  expect(session.current().review!.book.locality?.id).toBe("henan");
});

describe("a list of 科目 of one's own", () => {
  const list = {
    name: "市局2022.json",
    text: '{"from":2022,"to":2022,"functional":["201 一般公共服务支出"]}',
  };

  test("is checked by, and the built-in one again after it", async () => {
    const before = toldBy(session, "code-is-listed").length;
    expect(session.settings.setSubjects(list)).toBeUndefined();
    await checked();
    expect(news()).toMatch(/^已改用科目表“市局2022\.json”。核对/);
    expect(toldBy(session, "code-is-listed").length).toBeGreaterThan(before);
    session.settings.setSubjects(undefined);
    await checked();
    expect(news()).toMatch(/^已恢复自带科目。核对/);
    expect(toldBy(session, "code-is-listed")).toHaveLength(before);
    expect(await host.kept("state")).toBeUndefined();
  });

  test("that cannot be read is refused in a sentence that names it", async () => {
    expect(session.settings.setSubjects({ ...list, text: "{" })).toBe(
      "科目文件“市局2022.json”不是一份完整的 JSON，读不出来；请重新导出，或检查括号和引号是否成对。",
    );
    expect(settings().subjects).toBeUndefined();
  });
});

test("what the department did not check is added, refused where it is empty, and taken away", async () => {
  expect(session.settings.addNotChecked(" ")).toMatch(/^没有写明没有核对的是什么；请/);
  expect(session.settings.addNotChecked("资产表由资产科核对")).toBeUndefined();
  await checked();
  expect(news()).toMatch(/^已写明没有核对：资产表由资产科核对。核对/);
  expect(settings().notChecked).toEqual(["资产表由资产科核对"]);
  expect(session.settings.dropNotChecked("资产表由资产科核对")).toBeUndefined();
  await checked();
  expect(await host.kept("state")).toBeUndefined();
});

describe("settings that the workbook keeps and the program cannot read", () => {
  const kept = JSON.stringify({
    version: 1,
    settings: { comments: false, marking: false, writesUnwarned: false },
    reasons: {},
    slots: {},
    rules: { version: 1, off: { "no-such-rule": { reason: "以前停用的" } } },
  });

  test("are not overwritten by a change until people leave them", async () => {
    await host.keep("state", kept);
    session = await opened(host);
    const refused =
      "工作簿里保存的规则设置没有采用，这次的改动没有保存；请先在“核对设置”里按“改用标准设置”。";
    expect(session.settings.keepPack(city)).toBe(refused);
    expect(session.settings.setThresholds({ procurementLimit: "100" })).toEqual({ each: {}, whole: refused });
    const rent = { rule: "rent-is-explained", title: "租金" };
    expect(session.rule(rent, "off", "租房批文已随预算报送财政部门")).toBe(refused);
    await checked();
    expect(await host.kept("state")).toBe(kept);
    session.settings.useStandard();
    await checked();
    expect(await host.kept("state")).toBeUndefined();
    expect(session.settings.keepPack(city)).toBeUndefined();
  });

  test("are left alone where they are newer: a change holds for this time only", async () => {
    const newer = kept.replace('{"version":1', '{"version":9');
    await host.keep("state", newer);
    session = await opened(host);
    expect(session.current().keptUnreadable).toMatch(/较新的程序/);
    expect(session.settings.keepPack(city)).toBeUndefined();
    await session.keepNow();
    expect(await host.kept("state")).toBe(newer);
    expect(settings().packs).toEqual([city]);
  });
});

test("what is set asks to be saved with the workbook, until a copy is", async () => {
  expect(session.current().keptUnsaved).toBe(false);
  session.settings.keepPack(city);
  await session.keepNow();
  expect(session.current().keptUnsaved).toBe(true);
  session.saved("副本.xlsx");
  expect(session.current().keptUnsaved).toBe(false);
});

test("what cannot be written into the workbook is said", async () => {
  but(host, { keep: () => Promise.reject(new Error("文件是只读的。")) });
  session.settings.keepPack(city);
  await session.keepNow();
  expect(session.current().notice).toBe("核对设置和补写内容没能保存到工作簿：文件是只读的。");
});
