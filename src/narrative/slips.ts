/** A word of the field mistyped, and the word that was meant. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/**
 * Only what is no word of any text: 拔款 for 拨款, 收人总计 for 收入总计, 场环境 for 场所环境. The first group is the slip. Where the
 * slip is a word elsewhere (实效), its neighbours decide: 数量、实效、质量 are the dimensions of an output.
 */
const slips: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=数量(?:指标)?[、，]\s*(?:质量(?:指标)?[、，]\s*)?)(实效)(?=(?:指标)?[、，]\s*(?:质量|成本))/g,
    "时效",
  ],
  [
    /(?<=数量(?:指标)?[、，]\s*质量(?:指标)?(?:[、，]\s*(?:成本(?:指标)?[、，]\s*)?|[和及与]))(实效)/g,
    "时效",
  ],
  [
    /(?<=质量(?:指标)?[、，]\s*)(实效)(?=(?:指标)?(?:[、，]\s*(?:数量|成本(?:指标)?(?:[、，等。]|$))|[和及与]数量))/g,
    "时效",
  ],
  [/(?<=工作|办公|学习)(场环境)/g, "场所环境"],
  [/(?<![选提海])(拔款)/g, "拨款"],
  [/(?<![选提海])(拔付)/g, "拨付"],
  [/(?<![接招吸录征聘])(收人)(?=预算|总计|合计|总表|来源|决算|支出总)/g, "收入"],
  [/(?<=事业|经营|拨款|其他|补助|预算)(收人)(?![员民])/g, "收入"],
  [/(公公共)(?=预算)/g, "公共"],
  [/(公共预预算|公共共预算)/g, "公共预算"],
  [/(?<=住房)(公基金)/g, "公积金"],
  [/(政府性基全)/g, "政府性基金"],
  [/(?<=社会)(保章)/g, "保障"],
  [/(?<=卫生)(建康)/g, "健康"],
  [/(?<=绩效)(日标)/g, "目标"],
];

export function slipsIn(text: string): Slip[] {
  return slips
    .flatMap(([pattern, meant]) =>
      [...text.matchAll(pattern)].map(({ index: start, 1: word }) => ({
        start,
        end: start + word!.length,
        becomes: meant,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
