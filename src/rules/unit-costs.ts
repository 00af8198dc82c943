import { inUnit, sum, type Amount, type Unit } from "../budget/amount";
import { writeDecimal, type Decimal } from "../budget/decimal";
import type { BudgetTable, Figure } from "../budget/table";
import { linesByOwner, type IndicatorLine } from "./indicator-lines";
import { sharedPart } from "./likeness";
import { listedThings } from "./listed-things";
import { mayBeOne, sameDoing } from "./same-doing";
import { isFilled, termsOf } from "./terms";

/** What one 辆, 本 or 次 of a project costs: its money by the one count in its 产出指标. */
export interface UnitCost {
  readonly line: IndicatorLine;
  readonly figures: readonly Figure[];
  readonly amount: Amount;
  readonly unit: Unit;
  /** 14辆 */
  readonly count: string;
  /** 10.36万元/辆, half up */
  readonly each: string;
}

/** Of the projects whose count is of what they pay for, the dearest first. */
export function unitCostsIn(table: BudgetTable): UnitCost[] {
  return linesByOwner(table)
    .flatMap((lines) => unitCostOf(lines) ?? [])
    .sort((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0));
}

function unitCostOf(lines: readonly IndicatorLine[]): UnitCost | undefined {
  const project = lines[0]?.project;
  const [line, ...others] = lines.filter(isCounted);
  if (!project || !line || others.length > 0 || line.target.form !== "quantity") return undefined;
  if (!isPaidFor(line, project.label)) return undefined;
  const figures = termsOf(line.table, project, "total").filter(isFilled);
  const amount = sum(figures.map((figure) => figure.amount));
  if (amount <= 0n || figures.some(({ state }) => state === "unreadable")) return undefined;
  const { number, measure } = line.target;
  const each = sayEach(inUnit(amount, "元").div(number));
  if (each === undefined) return undefined;
  return {
    line,
    figures,
    amount,
    unit: figures[0]!.unit,
    count: `${number.toString()}${measure.word}`,
    each: `${each}/${measure.word}`,
  };
}

/** Things and times, but no stretches of time, no marks or multiples and no rates; 3万人 would be paid by the ten thousand. */
const NO_THING = /^[万亿千百]|[元/]|天|日|周|月|季|年|期|分|级|度|倍|成|折|位数|星/;

/** A number of things that must be reached; 每季度1次 leaves open how many a year it is. */
function isCounted({ indicator, name, target }: IndicatorLine): boolean {
  if (indicator.aspect !== "output" || target.form !== "quantity" || target.measure.of !== "count")
    return false;
  if (target.operator === "≤" || target.operator === "<" || !target.number.isPositive()) return false;
  return !target.number.isZero() && !NO_THING.test(target.measure.word) && !name.includes("每");
}

/** The project pays for what is counted, and for nothing beside it. */
function isPaidFor({ name }: IndicatorLine, project: string): boolean {
  const things = listedThings(project);
  if (things) return things.every((thing) => mayBeOne(thing, name));
  return sharedPart(name, project) > 0 || sameDoing(name, project);
}

const SMALL = 1000;
const WAN = 10000;

/** From 1,000元 on in 万元; undefined where two decimals show nothing. */
function sayEach(yuan: Decimal): string | undefined {
  const written = yuan.gte(SMALL) ? `${writeDecimal(yuan.div(WAN), 2)}万元` : `${writeDecimal(yuan, 2)}元`;
  return /[1-9]/.test(written) ? written : undefined;
}
