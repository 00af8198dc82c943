import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";

const expenditure = `
  | 部门支出总表 |          |       |          |          |
  | 单位：万元   |          |       |          |          |
  | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |              | 合计     | 30.00 | 10.00    | 20.00    |`;

const kindsIn = (contents: string) =>
  recogniseBook(workbook(sheet("目录", contents), sheet("表", expenditure))).contents.map(
    ({ text, kind }) => [text, kind ?? "-"],
  );

test.each([
  ["一、2022 年部门支出预算表", "expenditure"],
  ["三、部门支出总表……………12", "expenditure"],
  ["3.收入预算总表 ........ 第4页", "revenue"],
  ["表一：财务收支预算总表", "budget-summary"],
  ["附件8 一般公共预算“三公”经费支出情况表（公开08表）", "three-public"],
  ["（九）政府性基金预算支出表", "government-fund-expenditure"],
  ["公开07表 国有资本经营预算支出表", "state-capital-expenditure"],
  ["本级部门（单位）整体绩效目标表", "overall-performance"],
  ["本级部门(单位)整体绩效目标表", "overall-performance"],
])("%s lists %s", (line, kind) => {
  expect(kindsIn(`\n| 目录 |\n| ${line} |`)).toEqual([
    ["目录", "-"],
    [line, kind],
  ]);
});

test.each(["一、主要职责", "第三部分 名词解释", "十四、政府购买服务预算表", "五、支出预算总体情况说明"])(
  "%s lists no table that is known",
  (line) => expect(kindsIn(`\n| 目录 |\n| ${line} |`).at(-1)).toEqual([line, "-"]),
);

test("several lines in one cell, each with where it begins", () => {
  const contents = { ...sheet("目录", "| 目录 |"), values: [["目录"], ["一、收支总表\n  二、部门支出总表"]] };
  const { contents: lines } = recogniseBook(workbook(contents, sheet("表", expenditure)));
  expect(lines.map(({ text, start, kind }) => [text, start, kind])).toEqual([
    ["目录", 0, undefined],
    ["一、收支总表", 0, "budget-summary"],
    ["二、部门支出总表", 9, "expenditure"],
  ]);
});

test("one title broken over two lines of its cell", () => {
  const contents = {
    ...sheet("目录", "| 目录 |"),
    values: [["目录"], ["四、2022年财政拨款\n收支总体情况表"]],
  };
  const { contents: lines } = recogniseBook(workbook(contents, sheet("表", expenditure)));
  expect(lines.slice(1).map(({ start, kind }) => [start, kind])).toEqual([[0, "fiscal-appropriation"]]);
});

describe("what could not be read", () => {
  const unreadOf = (sheets: Record<string, string>) =>
    recogniseBook(workbook(...Object.entries(sheets).map(([name, drawn]) => sheet(name, drawn)))).unread;

  test("a title over a sentence is still a title", () => {
    const drawn = `
      | 政府性基金预算支出表               |
      | 本部门没有使用政府性基金安排的支出 |`;
    expect(unreadOf({ 支出: expenditure, 基金: drawn })).toEqual({
      titled: ["government-fund-expenditure"],
      sheets: [],
    });
  });

  test("a blank sheet is the place of the table it is called after", () => {
    expect(unreadOf({ 支出: expenditure, "9.政府性基金": "| |" })?.titled).toEqual([
      "government-fund-expenditure",
    ]);
  });

  test("numbers without a title may be any table; a cover may not", () => {
    const cover = `
      | 某局2022年部门预算 |
      | 2022 |`;
    const draft = `
      | 甲 | 12.00 |
      | 乙 | 13.00 |`;
    expect(unreadOf({ 封面: cover, 支出: expenditure, Sheet4: draft })).toEqual({
      titled: [],
      sheets: ["Sheet4"],
    });
  });
});

test.each([
  ["注：我部门没有政府性基金收入，此表为空表。"],
  ["本部门没有使用政府性基金预算安排的支出。"],
  ["此表无数据"],
  ["2022年无政府性基金预算安排，故此表为空"],
])("%s below a table is its note", (note) => {
  const drawn = `
  | 政府性基金预算支出表 |          |      |          |          |
  | 单位：万元   |          |       |          |          |
  | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |              | 合计     |  |     |     |
  | ${note} | | | | |`;
  const [table] = recogniseBook(workbook(sheet("基金", drawn))).tables;
  expect(table!.notes.map(({ text }) => text)).toEqual([note]);
});
