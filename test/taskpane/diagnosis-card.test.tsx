/** @jest-environment jsdom */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { Session } from "../../src/taskpane/session";
import { valueAt } from "../../src/workbook/snapshot";
import { drawnTables } from "../rules/narrative/drawn-budget";
import { redrawn } from "../rules/redrawn";
import { sheet, workbook } from "../support/sheet";
import { button, findings, mountPane, press } from "./mounted-pane";

const { 收支, 支出, 一般 } = drawnTables;

let host: MemoryHost;
let session: Session;

/** 行政运行's 项目支出 has a decimal point too far left: its row, its column and a part of it no longer tie. */
beforeEach(async () => {
  host = new MemoryHost(
    workbook(sheet("收支", 收支), sheet("支出", redrawn(支出, { E5: "4.00" })), sheet("一般", 一般)),
  );
  session = await mountPane(host, new Session(reviewWorkbook));
  await act(async () => session.recheck());
});

const key = (name: string) =>
  act(async () => {
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  });
const folded = (): HTMLDetailsElement =>
  findings()[0]!.querySelector<HTMLDetailsElement>(":scope > details")!;

test("the diagnosis stands above the pile, and what it explains is folded under it", () => {
  const [card] = findings();
  expect(card!.textContent).toContain("支出 E5");
  expect(card!.textContent).toContain("部门支出总表「行政运行」项目支出小计应为40.00，现为4.00");
  expect(folded().open).toBe(false);
  expect(folded().querySelector("summary")!.textContent).toBe("可以解释下面 3 处不符");
  expect(folded().querySelectorAll("[data-finding]")).toHaveLength(3);
  expect(findings()).toHaveLength(4);
});

test("the keys pass over what is folded, and walk it once it is open", async () => {
  const [card, first] = findings();
  await act(async () => card!.focus());
  await key("ArrowDown");
  expect(document.activeElement).toBe(card);
  await act(async () => {
    folded().open = true;
    folded().dispatchEvent(new Event("toggle"));
  });
  await key("ArrowDown");
  expect(document.activeElement).toBe(first!);
  expect(session.current().current).toBe(first!.dataset.finding);
});

test("enter goes to the cell, and a finding that people come to from the sheet is unfolded", async () => {
  await act(async () => findings()[0]!.focus());
  await key("Enter");
  expect(host.selected).toMatchObject({ sheet: "支出", top: 4, left: 4 });
  await act(async () => session.standAt(findings()[1]!.dataset.finding!));
  expect(folded().open).toBe(true);
});

test("its fix asks first, and takes away all that it explains", async () => {
  await press("修正", session);
  expect(document.body.textContent).toContain("改为 40.00：支出 E5 现为 4.00，将改为 40.00。");
  await act(async () => button("确认修正").click());
  await act(async () => session.recheck());
  expect(valueAt((await host.read()).sheets[1]!, 4, 4)).toBe(40);
  expect(findings()).toHaveLength(0);
});
