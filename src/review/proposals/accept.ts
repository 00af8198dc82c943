import { replaced } from "../../rules/replacement";
import type { Replacement } from "../../rules/replacement";
import type { CellEdit } from "../../workbook/edit";
import { areTogether, type Proposal, type TextReading } from "./proposal";

/** Proposals by their ids. */
export type Accepted = ReadonlySet<string>;

/** What becomes of one of the texts, in order. */
export function editsOf({ proposals }: TextReading, text: number, accepted: Accepted): Replacement[] {
  return proposals.filter((one) => one.text === text && accepted.has(one.id)).flatMap(({ edits }) => edits);
}

/** The texts with what is accepted; all other words stay. */
export function textsAccepted(reading: TextReading, accepted: Accepted): string[] {
  return reading.texts.map(({ text }, i) => replaced(text, editsOf(reading, i, accepted)));
}

/** What a host writes into the cells that the texts stand in: one edit a cell, however much of it changes. */
export function cellEdits(reading: TextReading, accepted: Accepted): CellEdit[] {
  const becomes = textsAccepted(reading, accepted);
  return reading.texts.flatMap(({ text, cell }, i) =>
    becomes[i] === text ? [] : [{ cell, was: text, becomes: becomes[i]! }],
  );
}

/** Without the proposals that cannot be written where they stand; their words are left alone, and it is said why. */
export function withoutUnwritable(
  reading: TextReading,
  canWrite: (text: number, edit: Replacement) => boolean,
  why: string,
): TextReading {
  const fixed = reading.proposals.filter(({ text, edits }) => !edits.every((edit) => canWrite(text, edit)));
  const isFixed = (one: Proposal): boolean => fixed.some((other) => areTogether(one, other));
  const [can, cannot] = [false, true].map((wanted) =>
    reading.proposals.filter((one) => isFixed(one) === wanted),
  );
  const left = cannot!.map(({ text, edits }) => ({
    text,
    start: edits[0]!.start,
    end: edits.at(-1)!.end,
    why,
  }));
  const leftAlone = [...reading.leftAlone, ...left].sort((a, b) => a.text - b.text || a.start - b.start);
  return { ...reading, proposals: can!, leftAlone };
}
