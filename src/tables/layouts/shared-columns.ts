import type { ColumnLayout, LabelLayout } from "../layout";

/** Header words that several tables share. Patterns match the normalised header path ("基本支出/人员经费/工资福利支出"). */

const wholeYear = "(?:(?:\\d{4}年|本年|当年|年初|收入|支出)?预算数?(?:数)?/)?";
/** Some localities repeat the table's name over its columns: 政府性基金预算支出 over 合计, 基本支出, 项目支出. */
const ownName =
  "(?:(?:本年|当年)?(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:财政)?(?:拨款)?支出/)?";

export const totalColumn: ColumnLayout = {
  key: "total",
  header: new RegExp(
    `^${ownName}${wholeYear}(?:(?:本年)?(?:收入|支出)?(?:预算)?(?:总计|合计|总额)|资金总额)(?:/(?:总计|合计|小计))?$|^(?:\\d{4}年|本年|当年)预算数?/小计$`,
  ),
};

const notProject = "^(?!.*项目支出)(?!.*(?:其他运转类|特定目标类)).*";

/** 基本支出（人员、公用）＋项目支出 */
export const natureColumns: readonly ColumnLayout[] = [
  {
    key: "basic",
    header: /(?:^|\/)(?:其中:?)?基本支出(?:\/(?:小计|合计))?$/,
    addsTo: ["total"],
    breakdown: "nature",
  },
  {
    key: "basic.personnel",
    header: new RegExp(`${notProject}人员(?:经费|支出)(?:/(?:小计|合计))?$`),
    addsTo: ["basic", "total"],
    breakdown: "nature",
  },
  {
    key: "basic.wages",
    header: new RegExp(`${notProject}工资和?福利支出$`),
    addsTo: ["basic.personnel", "basic", "total"],
    breakdown: "nature",
  },
  {
    key: "basic.family",
    header: new RegExp(`${notProject}对个人和家庭的?补助(?:支出)?$`),
    addsTo: ["basic.personnel", "basic", "total"],
    breakdown: "nature",
  },
  {
    key: "basic.running",
    header: new RegExp(`${notProject}(?:日常)?公用(?:经费|支出)(?:/(?:小计|合计))?$`),
    addsTo: ["basic", "total"],
    breakdown: "nature",
  },
  {
    key: "basic.goods",
    header: new RegExp(`${notProject}商品和?服务支出$`),
    addsTo: ["basic.running", "basic", "total"],
    breakdown: "nature",
  },
  {
    key: "basic.capital",
    header: new RegExp(`${notProject}(?:其他)?资本性支出$`),
    addsTo: ["basic.running", "basic", "total"],
    breakdown: "nature",
  },
  { key: "project", header: /(?:^|\/)项目支出(?:\/(?:小计|合计))?$/, addsTo: ["total"], breakdown: "nature" },
  {
    key: "project.operating",
    header: /其他运转类(?:项目)?(?:支出)?$/,
    addsTo: ["project", "total"],
    breakdown: "nature",
  },
  {
    key: "project.target",
    header: /特定目标类(?:项目)?(?:支出)?$/,
    addsTo: ["project", "total"],
    breakdown: "nature",
  },
];

const notCarryover = "^(?!.*结转)(?!.*结余)";
const general = "一般公共预算(?:财政)?(?:拨款|资金)?(?:收入)?";
const fund = "政府性基金(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入)?";
const stateCapital = "国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入)?";
const specialAccount = "(?:财政)?专户(?:管理)?(?:的)?(?:资金|教育收费|拨款)?(?:收入)?";
const whole = "(?:/(?:小计|合计))?$";

