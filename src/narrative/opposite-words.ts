/** Words that say which way a figure moved, beside those of the other way; the style of the pair stays. */
const pairs: readonly (readonly [up: string, down: string])[] = [
  ["增加", "减少"],
  ["增长", "下降"],
  ["提高", "降低"],
  ["增幅", "降幅"],
  ["增", "减"],
  ["上升", "下降"],
  ["上涨", "下降"],
  ["新增", "减少"],
  ["增加", "压缩"],
  ["增加", "压减"],
  ["增加", "核减"],
  ["增幅", "减幅"],
];

/** 减少 for 增加, 下降 for 增长: the word that says the same the other way round. */
export function oppositeOf(word: string): string | undefined {
  for (const [up, down] of pairs) {
    if (word === up) return down;
    if (word === down) return up;
  }
  return undefined;
}
