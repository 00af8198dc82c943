/** @jest-environment jsdom */
import "./web-globals";
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { book } from "./made-up-review";
import { bar, button, findings, mountPane, press, said, settled, type } from "./mounted-pane";
import { clearingUndo } from "./open-session";

const B2 = { sheet: "支出总表", row: 1, column: 1 };

async function reviewed(host: MemoryHost): Promise<Session> {
  const session = await mountPane(host);
  await act(() => session.recheck());
  return session;
}

/** Somebody types into the sheet, and the check that follows has been made. */
async function typed(host: MemoryHost, cell: typeof B2, value: number): Promise<void> {
  await act(async () => {
    host.changedElsewhere(cell, value);
    await new Promise((resolve) => setTimeout(resolve, 900));
  });
}

describe("a check after a change", () => {
  test("leaves open what is open, and the pile, the scroll and the keyboard where they are", async () => {
    const host = new MemoryHost(book);
    await reviewed(host);
    const second = findings()[1]!;
    const panel = document.getElementById("pane-review")!;
    second.querySelector("details")!.open = true;
    panel.scrollTop = 40;
    await act(async () => second.focus());
    await typed(host, B2, 15);
    expect(findings()).toEqual([second]);
    expect(second.querySelector("details")!.open).toBe(true);
    expect(panel.scrollTop).toBe(40);
    expect(document.activeElement).toBe(second);
  });

  test("takes the keyboard on to the next finding when its own is solved, and says so", async () => {
    const host = new MemoryHost(book);
    await reviewed(host);
    const [first, second] = findings();
    await act(async () => first!.focus());
    await typed(host, B2, 15);
    expect(document.activeElement).toBe(second);
    expect(second!.getAttribute("aria-current")).toBe("true");
    expect(said()).toBe("已解决：支出总表 B2，小计等于各项之和。");
  });

  test("does not pull the keyboard into the list from elsewhere", async () => {
    const host = new MemoryHost(book);
    await reviewed(host);
    await act(async () => findings()[0]!.focus());
    await act(async () => button("重新核对").focus());
    await typed(host, B2, 15);
    expect(document.activeElement).toBe(button("重新核对"));
  });
});

test("a fix can be taken back from the bar that tells of it", async () => {
  const host = new MemoryHost(book);
  const session = await reviewed(host);
  await press("修正", session);
  expect(bar("last-write")).toBe("已修正：填入 15.00。撤销");
  await press("撤销", session);
  expect(host.snapshot.sheets[0]!.values[1]![1]).toBeNull();
  expect(bar("last-write")).toBeUndefined();
  expect(findings()).toHaveLength(2);
  expect(document.activeElement!.textContent).toBe("核对");
});

describe("before a write that empties Excel's undo list", () => {
  test("the question takes the keyboard; who cancels is back where they were", async () => {
    const host = clearingUndo(new MemoryHost(book));
    const session = await reviewed(host);
    await press("修正", session);
    expect(bar("question")).toContain("Excel 的撤销列表会在写入后清空");
    expect(document.activeElement).toBe(button("继续"));
    await press("取消", session);
    expect(bar("question")).toBeUndefined();
    expect(document.activeElement).toBe(button("修正"));
    expect(host.snapshot).toBe(book);
  });

  test("who goes on and wants no more warning is not asked again", async () => {
    const host = clearingUndo(new MemoryHost(book));
    const session = await reviewed(host);
    await press("修正", session);
    await act(async () => document.querySelector<HTMLInputElement>("[data-question] input")!.click());
    await press("继续", session);
    expect(host.snapshot.sheets[0]!.values[1]![1]).toBe(15);
    expect(session.current().kept.settings.writesUnwarned).toBe(true);
    expect(findings()).toHaveLength(1);
    expect(document.activeElement).toBe(findings()[0]);
  });
});

test("of one sheet the findings are counted and shown, until people want all", async () => {
  const host = new MemoryHost(book);
  const session = await mountPane(host);
  await host.select({ sheet: "三公", top: 0, left: 0, bottom: 0, right: 0 });
  await act(() => session.reviewAndMark("active sheet"));
  expect(document.body.textContent).toContain("只看“三公”的 1 处");
  expect(document.body.textContent).toContain("这张表没有这一类问题。");
  expect(findings()).toHaveLength(0);
  await press("看全部", session);
  expect(findings()).toHaveLength(2);
});

test("settings: comments are a switch, and one press clears all marks", async () => {
  const host = new MemoryHost(book);
  const session = await reviewed(host);
  await act(() => session.marking.turn(true));
  const [, comments] = document.querySelectorAll<HTMLInputElement>('input[role="switch"]');
  await act(async () => {
    comments!.click();
    await settled(session);
  });
  expect(session.current().kept.settings.comments).toBe(true);
  await press("清除标记", session);
  expect(host.marks).toEqual([]);
  expect(bar("notice")).toBe("已清除全部标记，没有改动其他内容。");
});

test("a state that cannot be read is told, and put aside by one press", async () => {
  const host = new MemoryHost(book);
  await host.keep("state", "{");
  const session = await mountPane(host);
  expect(bar("kept")).toContain("已损坏");
  await press("另存旧内容并重新开始", session);
  expect(await host.kept("aside")).toBe("{");
  expect(bar("kept")).toBeUndefined();
});

test("a slot of the narrative is filled where it stands, and can be emptied again", async () => {
  const session = await mountPane(new MemoryHost(book), new Session());
  await act(() => session.recheck());
  await act(async () => document.getElementById("pane-tab-narrative")!.click());
  await press("生成", session);
  await press("【车辆总数】", session);
  await type("补写：车辆总数", "3", "Enter");
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await press("复制全文", session);
  expect(copied.join()).toContain("共有车辆3辆");
  await act(async () => button("3").focus());
  expect(document.querySelector("[data-section=other-matters]")!.textContent).toContain("共有车辆3辆");
  expect(document.activeElement).toBe(button("3"));
  await press("3", session);
  await type("补写：车辆总数", "4", "Escape");
  expect(document.querySelector("[data-section=other-matters]")!.textContent).toContain("共有车辆3辆");
  await press("3", session);
  await type("补写：车辆总数", "", "Enter");
  expect(button("【车辆总数】")).toBeDefined();
});
