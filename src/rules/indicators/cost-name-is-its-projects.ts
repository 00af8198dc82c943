import { linesIn, sayLine, type IndicatorLine } from "../indicator-lines";
import { sharedPart } from "../likeness";
import { rowCalled } from "../naming";
import { defineRule } from "../rule";
import { oneWidth } from "../../workbook/one-width";

/** 成本指标借用项目名称时应当写对：差一个字，或只写“项目支出成本”，就不知道是哪个项目的。 */
export const costNameIsItsProjects = defineRule({
  id: "cost-name-is-its-projects",
  group: "indicators",
  title: "成本指标名称中的项目名称与项目一致",
  basis: "同一项目在一张表里用一个名称；其他项目都写明了，只有一个不写，容易张冠李戴",
  severity: "hint",
  needs: ["project-performance"],
  messages: {
    "one character": "{place}与项目名称「{project}」差一个字，请核对是否写错。",
    "no name": "{place}没有写是哪个项目的成本，而同表其他项目大多写明；可改为“{project}总成本”。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const costs = linesIn(table).filter(({ indicator, project }) => indicator.aspect === "cost" && project);
      const named = costs.filter(bearsItsName);
      const isUsual = named.length >= 2 && named.length * 2 > costs.length - 1;
      for (const line of costs) {
        const project = rowCalled(line.project!);
        const message = differsByOne(bare(line.name), bare(project))
          ? "one character"
          : isUsual && IS_GENERAL.test(line.name)
            ? "no name"
            : undefined;
        const at = line.indicator.name.cell;
        if (message === undefined) yield { outcome: "pass", at };
        else {
          yield {
            outcome: "finding",
            at,
            because: [line.project!.labelCell],
            message,
            data: { place: sayLine(line), project },
          };
        }
      }
    }
  },
});

const IS_GENERAL = /^(?:本)?项目(?:支出|预算|资金)?(?:总)?成本$/;
const SHORTEST = 6;

const bare = (name: string): string =>
  oneWidth(name)
    .replace(/\s/g, "")
    .replace(/(?:总)?成本$/, "");
const bearsItsName = ({ name, project }: IndicatorLine): boolean =>
  sharedPart(bare(name), rowCalled(project!)) > 0;

/** One character more, less or another somewhere inside; what only adds a word at an end is a longer name, no slip. */
function differsByOne(name: string, project: string): boolean {
  if (name === project || Math.min(name.length, project.length) < SHORTEST) return false;
  if (name.includes(project) || project.includes(name)) return false;
  let start = 0;
  while (start < name.length && name[start] === project[start]) start++;
  let end = 0;
  while (end < Math.min(name.length, project.length) - start && name.at(-1 - end) === project.at(-1 - end))
    end++;
  return start > 0 && end > 0 && Math.max(name.length, project.length) - start - end === 1;
}
