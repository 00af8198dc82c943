import type { AnnualTask } from "../../budget/indicator";
import { documentOf, dutiesOf, type Duty } from "../../narrative/document";
import { sharedPart } from "../likeness";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 两项任务的主要内容写颠倒了：名称是后勤保障，内容说的是营商环境。与部门职责对照，换过来才说得通。 */
export const taskContentIsItsOwn = defineRule({
  id: "task-content-is-its-own",
  group: "indicators",
  title: "年度主要任务的内容与任务名称一致",
  basis: "任务的主要内容应当说的是该项任务；与部门主要职责对照可以看出",
  severity: "error",
  needs: ["overall-performance"],
  messages: {
    swapped:
      "{table}的任务“{task}”与“{other}”的主要内容写颠倒了：前者的内容没有提到“{task}”，说的是“{other}”，后者相反；请把两项的主要内容互换。",
  },

  *check(_, book) {
    const duties = dutiesOf(documentOf(book)).filter(({ name }) => name !== undefined);
    for (const table of book.tables) {
      const tasks = table.performance?.tasks ?? [];
      const fits = (name: AnnualTask, content: AnnualTask) => fitOf(name, content, duties);
      const told = new Set<AnnualTask>();
      for (const [i, task] of tasks.entries()) {
        if (told.has(task)) continue;
        const other = tasks.slice(i + 1).find((one) => !told.has(one) && isSwapped(task, one, fits));
        if (!other) {
          yield { outcome: "pass", at: task.content.cell };
          continue;
        }
        told.add(other);
        const texts = [task.content, other.content];
        yield {
          outcome: "finding",
          at: task.content.cell,
          because: [task.name.cell, other.name.cell, other.content.cell],
          message: "swapped",
          data: {
            table: tableCalled(table),
            task: task.name.text.replace(/\s/g, ""),
            other: other.name.text.replace(/\s/g, ""),
          },
          ...(texts.some(({ written }) => written !== undefined)
            ? {}
            : {
                fix: {
                  label: "互换两项的主要内容",
                  edits: [
                    { cell: task.content.cell, was: task.content.text, becomes: other.content.text },
                    { cell: other.content.cell, was: other.content.text, becomes: task.content.text },
                  ],
                  safe: false,
                },
              }),
        };
      }
    }
  },
});

/** How much of a task's name stands in a content, or in the duty of the department which that content repeats. */
function fitOf({ name }: AnnualTask, { content }: AnnualTask, duties: readonly Duty[]): number {
  const repeated = duties
    .map((duty) => ({ duty, part: sharedPart(content.text, duty.paragraph.text) }))
    .sort((a, b) => b.part - a.part)[0];
  const duty = repeated && repeated.part > REPEATS ? repeated.duty.paragraph.text : "";
  return sharedPart(name.text, `${content.text}\n${duty}`);
}

const REPEATS = 0.4;
/** A name of five characters shares a pair such as 环境 with many a content; nearly all of it, only with its own. */
const BY_CHANCE = 0.25;
const LIKELY = 0.3;
const SURE = 0.6;

/** Neither name is found where it stands, and both are found where the other stands, one of them nearly whole. */
function isSwapped(
  one: AnnualTask,
  other: AnnualTask,
  fits: (name: AnnualTask, content: AnnualTask) => number,
): boolean {
  if (fits(one, one) > BY_CHANCE || fits(other, other) > BY_CHANCE) return false;
  const crossed = [fits(one, other), fits(other, one)];
  return Math.min(...crossed) > LIKELY && Math.max(...crossed) >= SURE;
}
