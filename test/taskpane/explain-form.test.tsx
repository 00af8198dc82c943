/** @jest-environment jsdom */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import type { Session } from "../../src/taskpane/session";
import { book } from "./made-up-review";
import { button, findings, mountPane, press, said } from "./mounted-pane";

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = new MemoryHost(book);
  session = await mountPane(host);
  await act(() => session.reviewAndMark("all sheets"));
});

/** Types into the field that is open. */
async function write(text: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>("[data-finding] textarea")!;
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!;
  await act(async () => {
    set.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const explained = () => [...document.querySelectorAll<HTMLElement>("[data-explained]")];

test("a finding with its reason leaves its pile and its mark, and the keyboard goes on with the next", async () => {
  const [first, second] = findings().map((item) => item.dataset.finding);
  expect(host.marks).toHaveLength(3);
  await press("暂不改，写明原因", session);
  await write("小计由财政局系统自动留空，见报送说明第三条");
  await press("确定", session);
  expect(findings().map((item) => item.dataset.finding)).toEqual([second]);
  expect(document.activeElement).toBe(findings()[0]);
  expect(explained().map((item) => item.dataset.explained)).toEqual([first]);
  expect(explained()[0]!.textContent).toContain("原因：小计由财政局系统自动留空，见报送说明第三条");
  expect(said()).toBe("已写下原因。");
  expect(host.marks).toHaveLength(2);
});

test("the reason is kept with the workbook and holds when it is opened again", async () => {
  await press("暂不改，写明原因", session);
  await write("按去年的口径，财政局要求留空");
  await press("确定", session);
  await act(() => session.keepNow());
  const again = await mountPane(host);
  await act(() => again.recheck());
  expect(findings()).toHaveLength(1);
  expect(explained()).toHaveLength(1);
});

test.each(["", "已核实", "无"])("“%s” is no reason", async (written) => {
  await press("暂不改，写明原因", session);
  await write(written);
  await press("确定", session);
  expect(findings()).toHaveLength(2);
  expect(explained()).toHaveLength(0);
  expect(said()).toMatch(/理由/);
  await press("取消", session);
  expect(document.querySelector<HTMLTextAreaElement>("[data-finding] textarea")).toBeNull();
});

test("a reason taken back puts the finding and its mark back", async () => {
  await press("暂不改，写明原因", session);
  await write("按去年的口径，财政局要求留空");
  await press("确定", session);
  await act(async () => (document.querySelector<HTMLDetailsElement>("#pile > details")!.open = true));
  await press("撤回原因", session);
  expect(findings()).toHaveLength(2);
  expect(explained()).toHaveLength(0);
  expect(host.marks).toHaveLength(3);
  expect(button("暂不改，写明原因")).toBeDefined();
});

describe("by keyboard", () => {
  const key = (name: string) =>
    act(async () => {
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
  /** What Tab comes to within the card, in order. */
  const stops = () =>
    [...findings()[0]!.querySelectorAll<HTMLElement>("button, summary, textarea")]
      .filter((one) => one.tabIndex >= 0 && !one.closest("details:not([open]) > :not(summary)"))
      .map(({ textContent }) => textContent);

  test("the reason is a stop of the card, after its cells and its fix", () => {
    expect(stops()).toEqual(["B2", "修正", "暂不改，写明原因", "依据"]);
  });

  test("the field takes the keyboard, and letters and arrows written there do not walk the list", async () => {
    await press("暂不改，写明原因", session);
    const field = document.querySelector("[data-finding] textarea");
    expect(document.activeElement).toBe(field);
    for (const name of ["j", "ArrowDown", "End"]) await key(name);
    expect(document.activeElement).toBe(field);
  });

  test.each(["取消", "Escape"])("%s gives the keyboard back to the press", async (way) => {
    await press("暂不改，写明原因", session);
    await (way === "Escape" ? key(way) : press(way, session));
    await key("Shift");
    expect(document.activeElement).toBe(button("暂不改，写明原因"));
  });

  test("a check that comes while a reason is written leaves words and keyboard where they are", async () => {
    await press("暂不改，写明原因", session);
    await write("写到一半");
    await act(() => session.recheck());
    expect(document.activeElement).toBe(document.querySelector("[data-finding] textarea"));
    expect((document.activeElement as HTMLTextAreaElement).value).toBe("写到一半");
  });

  test("the form that switches a rule off takes the keyboard too, and Escape gives it back", async () => {
    await act(async () => (findings()[0]!.querySelector("details")!.open = true));
    await press("停用或降低这条规则……", session);
    expect((document.activeElement as HTMLInputElement).type).toBe("radio");
    await key("ArrowDown");
    expect(findings()[0]!.contains(document.activeElement)).toBe(true);
    await key("Escape");
    await key("Shift");
    expect(document.activeElement).toBe(button("停用或降低这条规则……"));
  });
});
