/** @jest-environment jsdom */
import { bar, button, mountPane, press, said, settled } from "./mounted-pane";
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { redrawn } from "../rules/redrawn";
import { cellCalled, drawnSheets, drawnWorkbook } from "../review/following/drawn-following";

let host: MemoryHost;
let session: Session;

async function open(opened: MemoryHost): Promise<void> {
  host = opened;
  session = await mountPane(host, new Session());
  await act(() => session.recheck());
  await act(async () => session.showTab("tables"));
  for (let tries = 0; tries < 100 && !document.querySelector("form"); tries++)
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
}

const form = (): HTMLFormElement => button("看哪些跟着改").closest("form")!;
const fields = (): HTMLInputElement[] => [...form().querySelectorAll("input")];

async function fill(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

async function ask(place: string, amount: string): Promise<void> {
  const [cell, becomes] = fields();
  await fill(cell!, place);
  await fill(becomes!, amount);
  await press("看哪些跟着改", session);
}

const shown = (): HTMLElement | null => document.querySelector("[data-following]");
const places = (): string[] =>
  [...document.querySelectorAll("[data-follows]")].map(({ textContent }) => textContent!);

test("what follows is listed, made in one write, and taken back in one step", async () => {
  await open(new MemoryHost(drawnWorkbook()));
  const before = host.snapshot;
  await ask("项目!E6", "45");
  expect(said()).toBe("要改 8 格、情况说明 7 处；4 处要自行判断。还没有改动。");
  expect(host.snapshot).toBe(before);
  expect(places()).toContain("支出 E4部门支出总表「合计」项目支出小计 80.00万元 → 85.00万元");
  expect(places()).toContain("情况说明 A580.00 → 80.95");
  await press("全部改（10 格）", session);
  expect(said()).toContain("已改 10 格。");
  expect(shown()).toBeNull();
  expect(host.snapshot.sheets.find(({ name }) => name === "支出")!.values[3]![4]).toBe(85);
  await press("撤销", session);
  expect(host.snapshot).toEqual(before);
});

test("the selected cell stands in the field; what cannot be read is refused at its own field", async () => {
  await open(new MemoryHost(drawnWorkbook()));
  await act(() => session.jump(cellCalled("项目!E5")));
  expect(fields()[0]!.value).toBe("项目!E5");
  await host.select({ sheet: "项目", top: 5, left: 4, bottom: 5, right: 4 });
  await press("取当前选中的格", session);
  expect(fields()[0]!.value).toBe("项目!E6");
  await host.select({ sheet: "项目", top: 5, left: 4, bottom: 6, right: 4 });
  await press("取当前选中的格", session);
  expect(said()).toBe("没有选中一格，请在表里选一格金额再按。");
  await ask("项目!E6", "约五");
  expect(fields()[1]!.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(fields()[1]);
  expect(said()).toBe("改为的金额填的是“约五”，不是数字；请按万元填写，例如 789.90。");
  await ask("E6", "45");
  expect(document.activeElement).toBe(fields()[0]);
  expect(said()).toBe("单元格写的是“E6”，请写成 工作表!单元格，例如 项目支出表!E12。");
  expect(shown()).toBeNull();
});

test("people say that a lone part goes along, or drop the change", async () => {
  await open(new MemoryHost(drawnWorkbook()));
  await ask("项目!E6", "45");
  await act(async () => {
    shown()!.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
  });
  await act(() => settled(session));
  expect(said()).toBe("要改 10 格、情况说明 7 处；3 处要自行判断。还没有改动。");
  expect(places()).toContain("收支 B5部门收支总表「一般公共预算」 100.00万元 → 105.00万元");
  await press("放弃", session);
  expect(said()).toBe("已放弃，没有改动。");
  expect(shown()).toBeNull();
  expect(bar("last-write")).toBeUndefined();
});

test("a file keeps its formulas, and what they come to is brought up to date with the rest", async () => {
  const formulas = { D5: "=SUM(D6:D7) → 80.00", D6: "=E6+F6 → 40.00", E5: "=SUM(E6:E7) → 80.00" };
  const opened = drawnWorkbook({ 项目: redrawn(drawnSheets.项目, formulas) });
  await open(Object.assign(new MemoryHost(opened), { bytes: () => new Uint8Array() }));
  await ask("项目!E6", "45");
  expect(document.querySelector("[data-following]")!.textContent).toContain("由公式更新的 3 格");
  await press("全部改（7 格）", session);
  const projects = host.snapshot.sheets.find(({ name }) => name === "项目")!;
  expect([projects.values[4]![3], projects.formulas[4]![3]]).toEqual([85, "=SUM(D6:D7)"]);
  await press("撤销", session);
  expect(host.snapshot).toEqual(opened);
});
