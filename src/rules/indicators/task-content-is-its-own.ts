import type { AnnualTask, PlacedText } from "../../budget/indicator";
import { documentOf, dutiesOf } from "../../narrative/document";
import { tableCalled } from "../naming";
import { defineRule, type Fix } from "../rule";
import { swappedTasks } from "../swapped-tasks";

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
    const duties = dutiesOf(documentOf(book));
    for (const table of book.tables) {
      const tasks = table.performance?.tasks ?? [];
      const pairs = swappedTasks(tasks, duties);
      for (const task of tasks)
        if (!pairs.some((pair) => pair.includes(task))) yield { outcome: "pass", at: task.content.cell };
      for (const [task, other] of pairs) {
        yield {
          outcome: "finding",
          at: task.content.cell,
          because: [task.name.cell, other.name.cell, other.content.cell],
          message: "swapped",
          data: { table: tableCalled(table), task: named(task), other: named(other) },
          ...swap(task.content, other.content),
        };
      }
    }
  },
});

const named = ({ name }: AnnualTask): string => name.text.replace(/\s/g, "");

function swap(one: PlacedText, other: PlacedText): { readonly fix?: Fix } {
  if (one.written !== undefined || other.written !== undefined) return {};
  const edits = [
    { cell: one.cell, was: one.text, becomes: other.text },
    { cell: other.cell, was: other.text, becomes: one.text },
  ];
  return { fix: { label: "互换两项的主要内容", edits, safe: false } };
}
