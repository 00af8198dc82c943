import { notChecked } from "../../src/review/not-checked";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { readRuleSettings, rulesUnder, standardSettings } from "../../src/review/rule-settings";
import { readPriorTotal } from "../../src/review/settings";
import { rules } from "../../src/rules/index";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";
import { brokenRule, troubled } from "./troubled";

const published = sample("as-published");

/** What is said of the published workbook under settings and with what somebody has typed. */
async function saidOf(given: object, priorTotal?: string): Promise<string[]> {
  const settings = readRuleSettings({ version: 1, ...given }, rules);
  if ("refused" in settings) throw new Error(settings.refused);
  const prior = priorTotal === undefined ? undefined : readPriorTotal(priorTotal);
  if (prior && "refused" in prior) throw new Error(prior.refused);
  const review = reviewWorkbook(await published, rulesUnder(settings.value, rules));
  return notChecked(review, { settings: settings.value, priorTotal: prior?.value });
}

const expenditure = sheet(
  "支出",
  `
  | 2022年部门支出总表 |          |        |          |          |        |
  | 单位：万元         |          |        |          |          |        |
  | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 | 预备金 |
  |                    | 合计     | 100.00 | 80.00    | 20.00    | 1.00   |
  | '2010301           | 行政运行 | 100.00 | 80.00    | 20.00    | 1.00   |`,
);
const narrative = (...lines: readonly string[]) =>
  sheet("说明", ["| 某局2022年部门预算情况说明 |", ...lines.map((line) => `| ${line} |`)].join("\n"));

const saidOfDrawn = (...sheets: Parameters<typeof workbook>) =>
  notChecked(reviewWorkbook(workbook(...sheets)), { settings: standardSettings });

describe("notChecked", () => {
  test("last year's total is only inferred from what the text says of the change", async () => {
    expect(await saidOf({})).toContain(
      "上年收支总计2884.52万元只能由本年数和增减额推算，没有上年的预算表可对；与上年比较的数只核对了彼此是否相符。",
    );
  });

  test("a total that somebody typed is no table either", async () => {
    expect(await saidOf({}, "2884.52")).toContain("上年收支总计2884.52万元是填写的，没有上年的预算表可对。");
    expect(await saidOf({}, "2800")).toContain(
      "上年收支总计填写的是2800.00万元，由情况说明的增减额推算是2884.52万元，两者不同；没有上年的预算表，哪个对没有核对。",
    );
  });

  test("changes of something unknown have an unknown base; without changes there is none", () => {
    const vague = narrative("一、收入支出预算总体情况说明", "收入与上年相比增加3.00万元，上升5%。");
    const plain = narrative("一、收入支出预算总体情况说明", "支出总计100.00万元。");
    const base = (sheets: Parameters<typeof workbook>) =>
      saidOfDrawn(...sheets).filter((sentence) => sentence.startsWith("上年"));
    expect(base([expenditure, vague])).toEqual([
      "上年数只能由本年数和增减额推算，没有上年的预算表可对；与上年比较的数只核对了彼此是否相符。",
    ]);
    expect(base([expenditure, plain])).toEqual([]);
  });

  test("the 20 days need the day of approval, over the end of a month and of a year", async () => {
    expect(await saidOf({})).toContain("没有填批复日期，是否在批复后20日内公开（预算法第十四条）没有核对。");
    for (const [approvalDate, last] of [
      ["2022-03-15", "2022-04-04"],
      ["2024-02-10", "2024-03-01"],
      ["2022-12-20", "2023-01-09"],
    ])
      expect(await saidOf({ thresholds: { approvalDate } })).toContain(
        `预算${approvalDate}批复，最迟应在${last}公开；实际哪一天公开，是否在批复后20日内公开（预算法第十四条）没有核对。`,
      );
  });

  test("defaults that nobody has confirmed are named, and only those that a rule went by", async () => {
    const named = (said: readonly string[]) =>
      said.find((sentence) => sentence.startsWith("没有设置本地的数"));
    expect(named(await saidOf({}))).toContain("政府采购限额标准50万元、养老保险单位缴费比例16%");
    expect(named(await saidOf({ thresholds: { procurementLimit: "50" } }))).not.toContain("采购");
    const off = {
      "wages-fit-contributions": { reason: "工资由市级统发，基数另有口径" },
      "running-costs-fit-personnel": { reason: "运转经费由机关事务部门统一安排" },
      "welfare-fits-personnel": { reason: "食堂供全区机关共用" },
    };
    expect(named(await saidOf({ off }))).toBe(
      "没有设置本地的数，按默认值核对，本地规定是否相同没有核对：政府采购限额标准50万元、须写明项目和金额的收支增减幅度30%。",
    );
    expect(
      named(await saidOf({ off, thresholds: { procurementLimit: "60", changeToExplain: "20" } })),
    ).toBeUndefined();
    expect(named(saidOfDrawn(expenditure))).toBeUndefined();
    expect(named(saidOfDrawn(expenditure, narrative("收入总计100万元。")))).toBe(
      "没有设置本地的数，按默认值核对，本地规定是否相同没有核对：须写明项目和金额的收支增减幅度30%。",
    );
  });

  test.each<[string, string]>([
    ["headcount", "表中没有编制人数和实有人数，人员经费、公用经费与人数是否相称没有核对。"],
    ["the economic class of projects", "没有支出经济分类汇总表，项目支出的经济分类没有核对。"],
    ["which projects make up a 科目", "项目支出表没有写科目，各科目的项目支出由哪些项目组成没有核对。"],
    ["the catalogue of central procurement", "哪些项目在集中采购目录以内没有核对。"],
    ["rules without their tables", "缺支出经济分类汇总表、部门收入总表，用到这些表的2条规则没有执行。"],
  ])("%s", async (_, sentence) => {
    expect(await saidOf({})).toContain(sentence);
  });

  test("a table that is there is not said to be missing", async () => {
    const review = reviewWorkbook(await sample("put-right"));
    const said = notChecked(review, { settings: standardSettings });
    expect(said.filter((sentence) => /支出经济分类汇总表|没有执行/.test(sentence))).toEqual([]);
  });

  test("rules that are off, and what the department says itself", async () => {
    const reason = "租金由管委会统一负担";
    const said = await saidOf({ off: { "rent-is-explained": { reason } }, notChecked: ["附表另行核对。"] });
    expect(said).toContain("1条规则已停用，没有执行：项目中有房屋租金的，备好批准文件。");
    expect(said.at(-1)).toBe("本部门写明没有核对：附表另行核对。");
  });

  test("doubts, broken rules and sheets that nobody could read", () => {
    const said = notChecked(reviewWorkbook(troubled, [...rules, brokenRule]), { settings: standardSettings });
    expect(said).toEqual(
      expect.arrayContaining([
        "2处无法判断：收入总计等于支出总计、合计行、单位行等于其下各行之和。",
        "1条规则出错，没有结论：这条规则自己出错。",
        "没有认出工作表“一般公共预算”、“Sheet4”、“底稿”，里面的内容没有核对。",
        "没有找到情况说明，文字与表是否一致没有核对。",
      ]),
    );
  });

  test("a column that no layout knows", () => {
    expect(saidOfDrawn(expenditure)).toContain("2022年部门支出总表的“预备金”列不认识，没有核对。");
  });

  test("everything is a whole sentence", async () => {
    for (const sentence of await saidOf({})) expect(sentence).toMatch(/^[^{}]+。$/);
  });
});
