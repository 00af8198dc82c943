import type { Target } from "../../budget/target";
import { linesByOwner, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { defineRule } from "../rule";

/** 租期最多一年，却要付两年租金；多付的一年要么租期写短了，要么不该列在这一年。 */
export const leaseTermFitsYearsPaid = defineRule({
  id: "lease-term-fits-years-paid",
  group: "indicators",
  title: "租赁期限与支付租金的年数一致",
  basis: "同一项目的指标互相印证：付几年租金，租期就应有几年",
  severity: "explain",
  needs: [],
  messages: {
    longer:
      "{place}的指标值为{target}，而同一项目“{term}”为{limit}，租期短于付租的年数；请核实租期和付款所属年度后改正，或说明原因。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const lines of linesByOwner(table)) {
        const term = lines.find(({ name, target }) => isTerm(name) && longestTerm(target) !== undefined);
        if (!term) continue;
        for (const paid of lines.filter((line) => isPaid(line) && yearsOf(line.target) !== undefined)) {
          const at = paid.indicator.target.cell;
          if (yearsOf(paid.target)! <= longestTerm(term.target)!) yield { outcome: "pass", at };
          else {
            yield {
              outcome: "finding",
              at,
              because: [term.indicator.target.cell],
              message: "longer",
              data: {
                place: sayLine(paid),
                target: sayTarget(paid),
                term: term.name,
                limit: sayTarget(term),
              },
            };
          }
        }
      }
    }
  },
});

const isTerm = (name: string): boolean => /租(?:赁|用|房|车)?(?:期限|期|时间|时长)$/.test(name);
const isPaid = ({ name }: IndicatorLine): boolean => /租.*(?:年数|年限)$|租.*年度数$/.test(name);

/** The longest term in years that the target allows: ≤365天 and 12个月 are one year. */
function longestTerm(target: Target): number | undefined {
  const longest = target.form === "quantity" && (target.operator ?? "=") !== "≥" && target.operator !== ">";
  return longest ? yearsOf(target) : undefined;
}

const inAYear: readonly (readonly [RegExp, number])[] = [
  [/^年$/, 1],
  [/^个?月$/, 12],
  [/^[天日]$/, 365],
];

function yearsOf(target: Target): number | undefined {
  if (target.form !== "quantity" || target.measure.of !== "time") return undefined;
  const { number, measure } = target;
  const parts = inAYear.find(([word]) => word.test(measure.word))?.[1];
  return parts === undefined ? undefined : number.div(parts).toDecimalPlaces(1).toNumber();
}
