/** @jest-environment jsdom */
import "./web-globals";
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { sheet, workbook } from "../support/sheet";
import { button, mountPane, press, said, settled } from "./mounted-pane";

const spending = workbook(
  sheet(
    "支出",
    `
    | 2022年部门支出总表 |          |       |          |          |
    | 单位：万元         |          |       |          |          |
    | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
    |                    | 合计     | 30.00 | 18.00    | 12.00    |
    | '2010301           | 行政运行 | 30.00 | 18.00    | 12.00    |
    | '2010302           | 一般行政管理事务 | 0.00 |   |          |`,
  ),
);
const differs = "支出总表[合计].项目支出 ＝ 支出总表[合计].基本支出";

let session: Session;

beforeEach(async () => {
  session = await mountPane(new MemoryHost(spending), new Session());
  await act(() => session.recheck());
});

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The field that a label belongs to. */
function field(label: string): Field {
  const labels = [...document.querySelectorAll("label")];
  const own = labels.find(({ textContent }) => textContent === label)!;
  return document.getElementById(own.htmlFor) as Field;
}

async function fill(label: string, value: string): Promise<void> {
  const into = field(label);
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(into), "value")!.set!.call(into, value);
    into.dispatchEvent(new Event(into.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

/** What the program says of a field to people who do not see it. */
function described(label: string): string | undefined {
  const by = field(label).getAttribute("aria-describedby");
  return by === null ? undefined : (document.getElementById(by)?.textContent ?? undefined);
}

const chooser = () => button("选择规则文件……");
const trial = () => document.querySelector("[data-trial]")?.textContent ?? undefined;
const tallied = () => document.getElementById("pane-review")!.textContent!;

describe("a rule file that is pasted", () => {
  test("and is wrong is refused at the field, line by line", async () => {
    await fill("规则（也可以粘贴）", `支出总表合计 ＝ 1\n${differs}\n支出总表[合计].合计`);
    await press("试用", session);
    expect(described("规则（也可以粘贴）")).toMatch(
      /^有 2 处不能用，整份没有采用：第1行第8字：.*第3行第12字：/,
    );
    expect(field("规则（也可以粘贴）").getAttribute("aria-invalid")).toBe("true");
    expect(said()).toMatch(/^有 2 处不能用，整份没有采用：第1行第8字：/);
    expect(trial()).toBeUndefined();
    await fill("规则（也可以粘贴）", differs);
    expect(described("规则（也可以粘贴）")).toBeUndefined();
  });

  test("with very many faults shows the first, and how many more there are", async () => {
    await fill("规则（也可以粘贴）", Array.from({ length: 23 }, (_, i) => `第${i}条`).join("\n"));
    await press("试用", session);
    expect(document.querySelectorAll("[data-faults] li")).toHaveLength(20);
    expect(described("规则（也可以粘贴）")).toMatch(/另有 3 处。$/);
  });

  test("is tried, and clearly not kept; what is typed then is not tried yet", async () => {
    await fill("规则（也可以粘贴）", `两边相等：${differs}\n支出总表[合计].合计 ≥ 支出总表[合计].基本支出`);
    await press("试用", session);
    expect(trial()).toContain("试用“粘贴的规则”：2 条规则，没有保存；相符 1 条，不符 1 条");
    expect(trial()).toContain(`两边相等：${differs}`);
    expect(trial()).toMatch(/不符：.*相差6\.00万元；.*支出 E4支出 D4/);
    expect(said()).toMatch(/^试用“粘贴的规则”：2 条规则，没有保存；相符 1 条，不符 1 条。$/);
    expect(session.current().kept.rules).toBeUndefined();
    await press("支出 D4", session);
    expect(session.current().selected).toMatchObject({ sheet: "支出", top: 3, left: 3 });
    await fill("名称", "市局.txt");
    expect(trial()).toBeUndefined();
  });

  test("says of each rule why it came to nothing", async () => {
    await fill(
      "规则（也可以粘贴）",
      `收入总表[合计].合计 ＝ 支出总表[合计].合计
       支出总表[行政运转].合计 ＝ 支出总表[合计].合计
       支出总表[2010302].项目支出 ＝ 支出总表[2010302].基本支出`,
    );
    await press("试用", session);
    expect([...document.querySelectorAll("[data-trial] li")].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/缺表：没有部门收入总表。$/),
      expect.stringMatching(/无法判断：部门支出总表没有“行政运转”这一行，最接近的是“行政运行”。$/),
      expect.stringMatching(/两边都空：两边都是空的，没有可比的数。$/),
    ]);
    expect(said()).toMatch(/；无法判断 1 条，缺表 1 条，两边都空 1 条。$/);
  });

  test("is kept by one press, listed, and no longer kept by another; the keyboard is never lost", async () => {
    await fill("规则（也可以粘贴）", differs);
    await fill("名称", "市局.txt");
    await press("试用", session);
    await press("采用", session);
    expect(document.activeElement).toBe(chooser());
    expect(field("名称").value).toBe("");
    expect(button("规则文件（1 份）")).toBeDefined();
    expect(tallied()).toContain("市局.txt · 1 条规则");
    expect(tallied()).toContain("按设置，加上规则文件“市局.txt”里的1条规则。");
    await press("不再采用“市局.txt”", session);
    expect(document.activeElement).toBe(chooser());
    expect(tallied()).not.toContain("市局.txt · 1 条规则");
  });

  test("of a name that is kept says that it takes the other's place", async () => {
    await act(async () => void session.settings.keepPack({ name: "市局.txt", text: differs }));
    await fill("规则（也可以粘贴）", "支出总表[合计].合计 ≥ 支出总表[合计].基本支出");
    await fill("名称", "市局.txt");
    await press("试用", session);
    expect(trial()).toContain("已有一份“市局.txt”，采用后由这一份代替。");
    await press("放弃", session);
    expect(trial()).toBeUndefined();
    expect(said()).toBe("已放弃，没有保存。");
    expect(tallied()).toContain("市局.txt · 1 条规则");
  });
});

