/** @jest-environment jsdom */
import "./web-globals";
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { drawnTables } from "../rules/narrative/drawn-budget";
import { redrawn } from "../rules/redrawn";
import { sheet, workbook } from "../support/sheet";
import { mountPane, settled } from "./mounted-pane";

async function overviewOf(drawn: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const sheets = Object.entries(drawn).map(([name, drawing]) => sheet(name, drawing));
  const session = await mountPane(new MemoryHost(workbook(...sheets)), new Session());
  await act(async () => session.recheck());
  await act(async () => session.showTab("tables"));
  for (let tries = 0; tries < 100 && !document.querySelector("[data-composition]"); tries++)
    await act(() => settled(session));
  return document.querySelector<HTMLElement>("[data-composition]")!;
}

const pictures = (section: HTMLElement) =>
  [...section.querySelectorAll('svg[role="img"]')].map((picture) => picture.getAttribute("aria-label"));

test("what is spent is drawn by 基本 and 项目 and by 功能分类, each with its words and its numbers", async () => {
  const section = await overviewOf(drawnTables);
  expect(section.getAttribute("aria-label")).toBe("支出构成");
  expect(pictures(section)).toEqual([
    expect.stringContaining("支出总计170.00万元"),
    expect.stringContaining("支出总计170.00万元"),
  ]);
  const [kinds, classes] = [...section.querySelectorAll("table")];
  expect(kinds!.getAttribute("aria-label")).toContain("支出构成");
  expect([...kinds!.querySelectorAll("tbody tr")].map(({ textContent }) => textContent)).toContain(
    "项目支出60.0035.29%",
  );
  expect([...classes!.querySelectorAll("tbody th")].map(({ textContent }) => textContent)).toEqual([
    "一般公共服务",
    "社会保障和就业",
  ]);
});

test("what cannot be drawn says why", async () => {
  const section = await overviewOf({
    收支: drawnTables.收支,
    支出: redrawn(drawnTables.支出, { D4: "合计数" }),
  });
  expect(section.textContent).toContain("没有画：");
});
