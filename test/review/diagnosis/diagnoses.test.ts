import fc from "fast-check";
import { sameCell, a1 } from "../../../src/workbook/cell";
import type { Review } from "../../../src/review/review";
import { reviewWorkbook } from "../../../src/review/review-workbook";
import { anyDepartment } from "../../departments/any-department";
import { plant } from "../../departments/plant";
import { printWorkbook } from "../../departments/print-workbook";
import { anyStyle } from "../../departments/style";
import { drawnTables } from "../../rules/narrative/drawn-budget";
import { redrawn } from "../../rules/redrawn";
import { sheet, workbook } from "../../support/sheet";

type Drawn = Readonly<Record<string, string>>;

const reviewed = (drawn: Drawn): Review =>
  reviewWorkbook(workbook(...Object.entries(drawn).map(([name, drawing]) => sheet(name, drawing))));

/** Each diagnosis: how many findings it explains, its sentence, and the cells that its fix changes. */
const told = ({ diagnoses }: Review): readonly string[] =>
  diagnoses.map(({ explains, sentence, fix }) => {
    const edits = fix?.edits.map(({ cell, becomes }) => `${cell.sheet}!${a1(cell)}=${String(becomes)}`);
    return [`${explains.length}项`, sentence, ...(edits ?? [])].join(" ");
  });

const { 收支: summary, 支出: expenditure, 一般: general, 基本: basic } = drawnTables;
const all = { 收支: summary, 支出: expenditure, 一般: general, 基本: basic };

/** 支出 with every total as a formula: what is wrong in one cell is wrong in all of them. */
const summed = (cells: Readonly<Record<string, string>>): string =>
  redrawn(expenditure, {
    C4: "=D4+E4→170.00",
    D4: "=D5+D6→110.00",
    E4: "=E5+E6→60.00",
    C5: "=D5+E5→120.00",
    C6: "=D6+E6→50.00",
    ...cells,
  });

const revenue = `
  | 部门收入总表 |          |        |              |                |          |
  | 单位：万元   |          |        |              |                |          |
  | 科目编码     | 科目名称 | 合计   | 一般公共预算 | 政府性基金预算 | 上年结转 |
  |              | 合计     | 175.00 | 150.00       | 20.00          | 5.00     |
  | '2010301     | 行政运行 | 175.00 | 150.00       | 20.00          | 5.00     |`;

/** 收支 of another year: it adds up, and agrees with no other table. */
const lastYears = redrawn(summary, {
  ...{ B5: "140.00", B6: "18.00", B9: "158.00", B10: "4.00", B11: "162.00" },
  ...{ D5: "115.00", D6: "43.00", D9: "158.00", D10: "4.00", D11: "162.00" },
});

/** 收支 typed in 元 under 单位：万元. */
const inYuan = redrawn(summary, {
  ...{ B5: "1500000", B6: "200000", B9: "1700000", B10: "50000", B11: "1750000" },
  ...{ D5: "1200000", D6: "500000", D9: "1700000", D10: "50000", D11: "1750000" },
});

const projectRead = "若只有1处错误：部门支出总表「行政运行」项目支出小计应为40.00，";

