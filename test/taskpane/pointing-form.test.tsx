/** @jest-environment jsdom */
/** 指认 in the pane: from a workbook in which nothing is recognised to a table that is read and remembered. */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { readState } from "../../src/review/state";
import { Session } from "../../src/taskpane/session";
import { readTypedRange, usedRange } from "../../src/taskpane/typed-range";
import { sheet, workbook } from "../support/sheet";
import { mountPane, press, settled } from "./mounted-pane";

const unknown = workbook(
  sheet(
    "花钱",
    `
    | 附件五：花钱一览   |          |        |        |        |
    | 单位：千元         |          |        |        |        |
    | 号                 | 事由     | 总共   | 日常   | 专门   |
    |                    | 合计     | 300.00 | 100.00 | 200.00 |
    | '2010301           | 行政运行 | 300.00 | 100.00 | 200.00 |`,
  ),
);

async function opened(): Promise<{ host: MemoryHost; session: Session }> {
  const host = new MemoryHost(unknown);
  const session = await mountPane(host, new Session());
  await act(async () => {
    await session.recheck();
  });
  return { host, session };
}

const paneText = (): string =>
  document.querySelector('[id^="pane-"][role=tabpanel]:not([hidden])')!.textContent ?? "";

function field<Kind extends HTMLElement>(label: string): Kind {
  const one = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  if (!one) throw new Error(`no field ${label} in ${paneText()}`);
  return document.getElementById(one.htmlFor) as Kind;
}

async function choose(label: string, option: string): Promise<void> {
  const list = field<HTMLSelectElement>(label);
  const chosen = [...list.options].find(({ textContent }) => textContent === option);
  if (!chosen)
    throw new Error(`no ${option} among ${[...list.options].map((one) => one.textContent).join("、")}`);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")!.set!.call(list, chosen.value);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

async function write(label: string, text: string): Promise<void> {
  await act(async () => {
    const input = field<HTMLInputElement>(label);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

async function pointAtColumns(): Promise<void> {
  await choose("A 列 号（如 2010301）", "科目编码");
  await choose("B 列 事由（如 合计）", "名称");
  await choose("C 列 总共（如 300.00）", "合计");
  await choose("D 列 日常（如 100.00）", "基本支出小计");
  await choose("E 列 专门（如 200.00）", "项目支出小计");
}

async function openForm(session: Session): Promise<void> {
  await press("到总览里指认…", session);
  await press("指认部门支出总表…", session);
}

test("where nothing is recognised people read what was looked for and what was seen", async () => {
  await opened();
  expect(paneText()).toContain("没有认出预算表");
  expect(paneText()).toContain("找的是：部门收支总表、部门收入总表");
  expect(paneText()).toContain("花钱开头是“附件五：花钱一览”；没有找到预算表的标题和表头");
});

test("a table is pointed at, checked at once, kept with the workbook, and let go again", async () => {
  const { host, session } = await opened();
  await openForm(session);
  host.selected = { sheet: "花钱", top: 2, left: 1, bottom: 2, right: 1 }; // a single cell stands for all of its sheet
  await press("取当前选中区域", session);
  expect(field<HTMLInputElement>("在哪里（从表名到最后一行）").value).toBe("花钱!A1:E5");
  expect(paneText()).toContain("还缺“名称”，请在下面指明是哪一列。");
  await pointAtColumns();
  expect(paneText()).toContain("将读成部门支出总表，单位千元，读出 2 行。");
  await press("确定", session);
  await act(() => settled(session));
  expect(session.current().review!.book.tables.map(({ kind }) => kind)).toEqual(["expenditure"]);
  expect(session.current().news).toMatch(/^已指认部门支出总表。核对/);
  expect(document.activeElement?.textContent).toBe("识别出 1 张表");
  await act(() => session.keepNow());
  expect(readState(await host.kept("state")).state.pointed).toHaveLength(1);
  expect(paneText()).toContain("由人指认");

  await press("取消指认：部门支出总表", session);
  await act(() => settled(session));
  expect(session.current().review!.book.tables).toEqual([]);
  await act(() => session.keepNow());
  expect(await host.kept("state")).toBeUndefined();
});

test("a table that has moved is pointed at again in place of the former pointing", async () => {
  const { host, session } = await opened();
  await openForm(session);
  await write("在哪里（从表名到最后一行）", "A1:E5");
  await pointAtColumns();
  await press("确定", session);
  const [drawn] = unknown.sheets;
  host.snapshot = {
    ...unknown,
    sheets: [{ ...drawn!, values: [[], ...drawn!.values], formats: [[], ...drawn!.formats] }],
  };
  await act(() => session.recheck());
  expect(paneText()).toContain("1 处指认没有采用");
  await press("重新指认…", session);
  await write("在哪里（从表名到最后一行）", "A2:E6");
  await pointAtColumns();
  await press("确定", session);
  await act(() => settled(session));
  expect(session.current().review!.book.unapplied).toBeUndefined();
  expect(session.current().kept.pointed?.map(({ range }) => range.top)).toEqual([1]);
});

test("what cannot be meant is refused at the door, and nothing is kept", async () => {
  const { host, session } = await opened();
  await openForm(session);
  await press("确定", session);
  expect(paneText()).toContain("还没有写在哪里，请选中区域，或直接写，如 B3:K40。");
  await write("在哪里（从表名到最后一行）", "三行");
  expect(paneText()).toContain("“三行”不是一块区域，请写成 B3:K40，或写明工作表：支出总表!B3:K40。");
  await write("在哪里（从表名到最后一行）", "H1:J5");
  expect(paneText()).toContain("“花钱”的 H1:J5 没有内容，不能读成部门支出总表，请重新指认。");
  await press("确定", session);
  await act(() => session.keepNow());
  expect(await host.kept("state")).toBeUndefined();
  await press("取消", session);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("指认部门支出总表…");
});

test.each<[string, object]>([
  ["b3:k40", { range: { sheet: "花钱", top: 2, left: 1, bottom: 39, right: 10 } }],
  ["花钱！Ｂ３：Ｋ４０", { range: { sheet: "花钱", top: 2, left: 1, bottom: 39, right: 10 } }],
  ["'花钱'!$A$1", { range: { sheet: "花钱", top: 0, left: 0, bottom: 0, right: 0 } }],
  ["支出!A1:B2", { refused: "工作簿里没有工作表“支出”，请核对它的名称。" }],
  ["K40:B3", { refused: "“K40:B3”不是一块区域，请写成 B3:K40，或写明工作表：支出总表!B3:K40。" }],
])("%s as a range", (typed, expected) => {
  expect(readTypedRange(typed, unknown, "花钱")).toEqual(expected);
});

test("of several sheets, and none before the reader, the sheet must be named", () => {
  const two = workbook(...unknown.sheets, sheet("另表", "| 1 |"));
  expect(readTypedRange("A1:B2", two, undefined)).toEqual({
    refused: "请写明是哪张工作表，如 支出总表!B3:K40。",
  });
});

test("a blank sheet has no range", () => {
  expect(usedRange(sheet("空", "|  |"))).toBeUndefined();
});
