/** A word of the field mistyped, and the word that was meant. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

interface KnownSlip {
  readonly wrong: string;
  readonly meant: string;
  /** Where the wrong word is a word elsewhere, what must stand before and after it. */
  readonly where?: RegExp;
}

/**
 * Only what is no word where it stands: 拔款 for 拨款 (but 选拔款待), 收人总计 for 收入总计 (but 接收人员), 工作场环境 for 工作场所环境
 * (but 市场环境). 实效 is a word, except among 数量、质量 as a dimension of an output.
 */
const known: readonly KnownSlip[] = [
  {
    wrong: "实效",
    meant: "时效",
    where: /(?<=数量(?:指标)?[、，]\s*(?:质量(?:指标)?[、，]\s*)?)实效(?=(?:指标)?[、，]\s*(?:质量|成本))/g,
  },
  {
    wrong: "实效",
    meant: "时效",
    where: /(?<=数量(?:指标)?[、，]\s*质量(?:指标)?(?:[、，]\s*(?:成本(?:指标)?[、，]\s*)?|[和及与]))实效/g,
  },
  {
    wrong: "实效",
    meant: "时效",
    where:
      /(?<=质量(?:指标)?[、，]\s*)实效(?=(?:指标)?(?:[、，]\s*(?:数量|成本(?:指标)?(?:[、，等。]|$))|[和及与]数量))/g,
  },
  { wrong: "场环境", meant: "场所环境", where: /(?<=工作|办公|学习)场环境/g },
  { wrong: "拔款", meant: "拨款", where: /(?<![选提海])拔款/g },
  { wrong: "拔付", meant: "拨付", where: /(?<![选提海])拔付/g },
  {
    wrong: "收人",
    meant: "收入",
    where:
      /(?<![接招吸录征聘])收人(?=预算|总计|合计|总表|来源|决算|支出总)|(?<=事业|经营|拨款|其他|补助|预算)收人(?![员民])/g,
  },
  { wrong: "公公共预算", meant: "公共预算" },
  { wrong: "公共共预算", meant: "公共预算" },
  { wrong: "公共预预算", meant: "公共预算" },
  { wrong: "住房公基金", meant: "住房公积金" },
  { wrong: "政府性基全", meant: "政府性基金" },
  { wrong: "社会保章", meant: "社会保障" },
  { wrong: "卫生建康", meant: "卫生健康" },
  { wrong: "绩效日标", meant: "绩效目标" },
];

const LIKELY = new RegExp([...new Set(known.map(({ wrong }) => wrong))].join("|"));

/** Every slip of a text, in reading order, also where a line ends within the word; of two that overlap the first. */
export function slipsIn(text: string): Slip[] {
  const words = text.replace(/\s/g, "");
  if (!LIKELY.test(words)) return [];
  const likely = known.filter(({ wrong }) => words.includes(wrong));
  const ink = [...text.matchAll(/\S/g)];
  const found = likely.flatMap(({ wrong, meant, where }) =>
    [...words.matchAll(where ?? new RegExp(wrong, "g"))].map(({ index }): Slip => {
      const [first, last] = [ink[index]!, ink[index + wrong.length - 1]!];
      return { start: first.index, end: last.index + 1, becomes: meant };
    }),
  );
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => all.slice(0, i).every((other) => other.end <= start));
}
