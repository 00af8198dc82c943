/**
 * The words that head columns in the disclosure tables of any locality. They only tell where a header stands;
 * which table it belongs to is the layouts' business. Patterns match normalised text.
 */
const HEADER_WORDS: readonly RegExp[] = [
  /^(?:收入|支出|(?:本年|财政拨款)(?:收入|支出)|(?:收入|支出)预算|项目|项目\(.*\)|功能分类|支出功能分类(?:科目)?|支出经济分类(?:科目)?)$/,
  /^(?:金额|(?:上年|本年|当年|\d{4}年)?(?:年初)?(?:执行|预算|决算)数?(?:\(.*\))?|预算金额|比上年增减.*|增减(?:额|率|%)?.*)$/,
  /^(?:合计|总计|小计|资金总额|总额)$/,
  /^(?:.*(?:科目|单位|部门|项目)(?:代码|编码|编号|名称)(?:\(.*\))?|名称|代码|编码|类|款|项|序号|行次|栏次|备注|说明)$/,
  /^(?:功能|经济)?(?:分类)?科目$/,
  /^(?:部门|政府)(?:预算)?(?:支出)?经济(?:分类)?(?:科目)?(?:代码|编码)?$/,
  /^单位\(.*名称\)$/,
  /^(?:.*基本支出|项目支出|人员(?:经费|支出)|(?:日常)?公用(?:经费|支出)|工资和?福利支出|对个人和家庭的?补助(?:支出)?|商品和?服务支出|(?:其他)?资本性支出.*)$/,
  /^(?:其他运转类|特定目标类|人员类|公用经费类|运转类).*$/,
  /^(?:.*一般公共预算.*|.*政府性基金.*|.*国有资本.*|.*专户.*|政府预算资金|单位资金.*|财政拨款|其中:?财政拨款.*|本年拨款)$/,
  /^(?:上年|财政拨款)?(?:结转结余|结转|结余)(?:资金)?$/,
  /^(?:事业收入|(?:事业)?单位经营收入|上级补助收入|附属单位上缴收入|其他收入)$/,
  /^(?:.*三公.*经费.*(?:合计|总计|总额)?|因公出国.*|公务用车.*|公务接待.*|购置费|运行(?:维护)?费|.*机关运行经费.*)$/,
  /^(?:类型|项目(?:类型|类别)|项目单位.*|项目(?:金额|资金).*|绩效目标|成本指标|产出指标|效益指标|满意度指标|[一二三]级指标|指标值(?:说明)?|指标名称)$/,
];

/** A long text is prose, whatever words it holds. */
export function isHeaderWord(words: string): boolean {
  return words.length > 0 && words.length <= 30 && HEADER_WORDS.some((pattern) => pattern.test(words));
}

/** 成本指标 … heads columns in one layout and rows in another. */
export const isIndicatorKind = (words: string): boolean => /^(?:成本|产出|效益|满意度)指标$/.test(words);
