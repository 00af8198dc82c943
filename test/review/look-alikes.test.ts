/**
 * What looks wrong in a budget and is right: each drawn as small as it can be, and reviewed by all rules together.
 * None of them may be called wrong, nor be asked to explain itself.
 */
import { reviewWorkbook } from "../../src/review/review-workbook";
import { sheet, workbook } from "../support/sheet";

const summary = `
  | 2022年部门收支总表 | < | < | < |
  | 单位：万元 | | | |
  | 收入 | < | 支出 | < |
  | 项目 | 金额 | 项目 | 金额 |
  | 一、一般公共预算 | 100.00 | 一、一般公共服务支出 | 80.00 |
  | 其中：财政拨款 | 100.00 | 十七、金融支出 | |
  | 二、政府性基金预算拨款收入 | | 十九、援助其他地区支出 | |
  | 三、国有资本经营预算拨款收入 | | 二十四、灾害防治及应急管理支出 | 20.00 |
  | | | 二十七、预备费 | |
  | 本年收入合计 | 100.00 | 本年支出合计 | 100.00 |
  | 收入总计 | 100.00 | 支出总计 | 100.00 |`;

const appropriation = `
  | 2022年财政拨款收支总体情况表 | < | < | < | < | < |
  | 单位：万元 | | | | | |
  | 收入 | < | 支出 | < | < | < |
  | 项目 | 金额 | 项目 | 合计 | 一般公共预算 | < |
  | ^ | ^ | ^ | ^ | 小计 | 其中：财政拨款 |
  | 一、本年收入 | 100.00 | 一、本年支出 | 100.00 | 100.00 | 100.00 |
  | (一)一般公共预算拨款 | 100.00 | (一)一般公共服务支出 | 80.00 | 80.00 | 80.00 |
  | 其中：财政拨款 | 100.00 | (二十四)灾害防治及应急管理支出 | 20.00 | 20.00 | 20.00 |
  | 收入合计 | 100.00 | 支出合计 | 100.00 | 100.00 | 100.00 |`;

const expenditure = `
  | 2022年部门支出预算表 | | | | | | | |
  | 单位：万元 | | | | | | | |
  | 科目编码 | < | < | 单位代码 | 单位（科目名称） | 合计 | 基本支出 | 项目支出 |
  | 类 | 款 | 项 | ^ | ^ | ^ | ^ | ^ |
  | | | | | 合计 | 100.00 | 60.00 | 40.00 |
  | | | | '112 | 某某局 | 100.00 | 60.00 | 40.00 |
  | '201 | '03 | '01 | | 行政运行 | 60.00 | 60.00 | |
  | '201 | '03 | '02 | | 一般行政管理事务 | 40.00 | | 40.00 |`;

const basic = `
  | 一般公共预算基本支出表 | | | | |
  | 单位：万元 | | | | |
  | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
  | 合计 | | 60.00 | 50.00 | 10.00 |
  | '30103 | 奖金 | 20.00 | 20.00 | |
  | '30101 | 基本工资 | 30.00 | 30.00 | |
  | '30201 | 办公费 | 10.00 | | 10.00 |`;

const projects = `
  | 项目支出预算表 | | | | |
  | 单位：万元 | | | | |
  | 类型 | 项目名称 | 项目单位 | 合计 | 一般公共预算 |
  | 其他运转类 | 档案整理费 | 某某局 | 15.00 | 15.00 |
  | 其他运转类 | 业务培训费 | 某某局 | 25.00 | 25.00 |`;

/** In another order than 项目支出表, with long codes as text, and no line that says 单位：万元. */
const targets = (satisfaction = "≥90%"): string => `
  | 2022年度部门预算项目绩效目标汇总表 | < | < | < | < | < | < | < | < | < |
  | 单位编码（项目编码） | 项目单位（项目名称） | 项目金额（万元） | 成本指标 | < | 产出指标 | < | 满意度指标 | < | |
  | ^ | ^ | 资金总额 | 三级指标 | 指标值 | 三级指标 | 指标值 | 三级指标 | 指标值 | |
  | '410796220000000003605 | 业务培训费 | 25.00 | 业务培训费总成本 | ≤25万元 | 培训次数 | ≥4次 | 学员满意度 | ${satisfaction} | |
  | | | | | | 培训合格率 | 100% | | | |
  | | | | | | 培训完成时间 | 2022年12月31日前 | | | |
  | '410796220000000003604 | 档案整理费 | 15.00 | 档案整理费总成本 | ≤15万元 | 整理档案数量 | 14卷 | 查档人员满意度 | ≥95% | |
  | | | | | | 整理准确率 | ≥98% | | | |
  | | | | | | 整理及时率 | ≥95% | | | |`;

/** 投入管理指标 is printed again after each page break. */
const overall = `
  | 部门整体绩效目标表 | < | < | < | < |
  | （2022年度） | < | < | < | < |
  | 预算情况 | 部门预算总额（万元） | < | 100.00 | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值说明 |
  | 投入管理指标 | 工作目标管理 | 工作任务科学性 | 科学 | 任务是否有明确的绩效目标。 |
  | 投入管理指标 | 预算和财务管理 | 预算执行率 | ≥90% | 预算执行率=预算完成数/预算数×100% |
  | 投入管理指标 | 绩效管理 | 评价结果应用率 | 100% | 评价结果应用率=采纳的意见数/提出的意见数×100% |`;

