import { inUnit, minus, readAmount } from "../../budget/amount";
import { withOperator, type Target } from "../../budget/target";
import { fixText } from "../indicator-fix";
import { linesByOwner, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { sayAmount } from "../naming";
import { projectAmount } from "../project-amount";
import { defineRule } from "../rule";

/** 成本上限高于项目金额，超出预算也算达标；上限应不高于安排给项目的资金。 */
export const costTargetAtMostProjectAmount = defineRule({
  id: "cost-target-at-most-project-amount",
  group: "indicators",
  title: "项目的成本指标不高于项目金额",
  basis: "未列入预算的不得支出（预算法第十三条）；成本上限高于项目金额，就没有起到控制作用",
  severity: "error",
  needs: ["project-performance"],
  messages: {
    exceeds:
      "{place}的指标值为{target}，高于项目金额{expected}{unit}，多出{difference}{unit}；请把指标值改到项目金额以内，或核对项目金额。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const lines of linesByOwner(table)) {
        const caps = lines.filter((line) => capOf(line) !== undefined);
        for (const line of caps) yield* compare(line, caps.length === 1);
      }
    }
  },
});

type Quantity = Extract<Target, { form: "quantity" }>;

/** What covers more than the year's budget, or less than the project, is no cap on the project's amount. */
const OTHER_SPAN = /总投资|投资额|概算|估算|累计|周期|[二两三四五]年|合同|筹|配套/;

function capOf({ indicator, name, target }: IndicatorLine): Quantity | undefined {
  if (indicator.aspect !== "cost" || target.form !== "quantity" || OTHER_SPAN.test(name)) return undefined;
  return target.operator === "≥" || target.operator === ">" ? undefined : target;
}

function* compare(line: IndicatorLine, isOnlyCap: boolean) {
  const cap = capOf(line)!;
  const known = projectAmount(line, cap);
  if (!known || cap.measure.of !== "money") return;
  const at = line.indicator.target;
  if (known.figures.some(({ state }) => state === "unreadable")) {
    yield { outcome: "cannot tell", at: at.cell, why: "项目金额不是数字，无法与成本指标比较" } as const;
  } else if (!known.exceeded) {
    yield { outcome: "pass", at: at.cell } as const;
  } else {
    const wanted = readAmount(cap.number.toString(), cap.measure.word)!.amount;
    const most = `${inUnit(known.amount, cap.measure.word).toString()}${cap.measure.word}`;
    yield {
      outcome: "finding",
      at: at.cell,
      because: known.figures.map(({ cell }) => cell),
      message: "exceeds",
      data: {
        place: sayLine(line),
        target: sayTarget(line),
        actual: sayAmount(wanted, known.unit),
        other: "项目金额",
        expected: sayAmount(known.amount, known.unit),
        difference: sayAmount(minus(wanted, known.amount), known.unit),
        unit: known.unit,
      },
      ...(isOnlyCap ? fixText(at, withOperator(most, cap.operator ?? "≤")) : {}),
    } as const;
  }
}
