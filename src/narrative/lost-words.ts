import { hanIn } from "./clauses";

/** Words that a copy of a phrase has lost from its middle. */

const BEFORE = 4;
const AFTER = 8;
const FEWEST = 3;
const MOST = 20;

/**
 * What `copy` lacks of `source` where the two are equal before and after it; undefined where they differ otherwise, or where
 * what is left out could be left out on purpose: an item of a list, one of two words joined by 和, an attribute with 的.
 */
export function lostFrom(source: string, copy: string): string | undefined {
  const count = source.length - copy.length;
  if (count < FEWEST || count > MOST) return undefined;
  let before = 0;
  while (before < copy.length - AFTER && source[before] === copy[before]) before++;
  if (before < BEFORE || !source.endsWith(copy.slice(before))) return undefined;
  const lost = source.slice(before, before + count);
  return hanIn(lost) < FEWEST || ON_PURPOSE.test(lost) ? undefined : lost;
}

/** Signs part items or are those of a formula; words alone may have been lost. */
const ON_PURPOSE = /[^\p{Script=Han}A-Za-z0-9]|^(?:和|及|与|并|或|以及|等)|(?:和|及|与|并|或|的|地)$/u;
