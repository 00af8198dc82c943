import builtIn from "../../../src/budget/subjects/built-in.json";
import { readSubjectFile } from "../../../src/budget/subjects/subject-file";

const file = (held: unknown): string => JSON.stringify(held);
const years = { from: 2026, to: 2026 };

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
          { code: "2010301", name: "行政运行", years: {}, seenIn: ["file"], doubtful: false },
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
          seenIn: ["file"],
          doubtful: false,
        },
      ],
    },
  });
});

test.each([
  ["written twice alike", ["2010301 行政运行", "2010301 行政运行"]],
  ["renamed", ["2013804 市场主体管理 -2025", "2013804 经营主体管理"]],
  ["with a name that is not certain", ["2010301 行政运行", "2010301 机关运行 own?"]],
])("a code %s is no contradiction", (_, functional) => {
  expect(readSubjectFile(file({ ...years, functional }))).toHaveProperty("file");
});

test("the lists carried along would be a bureau's file too", () => {
  expect(readSubjectFile(file(builtIn))).toHaveProperty("file");
});

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
    '科目文件的适用年份（to）没有写，或写得不对；请写成四位数的年份，不加引号，例如 "to": 2022。',
  ],
  [
    "a year that is none",
    file({ from: 26, to: 2026, functional: [] }),
    '科目文件的适用年份（from）没有写，或写得不对；请写成四位数的年份，不加引号，例如 "from": 2022。',
  ],
  ["nothing", "\ufeff \n", "科目文件是空的，没有写任何科目；请重新导出。"],
  ["years alone", file(years), "科目文件没有写任何科目；请按 functional（支出功能分类）等写上要替换的科目。"],
  [
    "a list without a row",
    file({ ...years, functional: ["201 一般公共服务支出"], revenue: [] }),
    "科目文件里的 revenue 是空的；请写上科目，不替换这一类的请删去 revenue。",
  ],
  [
    "pairs without a row",
    file({ ...years, pairs: [] }),
    "科目文件里的 pairs 是空的；请写上科目，不替换这一类的请删去 pairs。",
  ],
  [
    "a code with two names",
    file({ ...years, functional: ["2010301 行政运行", "2010301 机关服务"] }),
    "科目文件里支出功能分类科目的编码2010301有两个名称“行政运行”和“机关服务”；请删去一个，或写明各自的年份。",
  ],
  [
    "ten megabytes",
    "2010301 行政运行\n".repeat(800_000),
    "科目文件有1040万字，超过100万字，不像是科目；请核对是否选错了文件。",
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
    "a line without end",
    file({ ...years, functional: [`2010301 ${"行政运行 ".repeat(50)}`] }),
    `科目文件里支出功能分类科目第1行是“2010301 ${"行政运行 ".repeat(6)}行政…”，读不出编码和名称；请写成“2010301 行政运行”，编码为3、5或7位数字。`,
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
