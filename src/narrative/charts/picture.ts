import { inUnit, type Amount } from "../../budget/amount";
import { writePercent } from "../../budget/ratio";
import { share } from "../../formulas/share";
import type { ChartColors } from "./chart-look";
import type { DisclosureChart } from "./disclosure-chart";
import { grouped } from "./svg-text";

/** What is drawn below the title, from y 0 down. */
export interface Picture {
  readonly height: number;
  readonly markup: string;
}

export interface Canvas {
  readonly colors: ChartColors;
  readonly width: number;
}

/** For lengths only: a drawing needs no more than a float holds. */
export const lengthOf = (amount: Amount, { unit }: DisclosureChart): number =>
  inUnit(amount, unit).toNumber();

export const labelOf = (amount: Amount, { unit, decimals }: DisclosureChart): string =>
  grouped(amount, unit, decimals);

/** 98.54%; undefined where the parts are no parts of one whole. */
export function percentOf(amount: Amount, { whole }: DisclosureChart): string | undefined {
  const rate = whole === undefined ? "zero base" : share.compute(amount, whole);
  return rate === "zero base" ? undefined : writePercent(rate);
}

/** The shades of the series: one colour, or the former year paler than this one. */
export const seriesColors = ({ series }: DisclosureChart, { now, before }: ChartColors): readonly string[] =>
  series.length === 1 ? [now] : [before, now];
