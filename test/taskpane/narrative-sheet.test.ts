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

describe("written as formulas", () => {
  const sheetOf = (host: MemoryHost, name = NAME) => host.snapshot.sheets.find((one) => one.name === name)!;
  const withFormulas = async (host: MemoryHost) => {
    const session = await opened(host);
    session.narrating.setOptions({ formulas: true });
    session.narrating.write("2884.52");
    return session;
  };

  test("numbers come from their cells, the text shown is the same, and what stays text is counted", async () => {
    const host = await hostOf();
    const plain = await opened(host);
    plain.narrating.write("2884.52");
    await plain.narrating.toSheet();
    const text = textOf(host, NAME);
    plain.narrating.setOptions({ formulas: true });
    await plain.narrating.toSheet();
    expect(textOf(host, NAME)).toEqual(text);
    expect(sheetOf(host).formulas[2]![0]).toMatch(/^="[^"]+"&TEXT\(ROUND\(\('/);
    expect(plain.current().lastWrite).toMatch(
      /^情况说明已写入工作表“.+”，其中 \d+ 段是公式，数字随表格更新(；另有 \d+ 处数字是文字，不随表格更新)?。$/,
    );
  });

  test("reads back as the text does", async () => {
    const saidOf = async (host: MemoryHost) =>
      (await opened(host)).current().review!.findings.filter(({ at }) => at.sheet === NAME);
    const [text, live] = [await hostOf(), await hostOf()];
    const plain = await opened(text);
    plain.narrating.write("2884.52");
    await plain.narrating.toSheet();
    await (await withFormulas(live)).narrating.toSheet();
    expect(await saidOf(live)).toEqual(await saidOf(text));
    const wrong = (await saidOf(live)).filter(({ severity }) => severity === "error");
    expect(new Set(wrong.map(({ rule }) => rule))).toEqual(new Set(["blank-is-filled-in"]));
  });

  test("the sheet is still ours when its numbers have moved with the tables", async () => {
    const host = await hostOf();
    const session = await withFormulas(host);
    await session.narrating.toSheet();
    const { values, formulas } = sheetOf(host);
    const moved = values.map((row, r) => (formulas[r]?.[0] ? [`${String(row[0])}（新）`] : row));
    const sheets = host.snapshot.sheets.map((one) => (one.name === NAME ? { ...one, values: moved } : one));
    host.rebuiltElsewhere({ ...host.snapshot, sheets });
    await session.narrating.toSheet();
    expect(names(host).filter((name) => name.startsWith("情况说明（"))).toEqual([NAME]);
  });

  test("a formula that somebody changed makes the sheet theirs", async () => {
    const host = await hostOf();
    const session = await withFormulas(host);
    await session.narrating.toSheet();
    const { formulas } = sheetOf(host);
    const changed = formulas.map((row, r) => (r === 2 ? ['="我的话"'] : row));
    const sheets = host.snapshot.sheets.map((one) =>
      one.name === NAME ? { ...one, formulas: changed } : one,
    );
    host.rebuiltElsewhere({ ...host.snapshot, sheets });
    await session.narrating.toSheet();
    expect(names(host)).toContain(SECOND);
    expect(sheetOf(host).formulas[2]).toEqual(['="我的话"']);
  });

  test("back to text, the formulas go; taken back, they stand again", async () => {
    const host = await hostOf();
    const session = await withFormulas(host);
    await session.narrating.toSheet();
    const before = sheetOf(host).formulas;
    session.narrating.setOptions({ formulas: false });
    expect(session.current().kept.narrative).toBeUndefined();
    await session.narrating.toSheet();
    expect(
      sheetOf(host)
        .formulas.flat()
        .filter((formula) => formula !== undefined),
    ).toEqual([]);
    await session.writes.takeBack();
    expect(sheetOf(host).formulas).toEqual(before);
  });

  test("what people fill in is never taken for a formula", async () => {
    const host = await hostOf();
    const session = await withFormulas(host);
    session.narrating.fill("total", "收入增减的主要原因", '=HYPERLINK("x")&"');
    await session.narrating.toSheet();
    expect(sheetOf(host).formulas[2]![0]).toContain('=HYPERLINK(""x"")&""');
  });
});
