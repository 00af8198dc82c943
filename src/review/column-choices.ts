/** One thing that people can say of a column, by what they call it. */
import type { ToldColumn } from "../tables/pointed";

export interface ColumnChoice extends Omit<ToldColumn, "column"> {
  readonly called: string;
}

/** One word for a meaning and its side, for lists that people choose from. */
export const meaningKey = ({ is, side }: Omit<ToldColumn, "column">): string =>
  side === undefined ? is : `${side} ${is}`;
