/** @jest-environment jsdom */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import type { Session } from "../../src/taskpane/session";
import { book } from "./made-up-review";
import { button, findings as items, mountPane, said, type } from "./mounted-pane";

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = new MemoryHost(book);
  session = await mountPane(host);
});

const press = (name: string) => act(async () => button(name).click());
const key = (name: string) =>
  act(async () => {
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  });
const search = (text: string, key: "Enter" | "Escape") => type("在这一类里查找", text, key);
const review = () => act(async () => session.recheck());

test("in Excel nothing is read before a person asks", async () => {
  expect(document.body.textContent).toContain("核对不会改动其中任何内容");
  expect(session.current().snapshot).toBeUndefined();
  await press("核对");
  await review();
  expect(items()).toHaveLength(2);
  expect(said()).toContain("核对 9 处，不符 3 处");
});

test("what was not decided, not run or broken is counted and can be opened", async () => {
  await review();
  const summaries = [...document.querySelectorAll("summary")].map(({ textContent }) => textContent);
  expect(summaries).toEqual(
    expect.arrayContaining(["无法判断 1 处", "缺表未执行 1 条", "停用 1 条", "出错 1 条"]),
  );
  expect(document.body.textContent).toContain("收入等于支出（缺：部门收支总表）");
  expect(document.body.textContent).toContain("备好批准文件：已停用，理由：批准文件另行报送");
  expect(summaries.find((summary) => /^没有核对的 \d+ 项$/.test(summary ?? ""))).toBeDefined();
  expect(document.body.textContent).toContain("没有填批复日期，是否在批复后20日内公开");
});

test("arrow keys and J K walk the findings, Enter goes to the cell", async () => {
  await review();
  await act(async () => items()[0]!.focus());
  await key("ArrowDown");
  expect(document.activeElement).toBe(items()[1]);
  await key("k");
  expect(document.activeElement).toBe(items()[0]);
  await key("J");
  await key("Enter");
  expect(host.selected).toMatchObject({ sheet: "支出总表", top: 2, left: 1 });
});

test("a pile is in one list until people group it by sheet, and that is kept with the workbook", async () => {
  await review();
  const headings = () => [...document.querySelectorAll("#pile h2")].map(({ textContent }) => textContent);
  expect(headings()).toEqual(["按差额从大到小2 处"]);
  await press("按工作表分组");
  expect(headings()).toEqual(["支出总表2 处"]);
  expect(button("按工作表分组").getAttribute("aria-pressed")).toBe("true");
  await act(() => session.keepNow());
  expect(await host.kept("state")).toContain('"findingOrder":"by sheet"');
});

test("a pile is searched, the keyboard walks what is shown, and Esc or a press shows all", async () => {
  await review();
  await search("第３行", "Enter");
  expect(items()).toHaveLength(1);
  expect(document.body.textContent).toContain("显示 2 处中的 1 处");
  await act(async () => items()[0]!.focus());
  await key("Enter");
  expect(host.selected).toMatchObject({ sheet: "支出总表", top: 2, left: 1 });
  await search("没有这话", "Enter");
  expect(document.getElementById("pile")!.textContent).toContain("没有符合筛选条件的问题");
  await press("清除筛选");
  expect(items()).toHaveLength(2);
  await search("没有这话", "Escape");
  expect(items()).toHaveLength(2);
});

test("a safe fix is one press; the keyboard then stands on the next finding", async () => {
  await review();
  await press("修正");
  await review();
  expect(host.snapshot.sheets[0]!.values[1]![1]).toBe(15);
  expect(items()).toHaveLength(1);
  expect(document.activeElement).toBe(items()[0]);
});

test("a fix that changes an amount shows the change and asks once more", async () => {
  await review();
  await press("修正");
  await review();
  await press("修正");
  expect(document.body.textContent).toContain("填入 21.00：支出总表 B3 现为 空，将改为 21。");
  expect(document.activeElement).toBe(button("确认修正"));
  expect(host.snapshot.sheets[0]!.values[2]![1]).toBeNull();
  await press("取消");
  expect(document.body.textContent).not.toContain("确认修正");
  await press("修正");
  await press("确认修正");
  await review();
  expect(host.snapshot.sheets[0]!.values[2]![1]).toBe(21);
  expect(document.body.textContent).toContain("没有必须改的了。另有 1 处无法判断，须人工核对。");
  expect(document.activeElement!.textContent).toContain("没有必须改的了");
});

test("marks are written to the sheet only by a switch", async () => {
  await review();
  expect(host.marks).toHaveLength(0);
  await act(async () => document.querySelector<HTMLElement>('input[role="switch"]')!.click());
  await review();
  expect(host.marks).toHaveLength(3);
});

test("sheets without a table are listed with the reason", async () => {
  await review();
  await act(async () => document.getElementById("pane-tab-tables")!.click());
  expect(document.getElementById("pane-tables")!.textContent).toContain("没有找到表头。");
});
