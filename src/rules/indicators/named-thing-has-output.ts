import { linesByOwner, sayTarget, type IndicatorLine } from "../indicator-lines";
import { listedThings, listsSeveral } from "../listed-things";
import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { mayBeOne, sameDoing } from "../same-doing";

/** 项目名称列了两件事，产出指标只衡量其中一件，另一件做没做到无从知道。 */
export const namedThingHasOutput = defineRule({
  id: "named-thing-has-output",
  group: "indicators",
  title: "项目名称列出的几件事都有产出指标",
  basis: "绩效指标应当与项目内容相应；名称并列的几件事各花各的钱，只衡量其中一件就看不出其余的做了多少",
  severity: "hint",
  needs: ["project-performance"],
  messages: {
    merged:
      "{table}「{project}」的名称列有{things}，产出指标“{name}”合写成一个数量（{target}）；请看看是否分开写，各做多少才看得出来。",
    unmeasured:
      "{table}「{project}」的名称列有{things}，产出指标只涉及{covered}，没有{uncovered}；请看看是否需要补充。",
  },
  example:
    "项目绩效目标汇总表「机关院内绿化、亮化费用」的名称列有“绿化”“亮化”，产出指标只涉及“绿化”，没有“亮化”；请看看是否需要补充。",

  *check(_, book) {
    for (const table of book.tables) {
      for (const lines of linesByOwner(table)) {
        const project = lines[0]?.project;
        const things = project && listedThings(project.label);
        const outputs = lines.filter(({ indicator }) => indicator.aspect === "output");
        if (!things || outputs.length === 0) continue;
        const words = outputs.map(wordsOf);
        const covered = things.filter((thing) => words.some((said) => speaksOf(said, thing)));
        const uncovered = things.filter((thing) => !words.some((said) => mayBeOne(thing, said)));
        const at = project.labelCell;
        const data = { table: tableCalled(table), project: rowCalled(project), things: quoted(things) };
        const merged = outputs.find((line) => isMerged(line, things));
        if (merged) {
          const { name, target } = merged.indicator;
          yield {
            outcome: "finding",
            at,
            because: [name.cell, target.cell],
            message: "merged",
            data: { ...data, name: merged.name, target: sayTarget(merged) },
          };
          continue;
        }
        const isOther = (line: IndicatorLine) =>
          countsObjects(line) && !covered.some((thing) => speaksOf(wordsOf(line), thing));
        // an output that counts what no thing names may be the missing one's, in words of its own
        if (covered.length === 0 || uncovered.length === 0 || outputs.some(isOther)) {
          yield { outcome: "pass", at };
          continue;
        }
        yield {
          outcome: "finding",
          at,
          because: outputs.map(({ indicator }) => indicator.name.cell),
          message: "unmeasured",
          data: { ...data, covered: quoted(covered), uncovered: quoted(uncovered) },
        };
      }
    }
  },
});

const wordsOf = ({ name, indicator }: IndicatorLine): string =>
  `${name}\n${indicator.explanation?.text.replace(/\s/g, "") ?? ""}`;

/** 5台 is of some thing; 4次 may be of all that the project does. */
const countsObjects = ({ target }: IndicatorLine): boolean =>
  target.form === "quantity" && target.measure.of === "count" && !/次|期|场|批/.test(target.measure.word);

/** One number for two doings that its name lists; two words for one doing are counted together. */
function isMerged({ name, target }: IndicatorLine, things: readonly string[]): boolean {
  const isCount = target.form === "quantity" && target.measure.of === "count";
  if (!isCount || !listsSeveral(name) || !things.every((thing) => mayBeOne(thing, name))) return false;
  return things.every((thing, i) => things.slice(0, i).every((other) => !sameDoing(thing, other)));
}

/** Named in full, or by what is done: 绿植存活率 is of 绿化. */
const speaksOf = (said: string, thing: string): boolean => said.includes(thing) || sameDoing(said, thing);

const quoted = (things: readonly string[]): string => things.map((thing) => `“${thing}”`).join("");
