/**
 * Indicators that nobody would send back, as bureaus of many kinds write them: signs and words, counts, durations, dates,
 * rates of which less is better, money that is to be raised. {cap} stands for the project's own money.
 */
interface RightIndicators {
  readonly cost: readonly (readonly [string, string])[];
  readonly output: readonly (readonly [string, string])[];
  readonly benefit: readonly (readonly [string, string])[];
  readonly satisfaction: readonly (readonly [string, string])[];
}

const sets: readonly RightIndicators[] = [
  {
    cost: [["项目总成本", "≤{cap}"]],
    output: [
      ["完成数量", "≥12次"],
      ["完成及时率", "100%"],
    ],
    benefit: [["服务对象投诉率", "≤2%"]],
    satisfaction: [["服务对象满意度", "≥90%"]],
  },
  {
    cost: [
      ["工程造价", "不超过{cap}"],
      ["单位面积成本", "≤300元/平方米"],
    ],
    output: [
      ["提升改造面积", "≥800平方米"],
      ["竣工验收合格率", "≥98%"],
      ["完工时间", "2022年11月30日前"],
    ],
    benefit: [
      ["降低能耗", "≥5%"],
      ["改善办公环境", "显著"],
    ],
    satisfaction: [["职工满意率", "95%以上"]],
  },
  {
    cost: [
      ["补助标准", "500元/人·月"],
      ["补助总额", "{cap}以内"],
    ],
    output: [
      ["补助发放人数", "≥120人"],
      ["补助发放覆盖率", "100%"],
      ["发放时限", "每月10日前"],
    ],
    benefit: [["受益家庭人均增收", "≥1000元"]],
    satisfaction: [["受益群众满意度", ">=92%"]],
  },
  {
    cost: [["活动经费", "<={cap}"]],
    output: [
      ["宣传活动每季度一次", "≥4次"],
      ["每月编印简报两期", "24期"],
      ["资料差错率", "≤0.5%"],
      ["按期完成", "是"],
    ],
    benefit: [
      ["群众知晓率", "≥85%"],
      ["带动社会投入", "≥200万元"],
    ],
    satisfaction: [["群众满意度", "≥85%"]],
  },
  {
    cost: [["租金", "≤{cap}"]],
    output: [
      ["租赁面积", "1200平方米"],
      ["租赁期限", "12个月"],
      ["支付租金年数", "1年"],
      ["设施完好率", "≥95%"],
    ],
    benefit: [["窗口平均等候时间", "≤15分钟"]],
    satisfaction: [["办事企业满意度", "≥90%"]],
  },
  {
    cost: [["成本节约率", "≥3%"]],
    output: [
      ["新增就业人数", "≥3万"],
      ["培训期数", "6-8期"],
      ["资金支付进度", "12月底前完成"],
    ],
    benefit: [
      ["产值增长率", "≥120%"],
      ["重大安全事故", "0起"],
      ["生态环境质量", "达到国家标准"],
    ],
    satisfaction: [["参训学员满意度", "≥ 95 ％"]],
  },
];

/** One line of cells for each line of indicators: name and 指标值 of cost, output, benefit and satisfaction, "" where there is none. */
export function rightIndicators(which: number, cap: string): string[][] {
  const { cost, output, benefit, satisfaction } = sets[which % sets.length]!;
  const slots = [cost, output, benefit, satisfaction];
  const height = Math.max(...slots.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    slots.flatMap((slot) => (slot[line] ?? ["", ""]).map((text) => text.replace("{cap}", cap))),
  );
}
