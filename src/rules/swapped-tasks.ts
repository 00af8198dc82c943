import type { AnnualTask } from "../budget/indicator";
import type { Duty } from "../narrative/document";
import { lettersOf, partSharedBy, sharedPart } from "./likeness";

/** A name of five characters shares a pair such as 环境 with many a content; nearly all of it, only with its own. */
const BY_CHANCE = 0.25;
const LIKELY = 0.3;
const SURE = 0.6;
/** From here on a content repeats a duty, and not only its usual words. */
const REPEATS = 0.4;

interface ReadTask {
  readonly task: AnnualTask;
  /** Its content, and the duty of the department that it repeats. */
  readonly says: string;
}

/**
 * Pairs of tasks with each other's contents: neither name is found where it stands, both are found where the other stands,
 * one of them nearly whole.
 */
export function swappedTasks(
  tasks: readonly AnnualTask[],
  duties: readonly Duty[],
): (readonly [AnnualTask, AnnualTask])[] {
  const named = duties
    .filter(({ name }) => name !== undefined)
    .map(({ paragraph: { text } }) => ({ text, letters: lettersOf(text) }));
  const strange = tasks
    .map((task) => ({ task, says: `${task.content.text}\n${dutyRepeated(task, named)}` }))
    .filter(({ task, says }) => sharedPart(task.name.text, says) <= BY_CHANCE);
  const pairs: (readonly [AnnualTask, AnnualTask])[] = [];
  while (strange.length > 0) {
    const one = strange.shift()!;
    const at = strange.findIndex((other) => isCrossed(one, other));
    if (at >= 0) pairs.push([one.task, strange.splice(at, 1)[0]!.task]);
  }
  return pairs;
}

interface NamedDuty {
  readonly text: string;
  readonly letters: string;
}

function dutyRepeated({ content }: AnnualTask, duties: readonly NamedDuty[]): string {
  const sharedBy = partSharedBy(content.text);
  let [most, repeated] = [REPEATS, ""];
  for (const { text, letters } of duties) {
    const part = sharedBy(letters);
    if (part > most) [most, repeated] = [part, text];
  }
  return repeated;
}

function isCrossed(one: ReadTask, other: ReadTask): boolean {
  const crossed = [sharedPart(one.task.name.text, other.says), sharedPart(other.task.name.text, one.says)];
  return Math.min(...crossed) > LIKELY && Math.max(...crossed) >= SURE;
}
