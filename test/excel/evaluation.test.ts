import { ExcelHost } from "../../src/host/excel";
import { evaluate } from "../../src/review/self-evaluation/evaluate";
import { nothingTyped } from "../../src/review/self-evaluation/typed";
import { Session } from "../../src/taskpane/session";
import { projectTargets } from "../rules/indicators/drawn";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";

const NAME = "绩效自评表（核对生成）";

const training = sheet(
  "项目绩效",
  projectTargets(`
    | 培训 | 8.00 | 产出指标   | 培训次数   | ≥3次       |
    |      |      |            | 完成时间   | 2022年年底 |
    |      |      | 满意度指标 | 学员满意度 | ≥90%       |`),
);

/** 3月5日 and 96% are a date and a number to Excel wherever it is not told that they are words. */
test("in Excel the 自评表 holds the words as they were typed, is known again and is taken back", async () => {
  const excel = await openInTest([training]);
  const session = new Session();
  await session.attach(new ExcelHost());
  await session.recheck();
  const lines = evaluate(session.current().review!.book, nothingTyped)[0]!.groups.flatMap(
    (group) => group.lines,
  );
  const fill = (name: string, text: string) =>
    session.evaluating.fillActual(
      lines.find((line) => line.name === name)!,
      text,
    );
  expect([fill("培训次数", "2"), fill("完成时间", "3月5日"), fill("学员满意度", "96%")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const write = async () => {
    await session.evaluating.toSheet();
    if (session.current().asksToWrite) await session.writes.accept();
  };
  await write();
  const added = excel.workbook.sheet(NAME);
  const held = (row: number, column: number) => added.snapshot().values[row]?.[column];
  expect([held(3, 4), held(4, 4), held(5, 4)]).toEqual(["2次", "2022年3月5日", "96%"]);
  expect([held(3, 6), held(3, 9)]).toEqual([-1, 26.67]);
  fill("培训次数", "3");
  await write();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["项目绩效", NAME]);
  expect(held(3, 4)).toBe("3次");
  await session.writes.takeBack();
  expect(held(3, 4)).toBe("2次");
});
