/**
 * Places of a template that nobody filled in. Only what no finished text can hold: 增加（减少）的原因 and 单位为万元 are
 * words, 人数×年限 is a formula, 【2022】5号 a document's number.
 */

export type BlankKind = "reason" | "number" | "placeholder" | "direction";

/** Where a blank stands, with as many words around it as make it plain. */
export interface Blank {
  readonly kind: BlankKind;
  readonly start: number;
  readonly end: number;
}

/** XX, ××, **: what stands for a name or a number that was to be filled in. */
export const STAND_IN = "(?:[XＸ]{2,4}|[xｘ]{2,4}|×{2,4}|[*＊]{2,4})";
const SIGN = `(?:[XＸ]|${STAND_IN})`;
const NO_FORMULA = String.raw`(?<![A-Za-z0-9０-９)）%％×*/÷])`;
/** 人数X年限 multiplies. */
const NO_FACTOR = "(?<![率数量价额准限])";
const MONEY = "(?:万元|亿元|%|％)";
const STOP = "(?=[，,。；;、]|$)";
const UP = "(?:增加|增长|上升|提高|增)";
const DOWN = "(?:减少|下降|降低|减)";
/** 增（减）0万元 leaves nothing open: there is no change either way. */
const NO_ZERO = String.raw`(?!0+(?:\.0+)?\s*(?:元|${MONEY}))`;
const either = (one: string, other: string): string =>
  String.raw`${one}\s*(?:[（(]\s*或?\s*${other}\s*[）)]|[/／]\s*${other})`;

const patterns: readonly (readonly [BlankKind, RegExp])[] = [
  ["reason", /(?:主要)?原因(?:是|为|在于)?\s*[:：]\s*[。；;]|(?:主要)?原因(?:是|为|在于)\s*[。；;]/g],
  [
    "direction",
    new RegExp(
      String.raw`(?:${either(UP, DOWN)}|${either(DOWN, UP)})\s*${NO_ZERO}(?:[\d.,，]+|[XxＸ×_＿*]+)?\s*(?:元|${MONEY})`,
      "g",
    ),
  ],
  ["placeholder", /20(?:[xｘXＸ×*＊]{1,2}|[_＿]{1,4})\s*年/g],
  [
    "placeholder",
    new RegExp(
      `${NO_FORMULA}${SIGN}\\s*(?:元|${MONEY})|${NO_FORMULA}${NO_FACTOR}${SIGN}\\s*(?:年(?!限)|个(?!人)|辆|台|项(?!目)|人(?!员)|家)`,
      "g",
    ),
  ],
  [
    "placeholder",
    new RegExp(`(?<![A-Za-z0-9])${STAND_IN}(?:部门|单位|委员会|办公室|局|厅|[省市县区乡镇](?![场级]))`, "g"),
  ],
  ["placeholder", /(?<![_＿])[_＿]{2,}\s*(?:万元|亿元|元|%|％|个|辆|台|项|人|家|次)/g],
  [
    "placeholder",
    /(?<=[^\s])【(?:请|填)[^【】]*】|(?<=填写[:：])【[^【】]*】|(?<=[^\s])【[^【】\d]{0,24}(?:金额|总额|数量|总数|个数|类名|主要原因|收支总计)】/g,
  ],
  ["placeholder", /【(?:部门名称|预算年度|上年)】/g],
  [
    "number",
    new RegExp(
      `(?:增加|减少|增长|下降|上升|降低|合计|总计|共计|安排|占|为|(?:预算|支出|收入)(?=\\s))\\s*${MONEY}${STOP}`,
      "g",
    ),
  ],
];

/** 单位为万元, 表中数字为万元 name the unit; nothing is missing there. */
const NAMES_UNIT = /单位|计量|口径|换算|人民币|数字|数据|金额|表[中内]|本表|下同|均|以$/;

/** **总体情况** is bold type that was pasted. */
const BOLD = /^\*\*.*\*\*/s;

/** Each of them has one of these: a sign, a bracket or slash, a reason, or a unit without its number. */
const LIKELY = /[XＸxｘ×*＊_＿【（(/／]|原因|[^\d０-９\s]\s*(?:万元|亿元|[%％])/;

/** Every blank of a text, in reading order; a blank is told once. */
export function blanksIn(text: string): Blank[] {
  if (!LIKELY.test(text)) return [];
  const found: Blank[] = [];
  for (const [kind, pattern] of patterns) {
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length;
      const clause = text
        .slice(0, start)
        .split(/[，,。；;：:（(]/)
        .at(-1)!;
      if (kind === "number" && NAMES_UNIT.test(clause)) continue;
      if (words.startsWith("**") && BOLD.test(text)) continue;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
