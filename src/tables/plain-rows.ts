/** A row of a side's outline that others may stand under. */
export interface OutlineRow {
  /** Its label in normalised words, without its ordinal. */
  readonly words: string;
  readonly level: number;
  /** 201 of 一般公共服务支出. */
  readonly code?: string;
}

/** Rows that head what stands under them, with or without an ordinal: 本年收入, 本年支出, 上年结转, 结转下年. */
const HEADING = /^(?:(?:本年|当年)(?:财政拨款)?(?:收入|支出)|(?:上年|年初|年末|年终)(?:结转|结余).*|结转.*)$/;
/** What was carried over is split by the budget or account that it came from, and by nothing else. */
const BY_BUDGET = /^(?:一般公共预算|政府性基金|国有资本经营|财政拨款|财政专户|非财政|单位资金|其他资金)/;

/** 财政拨款 is the money of the three budgets. */
const APPROPRIATION = /^(?:财政拨款|预算拨款)(?:收入)?$/;
const OF_APPROPRIATION = /^(?:一般公共预算|政府性基金|国有资本经营)/;

const HEADING_LEVEL = 1;
const UNDER_HEADING = 8;

/**
 * The level of a row whose label has no ordinal, below the rows that are still open. 一般公共预算拨款 under 一、本年收入 is a part of
 * it; under 一、事业收入 it may be a part or a new line, and nobody can tell: undefined. Where no row has an ordinal, all are equals.
 */
export function plainLevel(row: Omit<OutlineRow, "level">, open: readonly OutlineRow[]): number | undefined {
  const isHeading = ({ words }: Omit<OutlineRow, "level">) => HEADING.test(words);
  const above = open.filter(({ level }) => level < UNDER_HEADING).at(-1);
  if (isHeading(row)) return above && above.level > 0 ? HEADING_LEVEL : 0;
  if (above && isHeading(above))
    return /^本年|^当年/.test(above.words) || BY_BUDGET.test(row.words) ? UNDER_HEADING : 0;
  if (above && APPROPRIATION.test(above.words) && OF_APPROPRIATION.test(row.words)) return UNDER_HEADING;
  if (row.code !== undefined && above?.code !== undefined) return above.level;
  return above && above.level > 0 ? undefined : 0;
}
