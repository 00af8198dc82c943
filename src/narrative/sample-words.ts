import { blanksIn, STAND_IN } from "./blanks";

/**
 * Words of a template that stand for others: XX项目, 某某局, （）, （请填写原因）. A finished text may hold one of them on purpose,
 * so each is a question. What is certainly a blank is told as such, and only there.
 */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z0-9./@])${STAND_IN}(?![A-Za-z0-9*＊×./])`, "g"), // xx.gov.cn is an address
  /(?<!\p{Script=Han})某某(?=局|委|部门|单位|办|中心|厅|[省市县区])/gu, // 张某某 is a person
  /(?<![:：_＿]\s*)[_＿]{3,}(?=\s*[\p{Script=Han}，。；])/gu, // 签字：____ is to be signed
  /(?<![A-Za-z])[（(【《][\s_]*[）)】》]/g,
  /[（(](?:请(?:填|说明|注明|删|核实|补|选择|列|写|根据|按|参照|自行)[^（）()]{0,15}|填写[^（）()]{1,12}|[^（）()]{0,10}(?:则|可|请)删除?)[）)]/g,
];

/** Each of them has one of these. */
const LIKELY = /[XＸxｘ×*＊]{2}|某某|[_＿]{3}|[（(【《][\s_]*[）)】》]|[（(][^（）()]*(?:[请填]|删)/;

/** Every such word of a text, in reading order. */
export function sampleWordsIn(text: string): { readonly start: number; readonly end: number }[] {
  if (!LIKELY.test(text)) return [];
  const blanks = blanksIn(text);
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index: start, 0: words }) => ({ start, end: start + words.length }))
    .filter(({ start, end }) => !blanks.some((blank) => start < blank.end && blank.start < end))
    .sort((a, b) => a.start - b.start);
}
