/** @jest-environment jsdom */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { Session } from "../../src/taskpane/session";
import { drawnTables } from "../rules/narrative/drawn-budget";
import { redrawn } from "../rules/redrawn";
import { sheet, workbook } from "../support/sheet";
import { book } from "./made-up-review";
import { findings, mountPane, press } from "./mounted-pane";

const { 收支, 支出 } = drawnTables;
const revenue = `
  | 部门收入总表 |          |         |              |          |
  | 单位：万元   |          |         |              |          |
  | 科目编码     | 科目名称 | 合计    | 一般公共预算 | 上年结转 |
  |              | 合计     | 1175.00 | 1170.00      | 5.00     |
  | '2010301     | 行政运行 | 1175.00 | 1170.00      | 5.00     |`;

/** 收入总计 1,175.00, which 收入总表 has too; 支出总计 and 本年支出合计 as given. */
const drawn = (spent: string, grand: string) =>
  redrawn(收支, { B5: "1150.00", B9: "1170.00", B11: "1175.00", D9: spent, D11: grand, D5: "1120.00" });

async function opened(sheets: Readonly<Record<string, string>>): Promise<[MemoryHost, Session]> {
  const host = new MemoryHost(
    workbook(...Object.entries(sheets).map(([name, drawing]) => sheet(name, drawing))),
  );
  const session = await mountPane(host, new Session(reviewWorkbook));
  await act(async () => session.recheck());
  return [host, session];
}

const cardOf = (rule: string): HTMLElement =>
  findings().find((item) => item.dataset.finding!.startsWith(`${rule}@`))!;
const rowsOf = (card: HTMLElement): string[] =>
  [...card.querySelectorAll("dt")].map(
    (name) => `${name.textContent} ${name.nextElementSibling!.textContent}`,
  );

test("both figures and the difference stand under the sentence, in place of the difference beside the badge", async () => {
  await opened({ 收支: drawn("1170.00", "1176.50"), 收入: revenue });
  const card = cardOf("income-equals-spending");
  expect(rowsOf(card)).toEqual(["这里 1,175.00万元", "「支出总计」 1,176.50万元", "相差 1.50万元"]);
  expect(card.textContent).not.toContain("差额");
});

test("the table that agrees with one of the two is said, and a press goes there", async () => {
  const [host, session] = await opened({ 收支: drawn("1170.00", "1176.50"), 收入: revenue });
  expect(cardOf("income-equals-spending").textContent).toContain(
    "与 1,175.00万元 一致的表：部门收入总表收入 C4",
  );
  expect(cardOf("income-equals-spending").textContent).not.toContain("两边各有一致的表");
  await press("收入 C4", session);
  expect(host.selected).toMatchObject({ sheet: "收入", top: 3, left: 2 });
});

test("where both sides have such a table nobody is said to be right", async () => {
  const spending = redrawn(支出, { C4: "1176.50", C5: "1126.50", D4: "1116.50", D5: "1086.50" });
  await opened({ 收支: drawn("1171.50", "1176.50"), 收入: revenue, 支出: spending });
  const { textContent } = cardOf("income-equals-spending");
  expect(textContent).toContain("与 1,175.00万元 一致的表：部门收入总表收入 C4");
  expect(textContent).toContain("与 1,176.50万元 一致的表：部门支出总表支出 C4");
  expect(textContent).toContain("两边各有一致的表，请查原始资料后再改。");
});

test("a finding that sets no two amounts apart has no figures", async () => {
  const session = await mountPane(new MemoryHost(book));
  await act(async () => session.recheck());
  expect(findings()).toHaveLength(2);
  expect(findings().flatMap(rowsOf)).toEqual([]);
});