test.each<[string, Drawn, readonly string[]]>([
  ["all ties: nothing to say", all, []],
  [
    "what breaks one equality is told by its own finding alone",
    { ...all, 基本: redrawn(basic, { C5: "95.01", D5: "95.01" }) },
    [],
  ],
  [
    "a decimal point that moved breaks the sums of its row and its column, and a part is more than the whole",
    { ...all, 支出: redrawn(expenditure, { E5: "4.00" }) },
    [`3项 ${projectRead}现为4.00，疑似小数点错位；改后2处核对全部相符。 支出!E5=40`],
  ],
  [
    "a blank",
    { ...all, 支出: redrawn(expenditure, { E5: "" }) },
    [`3项 ${projectRead}现为空，疑似漏填；改后2处核对全部相符。 支出!E5=40`],
  ],
  [
    "two digits changed places in one table, and in another that has nothing to do with it",
    { ...all, 支出: redrawn(expenditure, { C4: "107.00" }), 基本: redrawn(basic, { D5: "59.00" }) },
    [
      "3项 若只有1处错误：部门支出总表「合计」应为170.00，现为107.00，疑似相邻两位写反；改后3处核对全部相符。 支出!C4=170",
      "2项 若只有1处错误：一般公共预算基本支出表「基本工资」人员经费应为95.00，现为59.00，疑似相邻两位写反；改后2处核对全部相符。 基本!D5=95",
    ],
  ],
  [
    "where amounts are rounded and no copy tells the last decimal, no change is offered",
    { 支出: redrawn(expenditure, { C6: "50.01", E5: "4.00" }) },
    [
      "2项 若只有1处错误：部门支出总表「行政运行」项目支出小计应约为40.00，现为4.00，疑似小数点错位；改后2处核对全部相符；表中的数经过四舍五入，末位请查原始资料。",
    ],
  ],
  [
    "two faults that meet in one sum are told together, with one fix for both",
    { ...all, 支出: redrawn(expenditure, { E5: "04.00", E6: "2.00" }) },
    [
      "4项 若只有2处错误：部门支出总表「行政运行」项目支出小计应为40.00，现为4.00，疑似小数点错位；部门支出总表「养老保险缴费支出」项目支出小计应为20.00，现为2.00，疑似小数点错位；改后3处核对全部相符。 支出!E5=40 支出!E6=20",
    ],
  ],
  [
    "a number that formulas carry on is told where it was typed",
    {
      收支: summary,
      支出: summed({ D4: "110.00", E4: "=E5+E6→24.00", E5: "4.00", C5: "=D5+E5→84.00", C4: "=D4+E4→134.00" }),
    },
    [`2项 ${projectRead}现为4.00，疑似小数点错位；改后2处核对全部相符。 支出!E5=40`],
  ],
  [
    "two cells that would do just as well are both told, and none is called right",
    {
      收支: summary,
      支出: summed({ E4: "=E5+E6→24.00", E5: "4.00", C5: "=D5+E5→84.00", C4: "=D4+E4→134.00" }),
    },
    [
      "2项 若只有1处错误，是以下2格之一：部门支出总表「行政运行」项目支出小计（现为4.00，应为40.00，疑似小数点错位）、部门支出总表「行政运行」基本支出小计（现为80.00，应为116.00）；请对照原始资料，改正有误的一格。",
    ],
  ],
  [
    "of two faults one is certain, and the other one of two cells: the certain one is told, with a fix for it alone",
    {
      收支: redrawn(summary, { D9: "107.00" }),
      支出: summed({ E4: "=E5+E6→24.00", E5: "4.00", C5: "=D5+E5→84.00", C4: "=D4+E4→134.00" }),
    },
    [
      "5项 若只有2处错误：部门收支总表「本年支出合计」应为170.00，现为107.00，疑似相邻两位写反；另1处是以下2格之一：部门支出总表「行政运行」项目支出小计（现为4.00，应为40.00，疑似小数点错位）、部门支出总表「行政运行」基本支出小计（现为80.00，应为116.00）；请对照原始资料后改正。 收支!D9=170",
    ],
  ],
  [
    "a change that would make a part more than its whole is not offered",
    {
      收支: summary,
      支出: redrawn(expenditure, { E6: "30.00" }),
      一般: redrawn(general, {
        ...{ C4: "165.00", D4: "105.00", E4: "60.00", C5: "115.00", E5: "35.00" },
        ...{ C6: "50.00", D6: "25.00", E6: "25.00" },
      }),
    },
    [],
  ],
  [
    "a table of another year is told as a whole",
    { ...all, 收支: lastYears, 收入: revenue },
    [
      "7项 部门收支总表与其他表的7处核对都不符，表内各项却对得上；可能整张表是上年的数或另一稿，请先核对整张表，再逐处修改。",
    ],
  ],
  [
    "a table in another unit is told as a whole, with the question about its unit",
    { ...all, 收支: inYuan, 收入: revenue },
    [
      "8项 部门收支总表与其他表的7处核对都不符，表内各项却对得上；按元读就全部相符，可能整张表是按元填的，请先核对本表的单位。",
    ],
  ],
  [
    "of two tables that agree with nothing else nobody can tell which is another year's",
    { ...all, 收支: lastYears },
    [],
  ],
  [
    "where each of two ties may simply not apply nothing is claimed",
    {
      收支: redrawn(summary, {
        D5: "130.00",
        D9: "180.00",
        D10: "",
        D11: "180.00",
        B10: "10.00",
        B11: "180.00",
      }),
      支出: expenditure,
    },
    [],
  ],
])("%s", (_, drawn, expected) => {
  expect(told(reviewed(drawn))).toEqual(expected);
});

test("the findings stand as they are, and the gravest says in which pile the diagnosis is shown", () => {
  const review = reviewed({ ...all, 支出: redrawn(expenditure, { E5: "4.00" }) });
  const [diagnosis] = review.diagnoses;
  const explained = review.findings.filter(({ id }) => diagnosis!.explains.includes(id));
  expect(explained.map(({ severity }) => severity)).toEqual(["error", "error", "error"]);
  expect(diagnosis).toMatchObject({ severity: "error", cells: [{ sheet: "支出", row: 4, column: 4 }] });
  expect(diagnosis!.fix).toMatchObject({ label: "改为 40.00", safe: false });
  expect(review.tally.findings).toBe(review.findings.length);
});

const slips = ["digits transposed", "ten times", "one digit", "sign", "cleared"] as const;

/** One slip of the hand in a true workbook: whoever follows a claim puts back just what was there. */
test("a claim is always the planted cell, and what stood there", () => {
  let claims = 0;
  fc.assert(
    fc.property(
      anyDepartment,
      anyStyle,
      fc.constantFrom(...slips),
      fc.nat(),
      fc.nat(),
      (department, style, kind, which, choice) => {
        const printed = printWorkbook(department, style);
        const filled = printed.money.filter(({ fen }) => fen !== 0n);
        const planted = plant(printed, filled[which % filled.length]!, kind, choice);
        if (!planted) return;
        const [{ cell, was }] = planted.changes as [(typeof planted.changes)[number]];
        for (const { fix } of reviewWorkbook(planted.workbook).diagnoses) {
          if (!fix) continue;
          claims++;
          expect(fix.edits.map((edit) => sameCell(edit.cell, cell))).toEqual([true]);
          expect(Number(fix.edits[0]!.becomes)).toBe(Number(String(was).replaceAll(",", "")));
        }
      },
    ),
    { seed: Number(process.env["SEED"] ?? 2022), numRuns: Number(process.env["RUNS"] ?? 25) },
  );
  expect(claims).toBeGreaterThan(8);
});
