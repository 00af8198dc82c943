import { writeAmount, zero, type Amount } from "../../budget/amount";
import { Decimal } from "../../budget/decimal";
import { figureAt, type Figure } from "../../budget/table";
import { rowsUnder } from "../lookups";
import { sayAmount } from "../naming";
import { timesOf } from "../planned";
import { defineRule } from "../rule";

/** Contributions that are a fixed percent of pay: 养老, 住房公积金 (5% to 12%, taken at most), 工会经费. */
const contributions = [
  { code: "30108", name: "养老保险缴费", percent: "pensionPercent" },
  { code: "30113", name: "住房公积金", percent: "housingFundPercent" },
  { code: "30228", name: "工会经费", percent: "unionPercent" },
] as const;
const fewest = 2;

/** 养老、公积金、工会都按工资的一定比例交；基本工资比它们推出的基数大得多，多半有一个数填错了。 */
export const wagesFitContributions = defineRule({
  id: "wages-fit-contributions",
  group: "contradictions",
  title: "基本工资与各项缴费推算的基数相当",
  basis:
    "机关事业单位养老保险单位缴费16%、住房公积金至多12%、工会经费2%，都以工资为基数；只在基本工资超过全部推算基数一半以上时提出",
  severity: "explain",
  needs: ["basic-expenditure"],
  // A base that is smaller than pay by a little is usual; pay of half as much again is not.
  uses: ["pensionPercent", "housingFundPercent", "unionPercent", "wagesToBase"],
  messages: {
    larger:
      "基本工资{wages}，而按{bases}，基本工资约为其中最大基数的{times}倍；请核对基本工资和各项缴费，缴费基数另有口径的请说明。",
  },
  example:
    "基本工资213.77万元，而按养老保险缴费11.73÷16%推算基数73.31、住房公积金12.51÷12%推算基数104.25，基本工资约为其中最大基数的2.1倍；请核对基本工资和各项缴费，缴费基数另有口径的请说明。",

  *check({ "basic-expenditure": table }, _, thresholds) {
    const paid = (code: string): Figure[] =>
      rowsUnder(table, code)
        .flatMap((row) => figureAt(row, "total") ?? [])
        .filter(({ amount }) => amount > zero);
    const [wages, ...more] = paid("30101");
    if (!wages || more.length > 0) return;
    const bases = contributions.flatMap(({ code, name, percent }) => {
      const [figure, ...others] = paid(code);
      if (!figure || others.length > 0) return [];
      const rate = thresholds[percent];
      return [{ name, percent: rate.toString(), figure, base: baseOf(figure, rate) }];
    });
    if (bases.length < fewest) return;
    const largest = bases.reduce((top, { base }) => (base > top ? base : top), zero);
    if (new Decimal(wages.amount.toString()).lte(thresholds.wagesToBase.times(largest.toString()))) {
      yield { outcome: "pass", at: wages.cell };
      return;
    }
    yield {
      outcome: "finding",
      at: wages.cell,
      because: bases.map(({ figure }) => figure.cell),
      message: "larger",
      data: {
        wages: sayAmount(wages.amount, wages.unit) + wages.unit,
        bases: bases
          .map(
            ({ name, percent, figure, base }) =>
              `${name}${sayAmount(figure.amount, figure.unit)}÷${percent}%推算基数${writeAmount(base, figure.unit)}`,
          )
          .join("、"),
        times: timesOf(wages.amount, largest),
      },
    };
  },
});

const baseOf = ({ amount }: Figure, percent: Decimal): Amount =>
  BigInt(new Decimal(amount.toString()).times(100).div(percent).toDecimalPlaces(0).toString()) as Amount;
