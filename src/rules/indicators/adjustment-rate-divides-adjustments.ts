import { fixText } from "../indicator-fix";
import { sayLine } from "../indicator-lines";
import { explainedRates, type ExplainedRate } from "../rate-explanations";
import { defineRule } from "../rule";

/** 调整数既已定义为追加、追减的总和，公式里再减一次年初数，调整很少时反而算出负数，超支三成才不达标。 */
export const adjustmentRateDividesAdjustments = defineRule({
  id: "adjustment-rate-divides-adjustments",
  group: "indicators",
  title: "预算调整率的分子与调整数的定义一致",
  basis: "算术：调整数已是追加、追减的总和时，调整率=调整数÷年初预算数，不再减年初预算数",
  severity: "error",
  needs: ["overall-performance"],
  messages: {
    subtracted:
      "{place}的公式为“{formula}”，而说明把{change}定义为追加、追减等的总和，已经是调整额，不应再减{base}；请改为“{right}”。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const rate of explainedRates(table)) {
        if (!rate.isOwn || !/调整率/.test(rate.line.name)) continue;
        const at = rate.explanation.cell;
        const change = subtractedFrom(rate);
        if (change === undefined) {
          yield { outcome: "pass", at };
          continue;
        }
        if (!isDefinedAsChanges(rate.explanation.text, change)) continue;
        const { formula, explanation, line } = rate;
        const hundred = /\s*[×*xX＊]\s*100\s*[%％]?$/.exec(formula.expression.text)?.[0] ?? "";
        const right = `${change}/${formula.denominator.text}${hundred}`;
        const { start, end } = formula.expression;
        yield {
          outcome: "finding",
          at,
          span: { start: formula.defined.start, end },
          because: [line.indicator.name.cell],
          message: "subtracted",
          data: {
            place: sayLine(line),
            formula: explanation.text.slice(formula.defined.start, end),
            change,
            base: formula.denominator.text,
            right: `${formula.defined.text}=${right}`,
          },
          ...fixText(
            explanation,
            explanation.text.slice(0, start) + right + explanation.text.slice(end),
            `公式改为 ${right}`,
          ),
        };
      }
    }
  },
});

/** 预算调整数, where the numerator is 预算调整数-年初预算数 and the denominator 年初预算数. */
function subtractedFrom({ formula }: ExplainedRate): string | undefined {
  const [change, base, ...more] = formula.numerator.text.split(/[-－−–]/).map((part) => part.trim());
  const isBase = base !== undefined && base !== "" && base === formula.denominator.text;
  return isBase && more.length === 0 ? change : undefined;
}

/** Only where the text says so itself: elsewhere 调整数 may mean the budget as it stands after adjusting. */
function isDefinedAsChanges(text: string, change: string): boolean {
  const at = text.lastIndexOf(change);
  const definition = text.slice(at + change.length).split(/[。；;\n]/)[0] ?? "";
  return (
    /^\s*(?:[:：]|是|为|指|即)/.test(definition) &&
    /追加|追减|调增|调减|增减|结构调整/.test(definition) &&
    /总和|之和|总额|合计|总数/.test(definition)
  );
}
