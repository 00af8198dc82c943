import { writeHundredths, type Hundredths } from "../../budget/hundredths";
import type { ScoredGroup } from "./evaluation";
import { readWeight } from "./read-typed";
import { sharePoints } from "./share-points";

/** The sentence that refuses a 分值 for one indicator of a 一级指标; undefined where its points still come to what they must. */
export function refuseWeight(group: ScoredGroup, key: string, typed: string): string | undefined {
  const read = readWeight(typed);
  if ("refused" in read) return read.refused;
  const set = group.lines.map((line) => (line.key === key ? read.value : ownWeight(line.weightTyped)));
  if (sharePoints(group.points, set)) return undefined;
  const total = set.reduce((sum: Hundredths, own) => sum + (own ?? 0n), 0n);
  const [much, which] =
    total > group.points ? [total - group.points, "超出"] : [group.points - total, "还差"];
  const [all, filled, off] = [group.points, total, much].map(writeHundredths);
  return `“${group.called}”共${all}分，已填的分值合计${filled}分，${which}${off}分；请改这一项，或先清空其他项的分值。`;
}

function ownWeight(typed: string | undefined): Hundredths | undefined {
  const read = typed === undefined ? undefined : readWeight(typed);
  return read && "value" in read ? read.value : undefined;
}
