import { allowancesAreListed } from "../../../src/rules/contradictions/allowances-are-listed";
import { describeRule } from "../describe-rule";
import { describeSilence } from "../describe-silence";

/** 部门经济分类 rows as "code name amount". */
const basic = (...rows: readonly (readonly [code: string, name: string, amount: string])[]): string =>
  [
    "| 一般公共预算基本支出表 | | | | |",
    "| 单位：万元 | | | | |",
    "| 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |",
    ...rows.map(([code, name, amount]) => `| '${code} | ${name} | ${amount} | ${amount} | |`),
  ].join("\n");

const spending = (code: string, name: string, spent: string): string => `
  | 部门支出总表 |         |        |          |          |
  | 单位：万元   |         |        |          |          |
  | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
  | '${code}     | ${name}  | 300.00 | ${spent} | |`;

const wages = ["30101", "基本工资", "213.77"] as const;
const bonus = ["30103", "奖金", "9.67"] as const;
const pension = ["30108", "机关事业单位基本养老保险缴费", "11.73"] as const;
const allowances = ["30102", "津贴补贴", "80.00"] as const;
const annuity = ["30109", "职业年金缴费", "6.00"] as const;

const administration = spending("2010301", "行政运行", "244.29");

const says = (missing: string): string =>
  `一般公共预算基本支出表有基本工资213.77万元，没有${missing}，而“行政运行”安排了基本支出244.29万元，机关一般都列有津贴补贴；请看看是漏列了，还是并在别的科目里。`;

describeRule(allowancesAreListed, {
  passes: [
    {
      it: "an office with allowances; 职业年金 is often budgeted only on retiring",
      sheets: { 支出: administration, 基本: basic(wages, allowances, bonus, pension) },
      compared: 1,
    },
    {
      it: "allowances under a name of the office's own",
      sheets: {
        支出: administration,
        基本: basic(wages, ["30199", "规范津贴补贴", "70.00"], bonus, pension),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "basic pay and contributions, but no allowances",
      sheets: { 支出: administration, 基本: basic(wages, bonus, pension) },
      finds: [
        {
          at: "C4",
          sheet: "基本",
          because: "支出!D4",
          says: says("“津贴补贴”（30102）和“职业年金缴费”（30109）"),
        },
      ],
    },
    {
      it: "a row that is there and blank",
      sheets: { 支出: administration, 基本: basic(wages, ["30102", "津贴补贴", ""], annuity, pension) },
      finds: [{ at: "C4", sheet: "基本", because: "支出!D4", says: says("“津贴补贴”（30102）") }],
    },
  ],
  notRun: [{ it: "without 基本支出表", sheets: administration, missing: ["basic-expenditure"] }],
});

describeSilence(allowancesAreListed, {
  "of a 事业单位": { 支出: spending("2010350", "事业运行", "244.29"), 基本: basic(wages, bonus, pension) },
  "where 绩效工资 shows that a 事业单位 is paid too": {
    支出: administration,
    基本: basic(wages, bonus, pension, ["30107", "绩效工资", "60.00"]),
  },
  "where 行政运行 cannot hold all the pay": {
    支出: spending("2010301", "行政运行", "213.76"),
    基本: basic(wages, bonus, pension),
  },
  "where 行政运行 holds projects only": {
    支出: spending("2010301", "行政运行", ""),
    基本: basic(wages, bonus, pension),
  },
  "of a table that prints 类 only": {
    支出: administration,
    基本: basic(["301", "工资福利支出", "264.25"], ["302", "商品和服务支出", "8.34"]),
  },
  "of government codes, which combine pay and allowances": {
    支出: administration,
    基本: basic(["50101", "工资奖金津补贴", "223.44"], ["50102", "社会保障缴费", "28.30"]),
  },
  "where most 款 are left out": { 支出: administration, 基本: basic(wages, pension) },
  "where an amount of allowances cannot be read": {
    支出: administration,
    基本: basic(wages, ["30102", "津贴补贴", "若干"], bonus, pension),
  },
});