const emptyFund = `
  | 2022年政府性基金支出预算表 | | | | | | | |
  | 单位：万元 | | | | | | | |
  | 科目编码 | < | < | 单位代码 | 单位（科目名称） | 合计 | 基本支出 | 项目支出 |
  | 类 | 款 | 项 | ^ | ^ | ^ | ^ | ^ |
  | | | | | 合计 | 0.00 | 0.00 | 0.00 |`;

const statement = (...lines: readonly string[]): string =>
  ["| 某某局2022 年部门预算情况说明 |", ...lines.map((line) => `| ${line} |`)].join("\n");

type Drawn = Readonly<Record<string, string>>;

const lookAlikes: readonly (readonly [id: string, what: string, sheets: Drawn])[] = [
  ["F01", "class ordinals jump where codes are vacant", { 收支: summary }],
  ["F02", "其中：财政拨款 stands under the amount it is part of", { 收支: summary }],
  ["F03", "小计 and 其中 columns hold the same amounts", { 财拨: appropriation }],
  ["F04", "a total row and a unit row stand in one column", { 支出: expenditure }],
  ["F05", "a blank in one table is 0.00 in another", { 财拨: appropriation, 基金: emptyFund }],
  ["F06", "projects stand in another order", { 项目: projects, 绩效: targets() }],
  ["F07", "project codes have 21 digits", { 绩效: targets() }],
  [
    "F08",
    "years, 5G and thresholds are no amounts",
    {
      收支: summary,
      说明: statement(
        "一、收入支出预算总体情况说明",
        "某某局2022年收入总计100万元，支出总计100万元。2017年底完成公车改革，推进5G基础设施建设。",
        "（四）国有资产占用情况",
        "2021年期末，单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。",
      ),
    },
  ],
  [
    "F09",
    "shares come to 100",
    {
      支出: expenditure,
      说明: statement(
        "三、支出预算总体情况说明",
        "某某局2022年支出合计100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。",
      ),
    },
  ],
  [
    "F10",
    "a change and its rate fit, though nobody prints last year's amount",
    {
      收支: summary,
      说明: statement(
        "一、收入支出预算总体情况说明",
        "某某局2022年收入总计100.00万元，支出总计100.00万元，与2021年预算相比，收入减少33.33万元，下降25.00%，主要原因：压减一般性项目33.33万元；支出减少33.33万元，下降25.00%，主要原因：压减一般性项目33.33万元。",
      ),
    },
  ],
  [
    "F11",
    "公用经费 is 机关运行经费",
    {
      基本: basic,
      说明: statement(
        "六、一般公共预算基本支出情况说明",
        "某某局2022年一般公共预算基本支出年初预算为60万元，其中：人员经费50万元，公用经费10万元。",
        "（一）机关运行经费支出情况",
        "某某局2022年机关运行经费支出预算10万元，包括：办公费10万元。",
      ),
    },
  ],
  ["F12", "14卷, 100% and a date need no operator", { 绩效: targets() }],
  [
    "F13",
    "brackets of another width in the 目录",
    {
      目录: "| 目录 |\n| 一、2022年部门收支总表 |\n| 二、项目支出预算表 |\n| 三、2022年度部门预算项目绩效目标汇总表（本级） |",
      收支: summary,
      项目: projects,
      绩效: targets(),
    },
  ],
  [
    "F14",
    "2022 年 and 2022年",
    {
      目录: "| 目 录 |\n| 一、2022 年部门收支总表 |\n| 二、项目支出预算表 |",
      收支: summary,
      项目: projects,
    },
  ],
  ["F15", "科目 of 基本支出 stand in another order than their codes", { 基本: basic }],
  [
    "F16",
    "projects that fit some 科目 by chance are not assigned to it",
    { 支出: expenditure, 项目: projects },
  ],
  ["F17", "one 一级指标 is printed three times", { 整体: overall }],
  ["F18", "the unit stands in the header only", { 绩效: targets() }],
  [
    "F19",
    "five offices, and five of them named",
    {
      说明: statement(
        "（二）机构设置情况",
        "某某局内设机构3个，分别为：办公室、审批科、监督科。纳入本部门2022年度部门预算编制范围的单位共一个。",
      ),
    },
  ],
  ["F20", "satisfaction is wanted at different levels", { 绩效: targets("≥85%") }],
];

test.each(lookAlikes)("%s: %s", (_, __, sheets) => {
  const review = reviewWorkbook(
    workbook(...Object.entries(sheets).map(([name, drawing]) => sheet(name, drawing))),
  );
  expect(review.broken).toEqual([]);
  expect(review.tally.compared).toBeGreaterThan(0);
  const wrong = review.findings.filter(({ severity }) => severity !== "hint");
  expect(wrong.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
});