/** 资金来源：三本预算、财政专户、单位资金、上年结转 */
export const fundingColumns: readonly ColumnLayout[] = [
  {
    key: "government",
    header: /^(?!.*一般公共预算)(?:.*\/)?(?:政府预算资金|财政拨款(?:收入)?)(?:\/(?:小计|合计))?$/,
    addsTo: ["total"],
    breakdown: "funding",
  },
  {
    key: "current",
    header: /^(?:本年拨款|本年收入)\/(?:小计|合计)$|^(?:当年|本年)财政拨款安排$/,
    addsTo: ["total"],
    breakdown: "funding",
  },
  {
    key: "general.appropriation",
    header: new RegExp(`${notCarryover}.*一般公共预算.*/(?:其中:?)?财政拨款(?:收入)?$`),
    memoOf: "general",
  },
  {
    key: "general",
    header: new RegExp(`${notCarryover}.*${general}${whole}`),
    addsTo: ["current", "government", "total"],
    breakdown: "funding",
  },
  {
    key: "fund",
    header: new RegExp(`${notCarryover}.*${fund}${whole}`),
    addsTo: ["current", "government", "total"],
    breakdown: "funding",
  },
  {
    key: "state-capital",
    header: new RegExp(`${notCarryover}.*${stateCapital}${whole}`),
    addsTo: ["current", "government", "total"],
    breakdown: "funding",
  },
  {
    key: "special-account",
    header: new RegExp(`${notCarryover}.*${specialAccount}${whole}`),
    addsTo: ["current", "total"],
    breakdown: "funding",
  },
  {
    key: "unit-funds",
    header: new RegExp(`${notCarryover}.*单位资金(?:收入)?${whole}`),
    addsTo: ["current", "total"],
    breakdown: "funding",
  },
  {
    key: "unit-funds.operation",
    header: new RegExp(`${notCarryover}.*(?:(?:事业)?单位)?经营收入$`),
    addsTo: ["unit-funds", "current", "total"],
    breakdown: "funding",
  },
  {
    key: "unit-funds.business",
    header: new RegExp(`${notCarryover}.*事业收入(?:资金)?(?:/金额)?$`),
    addsTo: ["unit-funds", "current", "total"],
    breakdown: "funding",
  },
  {
    key: "unit-funds.superior",
    header: new RegExp(`${notCarryover}.*上级补助收入$`),
    addsTo: ["unit-funds", "current", "total"],
    breakdown: "funding",
  },
  {
    key: "unit-funds.affiliate",
    header: new RegExp(`${notCarryover}.*附属单位上缴收入$`),
    addsTo: ["unit-funds", "current", "total"],
    breakdown: "funding",
  },
  {
    key: "unit-funds.other",
    header: new RegExp(`${notCarryover}.*其他收入$`),
    addsTo: ["unit-funds", "current", "total"],
    breakdown: "funding",
  },
  {
    key: "carryover",
    header:
      /^(?:(?:收入|支出)预算\/)?(?:上年|财政拨款)?(?:结转结余|结转|结余)(?:资金)?(?:安排)?(?:\/(?:小计|合计))?$/,
    addsTo: ["total"],
    breakdown: "funding",
  },
  {
    key: "carryover.general",
    header: new RegExp(`(?:结转|结余).*/${general}$`),
    addsTo: ["carryover", "total"],
    breakdown: "funding",
  },
  {
    key: "carryover.fund",
    header: new RegExp(`(?:结转|结余).*/${fund}$`),
    addsTo: ["carryover", "total"],
    breakdown: "funding",
  },
  {
    key: "carryover.state-capital",
    header: new RegExp(`(?:结转|结余).*/${stateCapital}$`),
    addsTo: ["carryover", "total"],
    breakdown: "funding",
  },
  {
    key: "carryover.special-account",
    header: new RegExp(`(?:结转|结余).*/${specialAccount}$`),
    addsTo: ["carryover", "total"],
    breakdown: "funding",
  },
  {
    key: "carryover.unit-funds",
    header: /(?:结转|结余).*\/单位资金(?:收入)?$/,
    addsTo: ["carryover", "total"],
    breakdown: "funding",
  },
];

/** 科目编码（类、款、项 or one column）, 单位代码 and the name. */
export const functionLabels: readonly LabelLayout[] = [
  { key: "class", header: /(?:^|\/)类$/ },
  { key: "section", header: /(?:^|\/)款$/ },
  { key: "item", header: /(?:^|\/)项$/ },
  { key: "unit-code", header: /(?:部门|单位)(?:\/单位|\(单位\))?(?:代码|编码)$/ },
  { key: "code", header: /(?:科目|功能分类|功能科目)(?:代码|编码|编号)$/ },
  { key: "name", header: /(?:^|\/)(?:(?:部门|预算)?(?:单位)?[(/])?(?:支出)?(?:功能)?(?:分类)?科目名称\)?$/ },
  { key: "name", header: /(?:^|\/)(?:单位名称\(科目(?:名称)?\)|部门\(单位\)名称)$/ },
  { key: "name", header: /^(?:项目|功能(?:分类)?科目|支出功能分类(?:科目)?|支出项目类别\(资金使用单位\))$/ },
  { key: "name", header: /(?:^|\/)(?:部门|预算)?(?:单位)?[(/]?(?:功能)?(?:分类)?(?:单位|科目)?名称\)?$/ },
];
