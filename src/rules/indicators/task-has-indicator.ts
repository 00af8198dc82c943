import { linesIn } from "../indicator-lines";
import { sharedPart } from "../likeness";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 年度主要任务列了五项，产出指标只考核一项，另外四项做没做到无从知道。 */
export const taskHasIndicator = defineRule({
  id: "task-has-indicator",
  group: "indicators",
  title: "年度主要任务都有产出指标",
  basis: "绩效指标由年度主要任务分解而来，任务的完成情况靠产出指标反映",
  severity: "explain",
  needs: ["overall-performance"],
  messages: {
    uncovered:
      "{table}的年度主要任务有{all}项，产出指标只涉及{covered}，{uncovered}没有对应的产出指标；请补充，或说明由哪些指标反映。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const tasks = table.performance?.tasks ?? [];
      const outputs = linesIn(table).filter(({ indicator }) => indicator.aspect === "output");
      if (tasks.length === 0 || outputs.length === 0) continue;
      const covers = outputs.map((line) =>
        tasks.filter(({ name }) => sharedPart(name.text, wordsOf(line)) > 0),
      );
      // An output in words of its own may be any task's: then nobody can tell what is left out.
      if (covers.some((covered) => covered.length === 0)) continue;
      const uncovered = tasks.filter((task) => !covers.some((covered) => covered.includes(task)));
      const [first, ...rest] = uncovered.map(({ name }) => name.cell);
      if (!first) {
        for (const { name } of tasks) yield { outcome: "pass", at: name.cell };
        continue;
      }
      yield {
        outcome: "finding",
        at: first,
        because: [...rest, ...outputs.map(({ indicator }) => indicator.name.cell)],
        message: "uncovered",
        data: {
          table: tableCalled(table),
          all: String(tasks.length),
          covered: named(tasks.filter((task) => !uncovered.includes(task))),
          uncovered: named(uncovered),
        },
      };
    }
  },
});

const wordsOf = ({ name, indicator }: ReturnType<typeof linesIn>[number]): string =>
  `${name}\n${indicator.explanation?.text ?? ""}`;

const named = (tasks: readonly { readonly name: { readonly text: string } }[]): string =>
  tasks.map(({ name }) => `“${name.text.replace(/\s/g, "")}”`).join("");
