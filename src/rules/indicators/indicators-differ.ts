import { linesByOwner, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { subjectOf } from "../likeness";
import { readRateFormula } from "../../narrative/rate-formula";
import { defineRule } from "../rule";

/** 两项指标换个说法说同一件事，说明和指标值都一样，等于少设了一项。 */
export const indicatorsDiffer = defineRule({
  id: "indicators-differ",
  group: "indicators",
  title: "同一处的绩效指标不重复",
  basis: "每项指标各衡量一件事；名称、说明和指标值实质相同的指标没有增加要求",
  severity: "explain",
  needs: [],
  messages: {
    "same subject":
      "{place}与“{other}”说的是同一件事，指标值都是{target}，说明也相同；请合并，或写明两者各衡量什么。",
    "same name": "{place}列了两次，指标值都是{target}；请删去一项，或写明两者的区别。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const lines of linesByOwner(table)) {
        for (const [i, line] of lines.entries()) {
          const at = line.indicator.name.cell;
          const other = lines.slice(0, i).find((earlier) => likeness(earlier, line) !== undefined);
          if (!other) {
            if (i > 0) yield { outcome: "pass", at };
            continue;
          }
          yield {
            outcome: "finding",
            at,
            because: [other.indicator.name.cell],
            message: likeness(other, line)!,
            data: { place: sayLine(line), other: other.name, target: sayTarget(line) },
          };
        }
      }
    }
  },
});

function likeness(one: IndicatorLine, other: IndicatorLine): "same name" | "same subject" | undefined {
  const target = sayTarget(one);
  if (target === "" || target !== sayTarget(other)) return undefined;
  const [first, second] = [one, other].map(({ indicator }) => indicator.explanation?.text.trim());
  if (first !== second) return undefined;
  if (one.name === other.name)
    return one.indicator.aspect === other.indicator.aspect &&
      one.indicator.dimension === other.indicator.dimension
      ? "same name"
      : undefined;
  if (first === undefined || readRateFormula(first)) return undefined; // a copied formula is another fault
  const subject = subjectOf(one.name);
  return subject.length >= SHORTEST && subject === subjectOf(other.name) ? "same subject" : undefined;
}

const SHORTEST = 3;
