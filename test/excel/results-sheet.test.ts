/** 生成核对结果表 in Excel: the sheet stands as we wrote it, so that it is known again and may be written anew. */
import { ExcelHost } from "../../src/host/excel";
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
