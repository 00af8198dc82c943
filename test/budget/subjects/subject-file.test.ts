import { readSubjectFile } from "../../../src/budget/subjects/subject-file";

const file = (held: unknown): string => JSON.stringify(held);

test("a bureau's file is read whole: codes, names, years and where they were seen", () => {
  const read = readSubjectFile(
    "\ufeff" +
      file({
        from: 2026,
        to: 2026,
        functional: ["2010301 行政运行", "20101\t人大事务 2019- L09", "22403 森林消防事务 2019-2022 own?"],
        pairs: ["30101 50101 机关 ISH,PF", "31204 50701 通用"],
      }),
  );
  expect(read).toEqual({
    file: {
      from: 2026,
      to: 2026,
      lists: {
        functional: [
          { code: "2010301", name: "行政运行", years: {}, seenIn: [], doubtful: false },
          { code: "20101", name: "人大事务", years: { from: 2019 }, seenIn: ["L09"], doubtful: false },
          {
            code: "22403",
            name: "森林消防事务",
            years: { from: 2019, to: 2022 },
            seenIn: [],
            doubtful: true,
          },
        ],
      },
      pairs: [
        {
          department: "30101",
          government: "50101",
          unitType: "机关",
          years: {},
          seenIn: ["ISH", "PF"],
          doubtful: false,
        },
        {
          department: "31204",
          government: "50701",
          unitType: "通用",
          years: {},
          seenIn: [],
          doubtful: false,
        },
      ],
    },
  });
});

const years = { from: 2026, to: 2026 };

test.each<[string, string, string]>([
  [
    "not JSON",
    "2010301 行政运行",
    "科目文件不是一份完整的 JSON，读不出来；请重新导出，或检查括号和引号是否成对。",
  ],
  [
    "a list alone",
    file(["2010301 行政运行"]),
    '科目文件的最外层不是一组科目；请写成 { "from": 2022, "to": 2022, "functional": [ … ] }。',
  ],
  [
    "no year",
    file({ from: 2026, functional: [] }),
    '科目文件没有写明适用年份（to）；请写成四位数的年份，例如 "to": 2022。',
  ],
  [
    "years the wrong way round",
    file({ from: 2026, to: 2025 }),
    "科目文件写的年份是2026至2025，起始年份晚于终止年份；请改正 from 和 to。",
  ],
  [
    "a name of its own",
    file({ ...years, 功能科目: [] }),
    "科目文件里有不认识的内容“功能科目”；请删去，或改成 functional、department-economic、government-economic、revenue、pairs 之一。",
  ],
  [
    "a list that is none",
    file({ ...years, functional: "2010301 行政运行" }),
    '科目文件里支出功能分类科目不是一列文字；请每个科目写一行，例如 "2010301 行政运行"。',
  ],
  [
    "a code without quotation marks",
    file({ ...years, functional: ["2010301 行政运行", 2010302] }),
    "科目文件里支出功能分类科目第2行不是文字；请给编码和名称加上引号。",
  ],
  [
    "a code of six digits",
    file({ ...years, functional: ["201031 行政运行"] }),
    "科目文件里支出功能分类科目第1行是“201031 行政运行”，读不出编码和名称；请写成“2010301 行政运行”，编码为3、5或7位数字。",
  ],
  [
    "a code without a name",
    file({ ...years, "department-economic": ["30101 基本工资", "30102"] }),
    "科目文件里部门预算支出经济分类科目第2行是“30102”，读不出编码和名称；请写成“2010301 行政运行”，编码为3、5或7位数字。",
  ],
  [
    "a pair without the type of unit",
    file({ ...years, pairs: ["30101 50101"] }),
    "科目文件里经济分类对照第1行是“30101 50101”，读不出对照关系；请写成“30101 50101 机关”，最后是机关、事业或通用。",
  ],
])("refuses in one sentence: %s", (_, text, refused) => {
  expect(readSubjectFile(text)).toEqual({ refused });
});
