import type { Amount } from "./amount";

/**
 * Shares of one whole that come to exactly 100%, in units of the last decimal (14.09% at two decimals is 1409n): each
 * is cut off, and what is left over goes to those that lost most (最大余额法). Whole numbers, so nothing is rounded twice.
 * The parts must add up to the whole, and none may be negative; undefined otherwise.
 */
export function spreadShares(parts: readonly Amount[], whole: Amount, decimals = 2): bigint[] | undefined {
  const total = parts.reduce((sum, part) => sum + part, 0n);
  if (whole <= 0n || total !== whole || parts.some((part) => part < 0n)) return undefined;
  const hundred = 100n * 10n ** BigInt(decimals);
  const cut = parts.map((part) => (part * hundred) / whole);
  const lost = parts.map((part, index) => ({ index, rest: (part * hundred) % whole }));
  const left = Number(hundred - cut.reduce((sum, share) => sum + share, 0n));
  const most = [...lost].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of most.slice(0, left)) cut[index]! += 1n;
  return cut;
}