test("local numbers: each wrong one is told at its field, and the first takes the keyboard", async () => {
  await fill("政府采购限额标准（万元）", "100");
  await fill("工会经费拨缴比例（%）", "两成");
  await press("按这些数核对", session);
  const wrong = "工会经费拨缴比例填的是“两成”，不能用；请按“%”填写，例如 2。";
  expect(described("工会经费拨缴比例（%）")).toBe(wrong);
  expect(said()).toBe(wrong);
  expect(document.activeElement).toBe(field("工会经费拨缴比例（%）"));
  expect(described("政府采购限额标准（万元）")).toBeUndefined();
  await fill("工会经费拨缴比例（%）", "");
  await press("按这些数核对", session);
  expect(said()).toMatch(/^已按 1 项本地的数核对。核对 \d+ 处/);
  expect(button("本地的数（1 项）")).toBeDefined();
  expect(tallied()).toContain("按设置，政府采购限额标准是100万元，默认是50万元。");
});

test("the locality is one of those known, or what the workbook's words say", async () => {
  const choices = () => [...field("地区").querySelectorAll("option")].map(({ textContent }) => textContent);
  expect(choices()).toEqual(["按工作簿里的名称（没有认出）", "河南", "上海"]);
  await fill("地区", "henan");
  await act(() => settled(session));
  expect(said()).toMatch(/^已按河南的要求核对。核对 \d+ 处/);
  expect(choices()[0]).toBe("按工作簿里的名称");
  expect(button("地区和科目表（河南）")).toBeDefined();
});

test("a list of 科目 says of which years it is, and when it is of no use here", async () => {
  const list = (year: number) => ({
    name: "市局.json",
    text: `{"from":${year},"to":${year},"functional":["201 一般公共服务支出"]}`,
  });
  expect(tallied()).toContain("现在用程序自带的科目。");
  await act(async () => void session.settings.setSubjects(list(2022)));
  expect(tallied()).toContain("现在用“市局.json”（2022年）。");
  await act(async () => void session.settings.setSubjects(list(2026)));
  expect(tallied()).toContain("选了“市局.json”（2026年），与工作簿的年份不同，没有按它核对。");
  await press("恢复自带科目", session);
  expect(document.activeElement).toBe(button("选择科目表……"));
  expect(tallied()).toContain("现在用程序自带的科目。");
});

test("what was not checked is added and taken away; an empty line is refused at the field", async () => {
  await press("添加", session);
  expect(described("没有核对的是什么")).toMatch(/^没有写明没有核对的是什么；请/);
  await fill("没有核对的是什么", "资产表由资产科核对");
  await press("添加", session);
  expect(described("没有核对的是什么")).toBeUndefined();
  expect(tallied()).toContain("本部门写明没有核对：资产表由资产科核对。");
  await press("删去“资产表由资产科核对”", session);
  expect(document.activeElement).toBe(field("没有核对的是什么"));
  expect(tallied()).not.toContain("资产表由资产科核对");
});

test("a rule that weighs less is listed although it finds nothing, and put back by one press", async () => {
  const parts = { rule: "column-parts-add-up", title: "每一行的合计、小计等于其分项之和" };
  await act(async () => void session.rule(parts, "hint", "市财政局2022年编制通知第三条"));
  expect(button("降低轻重 1 条")).toBeDefined();
  expect(tallied()).toContain(`${parts.title}：原为必须改，已降低，理由：市财政局2022年编制通知第三条`);
  await press("恢复", session);
  expect(tallied()).not.toContain("降低轻重");
  expect(session.current().kept.rules).toBeUndefined();
});

test("what was typed and not set does not pass to another workbook", async () => {
  await fill("政府采购限额标准（万元）", "100");
  await act(() => session.open(() => new MemoryHost({ ...spending, name: "另一份.xlsx" })));
  expect(field("政府采购限额标准（万元）").value).toBe("");
});

test("settings that cannot be read are told, and left by one press", async () => {
  const host = new MemoryHost(spending);
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
  await act(() => session.attach(host));
  await act(() => session.recheck());
  expect(tallied()).toContain("no-such-rule");
  await press("改用标准设置", session);
  expect(said()).toMatch(/^已改用标准设置，原来保存的规则设置不再保留。核对/);
  expect(tallied()).not.toContain("no-such-rule");
});

test("where a newer program has kept something, a change is said to hold for this time only", async () => {
  const host = new MemoryHost(spending);
  await host.keep("state", '{"version":9}');
  await act(() => session.attach(host));
  await act(() => session.recheck());
  expect(tallied()).toContain("这里的改动只在本次有效，不随工作簿保存。");
});
