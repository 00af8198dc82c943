/** Pairs of neighbouring characters: what two Chinese texts share when they speak of one thing. */
export function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...lettersOf(text)];
  return new Set(letters.slice(1).map((second, i) => letters[i]! + second));
}

const lettersOf = (text: string): string =>
  text.normalize("NFKC").replace(/[^\p{Script=Han}A-Za-z0-9]/gu, "");

/** Which part of `inner`'s pairs stands in `outer` too, from 0 to 1; words that every office uses count nothing. */
export function sharedPart(inner: string, outer: string): number {
  const telling = [...pairsOf(inner)].filter((pair) => !EVERYWHERE.has(pair));
  if (telling.length === 0) return 0;
  const letters = lettersOf(outer);
  return telling.filter((pair) => letters.includes(pair)).length / telling.length;
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
