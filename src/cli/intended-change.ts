import { sayAmount } from "../rules/naming";
import type { AmountFollows, Following, FollowingKnown } from "../review/following/following";
import { followingOf } from "../review/following/following";
import { readIntended, type WrittenChange } from "../review/following/intended-change";
import type { Review } from "../review/review";
import { a1 } from "../workbook/cell";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What would follow the change that --change names, or the sentence that refuses it. Nothing is written. */
export type FollowingChange = { readonly following: Following } | { readonly refused: string };

export function followingChange(
  { cell, amount }: WrittenChange,
  snapshot: WorkbookSnapshot,
  review: Review,
  known: FollowingKnown,
): FollowingChange {
  const intended = readIntended(review, cell, amount);
  if ("refused" in intended) return { refused: `没有算出 --change 要跟着改的：${intended.refused}` };
  return { following: followingOf(snapshot, review, intended.value, known) };
}

/** For people: each group under its title. */
export function followingGroups(
  { book }: Review,
  following: Following,
): readonly (readonly [string, readonly string[]])[] {
  const { typed, byFormula, texts, leftOpen, newErrors } = following;
  return [
    ["照 --change 改，要跟着改的（没有写入）", typed.map(sayFollows)],
    ["由公式更新", byFormula.map(sayFollows)],
    [
      "情况说明要改的",
      texts.map(({ text, before, after }) => {
        const { cell } = book.narrative[text]!;
        return `${cell.sheet} ${a1(cell)}  ${before} → ${after}`;
      }),
    ],
    ["要自行判断的", leftOpen.map(({ at, sentence }) => `${at.sheet} ${a1(at)}  ${sentence}`)],
    ["改后还会新出现的", newErrors.map(({ sentence }) => sentence)],
  ];
}

function sayFollows({ cell, place, was, becomes, unit }: AmountFollows): string {
  const before = was === undefined ? "空" : sayAmount(was, unit);
  return `${cell.sheet} ${a1(cell)}  ${place} ${before} → ${sayAmount(becomes, unit)}${unit}`;
}

/** For programs: what would be written, and what is left to people. */
export const followingObject = ({ edits, byFormula, leftOpen, newErrors }: Following) => ({
  edits: edits.map(({ cell, was, becomes }) => ({ sheet: cell.sheet, cell: a1(cell), was, becomes })),
  byFormula: byFormula.map(({ cell }) => ({ sheet: cell.sheet, cell: a1(cell) })),
  leftOpen: leftOpen.map(({ sentence }) => sentence),
  newErrors: newErrors.map(({ sentence }) => sentence),
});
