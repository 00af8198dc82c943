import type { CellAddress, CellRange } from "../../workbook/cell";
import { tableNames } from "../../budget/table";
import { tableOf, type BudgetBook } from "../../budget/book";
import { runRules, sentenceOf } from "../run-rules";
import { findTerm } from "./find-term";
import type { PackLine } from "./pack-line";
import { packRule } from "./pack-rule";
import type { RulePack } from "./read-pack";

/** What a line of a pack came to on a workbook, before it is kept. */
export type TriedLine = { readonly line: PackLine } & (
  | {
      readonly state: "ran";
      readonly passes: number;
      readonly findings: readonly TriedFinding[];
      readonly cannotTell: readonly string[];
    }
  /** Every cell that it names is blank. */
  | { readonly state: "blank" }
  /** Which rows and columns were not found, in words: once kept, the rule cannot tell. */
  | { readonly state: "not found"; readonly missing: readonly string[] }
  /** The same, of tables too: once kept, the rule is not run. */
  | { readonly state: "no table"; readonly missing: readonly string[] }
);

/** What does not hold, in a sentence, and the cells that it is about. */
export interface TriedFinding {
  readonly sentence: string;
  readonly at: CellAddress | CellRange;
  readonly because: readonly CellAddress[];
}

/** Tries every line of a pack on a workbook; nothing is kept and nothing is written. */
export function tryPack({ lines }: Pick<RulePack, "lines">, book: BudgetBook): TriedLine[] {
  return lines.map((line) => tryLine(line, book));
}

function tryLine(line: PackLine, book: BudgetBook): TriedLine {
  const terms = [...line.left, ...line.right];
  const missing = terms.flatMap((term) => {
    const table = tableOf(book, term.kind);
    if (!table) return [`没有${tableNames[term.kind]}`];
    const found = findTerm(table, term);
    return "missing" in found ? [found.missing] : [];
  });
  if (missing.length > 0) {
    const state = terms.every(({ kind }) => tableOf(book, kind)) ? "not found" : "no table";
    return { line, state, missing: [...new Set(missing)] };
  }
  const rule = packRule(line);
  const [outcome] = runRules([rule], book);
  if (outcome?.state !== "ran") {
    const error = outcome?.state === "broke" ? outcome.error : "没有执行";
    return { line, state: "ran", passes: 0, findings: [], cannotTell: [error] };
  }
  const { passes, findings, cannotTell } = outcome;
  if (passes.length + findings.length + cannotTell.length === 0) return { line, state: "blank" };
  return {
    line,
    state: "ran",
    passes: passes.length,
    findings: findings.map((finding) => ({
      sentence: sentenceOf(rule, finding),
      at: finding.at,
      because: finding.because,
    })),
    cannotTell: cannotTell.map(({ why }) => why),
  };
}
