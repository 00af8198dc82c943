import { readFileSync } from "node:fs";
import { totalRow } from "../../src/budget/table";
import { MemoryHost } from "../../src/host/memory";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { Session } from "../../src/taskpane/session";
import { sample, samplePath } from "../support/samples";
import { sheet, workbook } from "../support/sheet";
import { clearingUndo } from "./open-session";

const NAME = "情况说明（核对生成）";
const SECOND = "情况说明（核对生成2）";

const hostOf = async () => new MemoryHost(await sample("put-right"));
async function opened(host: MemoryHost): Promise<Session> {
  const session = new Session();
  await session.open(() => host);
  return session;
}
const textOf = (host: MemoryHost, name: string): string[] | undefined =>
  host.snapshot.sheets.find((one) => one.name === name)?.values.map(([text]) => String(text));
const names = (host: MemoryHost) => host.snapshot.sheets.map(({ name }) => name);

test("the narrative is written onto a sheet of its own: title, then one paragraph a row", async () => {
  const host = await hostOf();
  const session = await opened(host);
  session.narrating.write("2884.52");
  session.narrating.fill("total", "收入增减的主要原因", "项目减少");
  await session.narrating.toSheet();
  const text = textOf(host, NAME)!;
  expect(text.slice(0, 2)).toEqual(["部门预算情况说明", "一、收入支出预算总体情况说明"]);
  expect(text[2]).toContain("收入减少950.03万元，下降32.94%，主要原因：项目减少；");
  expect(text[2]).toContain("【支出增减的主要原因】");
  expect(text.filter((line) => line.includes("\n"))).toEqual([]);
  expect(host.selected).toEqual({ sheet: NAME, top: 0, left: 0, bottom: 0, right: 0 });
  expect(session.current().lastWrite).toBe(`情况说明已写入工作表“${NAME}”。`);
});

test("our sheet is written anew while it holds what we wrote", async () => {
  const host = await hostOf();
  const session = await opened(host);
  await session.narrating.toSheet();
  session.narrating.write("2884.52");
  await session.narrating.toSheet();
  expect(names(host).filter((name) => name.startsWith("情况说明（"))).toEqual([NAME]);
  expect(textOf(host, NAME)!.join("")).toContain("下降32.94%");
  await session.narrating.toSheet();
  expect(session.current().news).toBe(`工作表“${NAME}”已是最新，不用再写。`);
});

test("what we wrote last is known again next time", async () => {
  const host = await hostOf();
  const first = await opened(host);
  await first.narrating.toSheet();
  await first.keepNow();
  const later = await opened(host);
  later.narrating.write("2884.52");
  await later.narrating.toSheet();
  expect(names(host).filter((name) => name.startsWith("情况说明（"))).toEqual([NAME]);
});

test("a sheet that somebody wrote on is theirs: the next one is made beside it", async () => {
  const host = await hostOf();
  const session = await opened(host);
  await session.narrating.toSheet();
  host.changedElsewhere({ sheet: NAME, row: 40, column: 3 }, "我的批语");
  await session.narrating.toSheet();
  expect(textOf(host, SECOND)!).toEqual(textOf(host, NAME)!.slice(0, textOf(host, SECOND)!.length));
  expect(host.snapshot.sheets.find(({ name }) => name === NAME)!.values[40]![3]).toBe("我的批语");
});

test("a sheet of that name which is not ours is never written to", async () => {
  const host = await hostOf();
  const theirs = sheet(NAME, "| 我们自己的说明 |");
  host.snapshot = { ...host.snapshot, sheets: [...host.snapshot.sheets, theirs] };
  const session = await opened(host);
  await session.narrating.toSheet();
  expect(host.snapshot.sheets).toContain(theirs);
  expect(names(host)).toContain(SECOND);
});

test("taken back, a new sheet goes again; a sheet written anew holds its former text", async () => {
  const host = await hostOf();
  const session = await opened(host);
  const before = names(host);
  await session.narrating.toSheet();
  await session.writes.takeBack();
  expect(names(host)).toEqual(before);

  await session.narrating.toSheet();
  const former = textOf(host, NAME);
  session.narrating.write("2884.52");
  await session.narrating.toSheet();
  await session.writes.takeBack();
  expect(textOf(host, NAME)).toEqual(former);
  await session.narrating.toSheet();
  expect(names(host).filter((name) => name.startsWith("情况说明（"))).toEqual([NAME]);
});

test("tables that were changed a moment ago are checked before they are told of", async () => {
  const host = await hostOf();
  const session = await opened(host);
  const income = session.current().review!.book.tables.find(({ kind }) => kind === "budget-summary")!;
  const total = totalRow(income, "revenue")!;
  host.changedElsewhere(total.figures.amount!.cell, 4321);
  await session.narrating.toSheet();
  expect(textOf(host, NAME)![2]).toContain("收入总计4321.00万元");
});

test("without a review the workbook is reviewed first; where a write empties the undo list people are asked first", async () => {
  const host = clearingUndo(await hostOf());
  const session = new Session();
  await session.attach(host);
  await session.narrating.command();
  expect(session.current()).toMatchObject({ tab: "narrative", asksToWrite: true });
  expect(names(host)).not.toContain(NAME);
  await session.writes.accept();
  expect(names(host)).toContain(NAME);
  expect(session.current().facts).toEqual({});
});

test("what people fill in is never taken for a formula", async () => {
  const session = new Session();
  const host = new MemoryHost(
    workbook(
      sheet(
        "支出总表",
        `| 2022年部门支出预算表 | <        | <     | <        | <        |
         | 科目编码             | 科目名称 | 合计  | 基本支出 | 项目支出 |
         | 2010301              | 行政运行 | 15.00 | 15.00    |          |`,
      ),
    ),
  );
  await session.open(() => host);
  session.narrating.fill("other-matters", "部门名称", "=1+1");
  await session.narrating.toSheet();
  const text = textOf(host, NAME)!;
  expect(text.filter((line) => line.startsWith("="))).toEqual([]);
  expect(text.filter((line) => line.startsWith("　=1+1")).length).toBeGreaterThan(0);
});

test("where no table was recognised nothing is written, and why is said", async () => {
  const session = new Session();
  const host = new MemoryHost(workbook(sheet("空", "| 1 |")));
  await session.open(() => host);
  await session.narrating.toSheet();
  expect(names(host)).toEqual(["空"]);
  expect(session.current().notice).toContain("没有认出任何一张预算表");
});

test("a file takes the sheet too, and gives it up again", async () => {
  const session = new Session();
  const bytes = new Uint8Array(readFileSync(samplePath("put-right")));
  const host = new XlsxFileHost("2022.xlsx", bytes);
  await session.open(() => host);
  await session.narrating.toSheet();
  expect((await host.read()).sheets.at(-1)?.name).toBe("情况说明（核对生成）");
  expect(session.current()).toMatchObject({ edited: true, unsaved: true });
  await session.writes.takeBack();
  expect(host.bytes()).toEqual(bytes);
});
