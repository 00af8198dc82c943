import { zero } from "../budget/amount";
import type { BudgetRow } from "../budget/table";
import { placeCodes } from "./place-codes";

export type Draft = { -readonly [Key in keyof BudgetRow]: BudgetRow[Key] };

/**
 * Gives every row of a table the one it adds into: 项目 or 科目 to their unit, units to the department, the outermost to
 * the total, wherever the total stands. Only the first total counts; a second one cannot be placed.
 */
export function placeInSums(drafts: Draft[]): void {
  const total = totalIn(drafts);
  drafts.forEach((draft, i) => {
    if (draft.role === "total" && i !== total) draft.role = "unknown";
  });
  const parentOf = headsOf(drafts, total >= 0 ? total : undefined);
  let head = total >= 0 ? total : undefined;
  let block: number[] = [];
  const blocks: number[][] = [];
  drafts.forEach((draft, i) => {
    if (draft.role === "unit") {
      const parent = parentOf(i);
      if (parent !== undefined) draft.addsTo = parent;
      head = i;
      block = [];
    } else if (draft.role === "detail") {
      if (block.length === 0) blocks.push(block);
      block.push(i);
      if (head !== undefined) draft.addsTo = head;
    }
  });
  for (const rows of blocks) placeCodes(drafts, rows);
}

/** Its label says so; else it is a nameless last row. */
function totalIn(drafts: Draft[]): number {
  const named = drafts.findIndex(({ role }) => role === "total");
  const last = drafts.at(-1);
  if (named >= 0 || last?.role !== "unknown" || last.label !== "") return named;
  last.role = "total";
  return drafts.length - 1;
}

/**
 * Where a head row (a unit, or the 小计 of a project type) adds to; to be asked from top to bottom. 112001 is part of 112.
 * Heads without a code stand side by side, but for a first one that says the total again; beside coded ones, the kind that comes first takes in the other.
 * Heads below their rows repeat what was added already, and nobody can tell which: they are given no place.
 */
function headsOf(drafts: Draft[], total: number | undefined): (index: number) => number | undefined {
  const firstDetail = drafts.findIndex(({ role }) => role === "detail");
  const firstHead = drafts.findIndex(({ role }) => role === "unit");
  if (firstDetail >= 0 && firstHead > firstDetail) {
    for (const draft of drafts) if (draft.role === "unit") draft.role = "unknown";
  }
  const codesOutside = firstHead >= 0 && drafts[firstHead]!.unitCode !== undefined;
  const units = new Map<string, number>();
  const department = departmentIn(drafts, firstHead, total);
  let outer: number | undefined;
  return (index) => {
    const code = drafts[index]!.unitCode;
    if ((code !== undefined) === codesOutside) {
      const parent = code === undefined ? undefined : unitAbove(units, code);
      if (code === undefined) units.clear();
      else units.set(code, index);
      outer = index;
      return parent ?? (index === department ? total : (department ?? total));
    }
    if (code === undefined) return outer ?? total;
    const parent = unitAbove(units, code) ?? outer ?? total;
    units.set(code, index);
    return parent;
  };
}

/** 某局 above 某局本级 and its other units, without codes: the total once more, and the units add into it. */
function departmentIn(drafts: readonly Draft[], head: number, total: number | undefined): number | undefined {
  if (head < 0 || total === undefined || drafts[head]!.unitCode !== undefined) return undefined;
  const next = drafts.slice(head + 1).find(({ role }) => role !== "total");
  if (next?.role !== "unit" || next.unitCode !== undefined) return undefined;
  const [own, all] = [drafts[head]!, drafts[total]!].map(({ figures }) =>
    Object.values(figures).map(({ amount }) => amount),
  );
  return all!.some((amount) => amount !== zero) && all!.every((amount, i) => amount === own![i])
    ? head
    : undefined;
}

function unitAbove(units: ReadonlyMap<string, number>, code: string): number | undefined {
  for (let length = code.length - 1; length > 0; length--) {
    const unit = units.get(code.slice(0, length));
    if (unit !== undefined) return unit;
  }
  return undefined;
}
