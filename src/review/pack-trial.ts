import type { BudgetBook } from "../budget/book";
import { rules as allRules } from "../rules/index";
import { tryPack, type TriedLine } from "../rules/packs/try-pack";
import type { Rule } from "../rules/rule";
import { readRulePack, readRulePacks, type RulePackFile } from "./rule-pack";
import type { RuleSettings } from "./rule-settings";

/** More letters than the most rules that a pack may have need. */
const MOST_LETTERS = 50_000;

/** What a rule file that nobody has kept yet would tell of a workbook. */
export interface PackTrial {
  readonly file: RulePackFile;
  /** One a rule, in the order of the file. */
  readonly lines: readonly TriedLine[];
  /** Whether a file of this name is kept already, which this one would take the place of. */
  readonly replaces: boolean;
}

/** Tries a rule file on a workbook; or every sentence that refuses it, and then nothing was tried. */
export function tryRulePack(
  { name: written, text }: RulePackFile,
  { packs }: Pick<RuleSettings, "packs">,
  book: BudgetBook,
  rules: readonly Rule[] = allRules,
): { readonly trial: PackTrial } | { readonly refused: readonly string[] } {
  const file = { name: written.trim(), text };
  const why = whyNotThis(file);
  if (why !== undefined) return { refused: [why] };
  const read = readRulePack(text);
  if ("refused" in read) return { refused: read.refused.map(({ sentence }) => sentence) };
  if (read.pack.rules.length === 0)
    return {
      refused: [`规则文件“${file.name}”里没有一条规则；请按“表名[行名].列名 ＝ 表名[行名].列名”每行写一条。`],
    };
  const others = packs.filter(({ name }) => name !== file.name);
  const together = readRulePacks([...others, file], rules);
  if ("refused" in together) return { refused: together.refused.split("\n") };
  return { trial: { file, lines: tryPack(read.pack, book), replaces: others.length < packs.length } };
}

function whyNotThis({ name, text }: RulePackFile): string | undefined {
  if (name === "") return "规则文件没有名称；请写一个以后认得出的名称，例如“市局2022.txt”。";
  const letters = [...text].length;
  if (letters > MOST_LETTERS)
    return `规则文件“${name}”有${letters}个字，超过${MOST_LETTERS}个字；请分成几份，或核对是否选错了文件。`;
  return undefined;
}

/** What the rules of a trial came to, in counts of rules. */
export interface TrialCounts {
  readonly pass: number;
  readonly differ: number;
  readonly cannotTell: number;
  readonly noTable: number;
  readonly blank: number;
}

export function countTrial({ lines }: Pick<PackTrial, "lines">): TrialCounts {
  const count = (fits: (line: TriedLine) => boolean) => lines.filter(fits).length;
  return {
    pass: count((line) => line.state === "ran" && line.passes > 0),
    differ: count((line) => line.state === "ran" && line.findings.length > 0),
    cannotTell: count(
      (line) => line.state === "not found" || (line.state === "ran" && line.cannotTell.length > 0),
    ),
    noTable: count(({ state }) => state === "no table"),
    blank: count(({ state }) => state === "blank"),
  };
}
