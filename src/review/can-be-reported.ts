import type { Review } from "./review";

/**
 * Whether nothing stands in the way of handing a budget in. Never where nothing was recognised or compared, or a rule broke;
 * an error that stays for a reason is still an error.
 */
export const canBeReported = ({ book, tally, findings }: Review): boolean =>
  book.tables.length > 0 &&
  tally.compared > 0 &&
  tally.broken === 0 &&
  findings.every(({ severity }) => severity !== "error");
