import { inUnit, type Amount } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import { priorIn, priorKeys } from "../narrative/prior";
import type { ReadSetting } from "./settings";
import type { ReviewState } from "./state";

/** Last year's amounts as a person would have typed them, in 万元. */
export type TypedPrior = Pick<ReviewState, "priorTotal" | "priorFigures">;

export interface PriorTaken extends TypedPrior {
  /** How many fields were empty and are filled now. */
  readonly filled: number;
}

/** What last year's workbook has for the fields that are empty; or the sentence that says it is of another year. */
export function priorFrom(
  name: string,
  last: BudgetBook,
  year: number | undefined,
  typed: TypedPrior,
): ReadSetting<PriorTaken> {
  if (last.tables.length === 0) return { value: { ...typed, filled: 0 } };
  if (year !== undefined && last.year !== undefined && last.year !== year - 1)
    return {
      refused: `“${name}”是${last.year}年的预算，本工作簿是${year}年的，上年应是${year - 1}年；请选上年的工作簿。`,
    };
  const { total, figures } = priorIn(last);
  const isNew = typed.priorTotal === undefined && total !== undefined;
  const empty = priorKeys.filter(
    (key) => figures[key] !== undefined && typed.priorFigures?.[key] === undefined,
  );
  const found = Object.fromEntries(empty.map((key) => [key, inWan(figures[key]!)]));
  const priorFigures = { ...typed.priorFigures, ...found };
  return {
    value: {
      ...(isNew ? { priorTotal: inWan(total) } : { priorTotal: typed.priorTotal }),
      priorFigures: Object.keys(priorFigures).length > 0 ? priorFigures : undefined,
      filled: empty.length + (isNew ? 1 : 0),
    },
  };
}

const inWan = (amount: Amount): string => inUnit(amount, "万元").toString();
