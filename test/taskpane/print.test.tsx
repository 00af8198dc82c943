/** @jest-environment jsdom */
import "./web-globals";
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { Session } from "../../src/taskpane/session";
import { drawnTables } from "../rules/narrative/drawn-budget";
import { redrawn } from "../rules/redrawn";
import { sheet, workbook } from "../support/sheet";
import { button, mountPane, settled } from "./mounted-pane";

const drawn = { ...drawnTables, 支出: redrawn(drawnTables.支出, { C5: "" }) };
const book = workbook(...Object.entries(drawn).map(([name, drawing]) => sheet(name, drawing)));
const paper = () => document.querySelector<HTMLElement>("[data-paper]");

let printed: (string | null | undefined)[];

beforeEach(() => {
  printed = [];
  Object.assign(window, { print: () => void printed.push(paper()?.textContent) });
});

async function opened(workbook = book): Promise<Session> {
  const session = await mountPane(new MemoryHost(workbook), new Session(reviewWorkbook));
  await act(async () => session.recheck());
  await act(async () => session.showTab("tables"));
  for (let tries = 0; tries < 100 && !document.querySelector("[data-composition]"); tries++)
    await act(() => settled(session));
  return session;
}

async function print(session: Session): Promise<void> {
  await act(async () => {
    button("打印").click();
    await settled(session);
  });
}

test("all piles are set out beside what was not checked, and printed once they stand there", async () => {
  const session = await opened();
  const { tally, findings } = session.current().review!;
  await print(session);
  expect(printed).toHaveLength(1);
  const [text] = printed;
  expect(text).toContain(`预算核对结果：${book.name}`);
  expect(text).toMatch(/核对日期：\d{4}年\d{1,2}月\d{1,2}日/);
  expect(text).toContain(`核对 ${tally.compared} 处，不符 ${tally.findings} 处`);
  expect(text).toMatch(/没有核对的 \d+ 项/);
  expect(text).toContain("表中没有编制人数和实有人数");
  for (const { sentence } of findings) expect(text).toContain(sentence);
  expect(text).toContain("与 120.00万元 一致的表：部门收支总表（收支 D5）");
});

test("what may be wrong behind several findings stands before them", async () => {
  const misplaced = { ...drawnTables, 支出: redrawn(drawnTables.支出, { E5: "4.00" }) };
  await print(
    await opened(workbook(...Object.entries(misplaced).map(([name, drawing]) => sheet(name, drawing)))),
  );
  expect(printed[0]).toContain(
    "可能错在哪里若只有1处错误：部门支出总表「行政运行」项目支出小计应为40.00，现为4.00",
  );
});

test("nothing on paper can be pressed, and it goes when it was printed; the next press sets it out anew", async () => {
  const session = await opened();
  await print(session);
  expect(paper()!.querySelectorAll("button, a, input, summary")).toHaveLength(0);
  expect(document.getElementById("root")!.contains(paper())).toBe(false);
  await act(async () => void window.dispatchEvent(new Event("afterprint")));
  expect(paper()).toBeNull();
  await print(session);
  expect(printed).toHaveLength(2);
});

test("a reason that people gave is printed with its finding", async () => {
  const session = await opened();
  const [first] = session.current().review!.findings;
  await act(async () => {
    session.explaining.explain(first!, "财政局要求留空，见报送说明第三条");
    await settled(session);
  });
  await print(session);
  expect(printed[0]).toContain("原因：财政局要求留空，见报送说明第三条");
});

test("where the web view cannot print nobody is offered it", async () => {
  Object.assign(window, { print: undefined });
  await opened();
  expect(() => button("打印")).toThrow();
});
