import { explainedRates, type ExplainedRate } from "../rate-explanations";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 同一张表的公式，有的写“×100%”，有的写“*100%”，括号有全角有半角，看得出是几处拼起来的。 */
export const formulasAreWrittenAlike = defineRule({
  id: "formulas-are-written-alike",
  group: "indicators",
  title: "同一张表的公式写法一致",
  basis: "公开的表格用语和符号应当规范统一",
  severity: "hint",
  needs: ["overall-performance"],
  messages: {
    signs: "{table}的公式有{times}处写“×100%”，{stars}处写“*100%”；可统一为“×100%”。",
    brackets: "{table}的公式有{wide}处用全角括号，{narrow}处用半角括号；可统一为全角。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const rates = explainedRates(table);
      const name = tableCalled(table);
      yield* mixed(rates, /×\s*100/, /\*\s*100/, (one, other) => ({
        message: "signs",
        data: { table: name, times: String(one), stars: String(other) },
      }));
      yield* mixed(rates, /[（）]/, /[()]/, (one, other) => ({
        message: "brackets",
        data: { table: name, wide: String(one), narrow: String(other) },
      }));
    }
  },
});

type Said = { readonly message: "signs" | "brackets"; readonly data: Readonly<Record<string, string>> };

/** At the first that is written the second way; the rest of them are its company. */
function* mixed(
  rates: readonly ExplainedRate[],
  usual: RegExp,
  unusual: RegExp,
  say: (usual: number, unusual: number) => Said,
) {
  const written = (way: RegExp) => rates.filter(({ formula }) => way.test(formula.expression.text));
  const [first, ...rest] = written(unusual);
  const others = written(usual);
  if (first && others.length > 0) {
    const because = rest.map(({ explanation }) => explanation.cell);
    const { start, end } = first.formula.expression;
    const at = first.explanation.cell;
    yield {
      outcome: "finding",
      at,
      span: { start, end },
      because,
      ...say(others.length, rest.length + 1),
    } as const;
  } else
    for (const { explanation } of first ? [first, ...rest] : others)
      yield { outcome: "pass", at: explanation.cell } as const;
}
