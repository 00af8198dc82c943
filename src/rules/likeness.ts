import { oneWidth } from "../workbook/one-width";

/** Pairs of neighbouring characters: what two Chinese texts share when they speak of one thing. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let first: string | undefined;
  for (const second of lettersOf(text)) {
    if (first !== undefined) pairs.add(first + second);
    first = second;
  }
  return pairs;
}

/** Most names and phrases are nothing else. */
const LETTERS = /^[\u4e00-\u9fffA-Za-z0-9]*$/;

/** Without stops, spaces and marks. */
export const lettersOf = (text: string): string =>
  LETTERS.test(text) ? text : oneWidth(text).replace(/[^\u4e00-\u9fffA-Za-z0-9]+/g, rareLetters);

const rareLetters = (others: string): string => others.replace(/[^\p{Script=Han}]/gu, "");

/** Which part of `inner`'s pairs stands in `outer` too, from 0 to 1; words that every office uses count nothing. */
export const sharedPart = (inner: string, outer: string): number => partSharedBy(inner)(outer);

/** The same, for one text beside many. */
export function partSharedBy(inner: string): (outer: string) => number {
  const telling = [...pairsOf(inner)].filter((pair) => !EVERYWHERE.has(pair));
  if (telling.length === 0) return () => 0;
  return (outer) => {
    const letters = lettersOf(outer);
    let shared = 0;
    for (const pair of telling) if (letters.includes(pair)) shared++;
    return shared / telling.length;
  };
}

const EVERYWHERE = new Set([
  ...["工作", "建设", "管理", "服务", "保障", "任务", "项目", "完成", "开展", "落实", "推进", "加强"],
  ...["提升", "组织", "实施", "做好", "相关", "有关", "部门", "机关", "全区", "全县", "全市", "负责"],
]);

/** The subject of an indicator's name without what is said of it: 优化营商环境 and 营商环境提升 are both 营商环境. */
export const subjectOf = (name: string): string =>
  name
    .replace(/^(?:进一步|持续|不断|有效|全面)*(?:提升|提高|优化|改善|增强|促进|加强|推动|推进|保障|带动)/, "")
    .replace(
      /(?:水平|程度|情况|效果)?(?:进一步|持续|不断|有效|明显|显著)*(?:提升|提高|优化|改善|增强|加强|情况)率?$/,
      "",
    );
