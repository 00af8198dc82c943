import { linesOf, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { subjectOf } from "../likeness";
import { defineRule } from "../rule";

/** 部门整体要求≥90%，项目同一项只要求≥85%，项目达标了部门还不达标。 */
export const overallTargetFitsProjects = defineRule({
  id: "overall-target-fits-projects",
  group: "indicators",
  title: "整体绩效与项目绩效的同一指标要求相称",
  basis: "指标逐步分解、相互衔接；项目的要求低于部门整体的，靠项目达不到整体目标",
  severity: "hint",
  needs: ["overall-performance", "project-performance"],
  messages: {
    lower:
      "{place}的指标值为{target}，低于整体绩效目标“{overall}”的{wanted}；两处说的是同一件事，请核实要求是否一致。",
  },

  *check(_, book) {
    const lines = linesOf(book);
    const whole = lines
      .filter((line) => !line.project && isCompared(line))
      .map((line) => ({ line, subject: subjectOf(line.name) }));
    for (const line of lines.filter((one) => one.project && isCompared(one))) {
      const subject = subjectOf(line.name);
      const same = whole.filter((one) => subject.length >= SHORTEST && one.subject === subject);
      if (same.length === 0) continue;
      const at = line.indicator.target.cell;
      const above = same.map((one) => one.line).filter((one) => leastOf(one)!.greaterThan(leastOf(line)!));
      const [first] = above;
      if (!first) {
        yield { outcome: "pass", at };
        continue;
      }
      yield {
        outcome: "finding",
        at,
        because: above.map(({ indicator }) => indicator.target.cell),
        message: "lower",
        data: {
          place: sayLine(line),
          target: sayTarget(line),
          overall: first.name,
          wanted: sayTarget(first),
        },
      };
    }
  },
});

const SHORTEST = 3;

/** 满意度 of different people may differ. */
const isCompared = (line: IndicatorLine): boolean =>
  line.indicator.aspect !== "satisfaction" && !/满意/.test(line.name) && leastOf(line) !== undefined;

function leastOf({ target }: IndicatorLine) {
  if (target.form !== "quantity" || target.measure.word !== "%") return undefined;
  return target.operator === "≤" || target.operator === "<" ? undefined : target.number;
}
