import { readFileSync } from "node:fs";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { MemoryHost } from "../../src/host/memory";
import { isUntouched, resultsSheet } from "../../src/review/results-sheet";
import { isResults } from "../../src/tables/results-sheet";
import { Session } from "../../src/taskpane/session";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { sample, samplePath } from "../support/samples";
import { sheet } from "../support/sheet";
import { textsOf } from "../host/edited";
import { clearingUndo } from "./open-session";

/** 生成核对结果表: the findings on a sheet of their own, whichever door wrote it first. */

const NAME = "核对结果";
const hostOf = async () => new MemoryHost(await sample("as-published"));
async function opened<Host extends WorkbookHost>(host: Host): Promise<Session> {
  const session = new Session();
  await session.open(() => host);
  return session;
}
const listOn = (host: MemoryHost, name = NAME) =>
  host.snapshot.sheets.find((one) => one.name === name)!.values.slice(3);
const names = (host: MemoryHost) => host.snapshot.sheets.map(({ name }) => name);
const isListed = (row: readonly unknown[]): boolean => typeof row[0] === "string";

test("every finding is listed in a row of a new last sheet, and the next review ignores it", async () => {
  const host = await hostOf();
  const session = await opened(host);
  const { tally, findings } = session.current().review!;
  await session.listing.toSheet();
  expect(names(host).at(-1)).toBe(NAME);
  expect(listOn(host)).toHaveLength(findings.length);
  expect(listOn(host).find((row) => row[2] === "G8")).toEqual([
    "必须改",
    "支出总表",
    "G8",
    findings.find(({ at }) => at.sheet === "支出总表" && at.top === 7 && at.left === 6)!.sentence,
    "填入 244.29",
  ]);
  expect(host.selected).toEqual({ sheet: NAME, top: 0, left: 0, bottom: 0, right: 0 });
  expect(session.current().lastWrite).toBe(`${findings.length} 条问题已列在工作表“${NAME}”。`);
  expect(session.current().review!.tally).toEqual(tally);
  await session.recheck();
  expect(session.current().review!.tally).toEqual(tally);
});

test("pressed again it is brought up to date, shorter too, and not written where it is", async () => {
  const host = await hostOf();
  const session = await opened(host);
  await session.listing.toSheet();
  const before = listOn(host).length;
  await session.listing.toSheet();
  expect(session.current().news).toBe(`工作表“${NAME}”已是最新，不用再写。`);
  await session.apply(session.current().review!.findings.find(({ fix }) => fix)!.fix!);
  const left = session.current().review!.findings.length;
  expect(left).toBeLessThan(before);
  await session.listing.toSheet();
  expect(listOn(host).filter(isListed)).toHaveLength(left);
  expect(host.snapshot.sheets.filter(isResults).map(isUntouched)).toEqual([true]);
  await session.writes.takeBack();
  expect(listOn(host).filter(isListed)).toHaveLength(before);
});

test("a finding that has its reason is listed with it", async () => {
  const host = await hostOf();
  const session = await opened(host);
  const explained = session.current().review!.findings.find(({ severity }) => severity === "explain")!;
  session.explaining.explain(explained, "按上级批复列支，已附文件");
  await session.listing.toSheet();
  const row = listOn(host).find((listed) => listed[3] === explained.sentence)!;
  expect(row[4]).toBe("已说明：按上级批复列支，已附文件");
});

test.each<[string, { row: number; column: number }]>([
  ["in the list", { row: 5, column: 5 }],
  ["below the list", { row: 200, column: 0 }],
  ["beside the title", { row: 0, column: 2 }],
  ["beside the line about the sheet", { row: 1, column: 1 }],
])("what somebody wrote %s is kept: the next list is made beside it", async (_, place) => {
  const host = await hostOf();
  const session = await opened(host);
  await session.listing.toSheet();
  host.changedElsewhere({ sheet: NAME, ...place }, "已改，王会计");
  const touched = host.snapshot.sheets.at(-1)!;
  await session.listing.toSheet();
  expect(host.snapshot.sheets).toContain(touched);
  expect(names(host).at(-1)).toBe(`${NAME}2`);
});

test("a person's own sheet of that name is left alone", async () => {
  const host = await hostOf();
  const theirs = sheet(NAME, "| 我们自己的核对结果 |");
  host.snapshot = { ...host.snapshot, sheets: [...host.snapshot.sheets, theirs] };
  const session = await opened(host);
  await session.listing.toSheet();
  expect(host.snapshot.sheets).toContain(theirs);
  expect(names(host).at(-1)).toBe(`${NAME}2`);
});

test.each(["=支出总表", "-支出总表", "+支出总表", "@支出总表", "＝支出总表"])(
  "what begins like a formula is indented, and the sheet stands as we wrote it: %s",
  async (name) => {
    const host = await hostOf();
    const sheets = host.snapshot.sheets.map((one) => (one.name === "支出总表" ? { ...one, name } : one));
    host.snapshot = { ...host.snapshot, sheets };
    const session = await opened(host);
    await session.listing.toSheet();
    const cells = listOn(host).flat();
    expect(cells).toContain(`\u3000${name}`);
    expect(cells.filter((cell) => /^[=+@-]/.test(String(cell)))).toEqual([]);
    expect(host.snapshot.sheets.filter(isUntouched)).toHaveLength(1);
  },
);

test("where writing empties Excel's undo list, people are asked first", async () => {
  const host = clearingUndo(await hostOf());
  const session = await opened(host);
  await session.listing.toSheet();
  expect([names(host).includes(NAME), session.current().asksToWrite]).toEqual([false, true]);
  await session.writes.accept();
  expect(names(host)).toContain(NAME);
});

describe("in a file", () => {
  const bytes = new Uint8Array(readFileSync(samplePath("as-published")));
  const file = "2022-as-published.xlsx";

  test("taken back, every part is as it was", async () => {
    const host = new XlsxFileHost(file, bytes);
    const session = await opened(host);
    await session.listing.toSheet();
    expect((await host.read()).sheets.filter(isUntouched)).toHaveLength(1);
    await session.writes.takeBack();
    expect(textsOf(host.bytes())).toEqual(textsOf(bytes));
  });

  test("the sheet that the command line wrote is written anew here, and the other way round", async () => {
    const before = await opened(new XlsxFileHost(file, bytes));
    const { review, snapshot } = before.current();
    const copy = new XlsxFileHost(file, bytes).bytesWith(resultsSheet(review!, snapshot!));
    const host = new XlsxFileHost(file, copy);
    const session = await opened(host);
    await session.listing.toSheet();
    expect(session.current().news).toBe(`工作表“${NAME}”已是最新，不用再写。`);
    await session.apply(session.current().review!.findings.find(({ fix }) => fix)!.fix!);
    await session.listing.toSheet();
    const now = await host.read();
    expect(now.sheets.filter(isResults).map((one) => [one.name, isUntouched(one)])).toEqual([[NAME, true]]);
    expect(resultsSheet(session.current().review!, now).name).toBe(NAME);
  });
});
