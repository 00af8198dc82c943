import { aspectNames, type IndicatorAspect } from "../../budget/indicator";
import { documentOf, type Paragraph } from "../../narrative/document";
import { linesIn, type IndicatorLine } from "../indicator-lines";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 说明写“从产出、效益、满意度等方面设置指标”，表里还有成本指标；多半是沿用了老模板。 */
export const narrativeNamesEveryAspect = defineRule({
  id: "narrative-names-every-aspect",
  group: "indicators",
  title: "情况说明所列的绩效指标类别与表一致",
  basis: "情况说明概括的是表里的指标，表里有的类别不应漏写",
  severity: "hint",
  needs: ["project-performance"],
  messages: {
    omits: "情况说明写“{words}”，而{table}还设了{count}项{aspect}；可补上。",
  },

  *check({ "project-performance": table }, book) {
    const lines = linesIn(table);
    for (const { heading, body } of documentOf(book)) {
      for (const paragraph of [...(heading ? [heading] : []), ...body]) {
        const listed = listOf(paragraph);
        if (!listed) continue;
        for (const [aspect, words] of aspects) {
          const own = lines.filter((line) => line.indicator.aspect === aspect && !isUnderAnother(line));
          if (own.length === 0) continue;
          const at = paragraph.cell;
          if (words.test(listed.words)) yield { outcome: "pass", at };
          else {
            yield {
              outcome: "finding",
              at,
              span: { start: listed.start, end: listed.start + listed.words.length },
              because: own.map(({ indicator }) => indicator.name.cell),
              message: "omits",
              data: {
                words: listed.words,
                table: tableCalled(table),
                count: String(own.length),
                aspect: aspectNames[aspect],
              },
            };
          }
        }
      }
    }
  },
});

const aspects: readonly (readonly [IndicatorAspect, RegExp])[] = [
  ["cost", /成本/],
  ["output", /产出|数量|质量|时效/],
  ["benefit", /效益|效果|影响/],
  ["satisfaction", /满意/],
];

/** 成本 as a 二级指标 under 产出指标 is covered by 产出, and 满意度 under 效益指标 by 效益. */
const isUnderAnother = ({ indicator }: IndicatorLine): boolean =>
  (indicator.aspect === "cost" && /成本/.test(indicator.dimension ?? "")) ||
  (indicator.aspect === "satisfaction" && /满意/.test(indicator.dimension ?? ""));

/** 从项目产出、项目效益、满意度等方面设置绩效指标: the list, where it names at least two aspects. */
function listOf({ text, start }: Paragraph): { readonly words: string; readonly start: number } | undefined {
  const match =
    /(?:从|包括|围绕|涵盖|设置了?)([^，,。；;]*(?:产出|质量|效益|满意)[^，,。；;]*?)(?:等(?:几|多|[一二三四五六\d])?个?)?(?:方面|维度|层面|绩效指标)/.exec(
      text,
    );
  if (!match) return undefined;
  const named = aspects.filter(([, words]) => words.test(match[1]!));
  return named.length >= 2
    ? { words: match[1]!, start: start + match.index + match[0].indexOf(match[1]!) }
    : undefined;
}
