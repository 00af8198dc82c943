/** 生成核对结果表 in Excel: the sheet stands as we wrote it, so that it is known again and may be written anew. */
import { ExcelHost } from "../../src/host/excel";
import type { CellEdit } from "../../src/workbook/edit";
import { isUntouched } from "../../src/review/results-sheet";
import { isResults } from "../../src/tables/results-sheet";
import { Session } from "../../src/taskpane/session";
import { sample } from "../support/samples";
import { openInTest } from "./open-in-test";

test.each(["web", "windows"] as const)(
  "the list is written, known again and taken back: %s",
  async (transport) => {
    const excel = await openInTest((await sample("as-published")).sheets, { transport });
    const before = excel.whole();
    const session = new Session();
    const host = new ExcelHost();
    await session.open(() => host);
    session.writeUnwarned();
    await session.listing.toSheet();
    const listed = (await new ExcelHost().read()).sheets.filter(isResults);
    expect(listed.map((one) => [one.name, isUntouched(one)])).toEqual([["核对结果", true]]);
    await session.listing.toSheet();
    expect(session.current().news).toBe("工作表“核对结果”已是最新，不用再写。");
    await session.writes.takeBack();
    expect(excel.whole()).toMatchObject({ sheets: (before as { sheets: object[] }).sheets });
    expect(excel.workbook.sheets).toHaveLength((before as { sheets: object[] }).sheets.length);
  },
);

test("a list of 5,000 rows goes to Excel on the web in one request, with gaps and formulas where they are", async () => {
  const excel = await openInTest([(await sample("as-published")).sheets[0]!], { transport: "web" });
  const sentence = "本行小计与各列之和不符，请对照原始资料改正。".repeat(4);
  const rows = Array.from({ length: 5000 }, (_, row) => row + (row < 2500 ? 0 : 7));
  const edits: CellEdit[] = rows.flatMap((row) =>
    [0, 1, 3].map((column) => ({
      cell: { sheet: "长表", row, column },
      was: null,
      becomes: column === 1 ? row : `=${sentence}`,
    })),
  );
  edits.push({ cell: { sheet: "长表", row: 2502, column: 5 }, was: null, becomes: 0, formula: "=B1" });
  await new ExcelHost().apply(edits, { addSheet: "长表" });
  const { values, formulas } = (await new ExcelHost().read()).sheets.at(-1)!;
  expect(edits.filter(({ cell, becomes }) => values[cell.row]?.[cell.column] !== becomes)).toEqual([]);
  expect(values.flat().filter((value) => value !== null)).toHaveLength(edits.length);
  expect(formulas.flat().filter(Boolean)).toEqual(["=B1"]);
  expect(Math.max(...excel.richApi.batches.map(({ up }) => up))).toBeLessThan(5 * 1024 * 1024);
});
