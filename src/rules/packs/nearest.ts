/** The name that is most like a mistyped one; undefined where none is like it. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const word = bare(written);
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const name of new Set(names)) {
    const far = distance(word, bare(name));
    if (far < (best?.far ?? Infinity)) best = { name, far };
  }
  return best && best.far <= Math.max(1, bare(best.name).length / 2) ? best.name : undefined;
}

/** "，最接近的是“合计”", or "" where no name is like it. */
export function sayNearest(written: string, names: readonly string[]): string {
  const name = nearest(written, names);
  return name === undefined ? "" : `，最接近的是“${name}”`;
}

/** Names are compared without what typists vary: width, spaces, quotation marks, brackets, stops and slashes. */
export const bare = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\u200b-\u200f\ufeff]/gu, "");

/** How many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}
