import type { Rule } from "../rule";
import { writeEquation, type PackLine } from "./pack-line";
import { packRule } from "./pack-rule";
import { readPackLine, type KindCalled, type PackError } from "./read-line";

/** A bureau's own equalities, in plain words: 项目支出表[合计].合计 = 项目绩效目标汇总表[合计].资金总额. */
export interface RulePack {
  readonly lines: readonly PackLine[];
  /** One rule a line, in order. */
  readonly rules: readonly Rule[];
}

export type ReadPack = { readonly pack: RulePack } | { readonly refused: readonly PackError[] };

const most = 500;

/** Reads a whole pack, or says everything that is wrong with it; never half of it. Never throws. */
export function readPack(text: string, kindOf: KindCalled): ReadPack {
  const lines: PackLine[] = [];
  const refused: PackError[] = [];
  const seen = new Map<string, number>();
  for (const [i, written] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const read = readPackLine(written, i + 1, kindOf);
    if (!read) continue;
    const error = "sentence" in read ? read : whyNotAgain(read, seen);
    if (error) refused.push(error);
    else if (!("sentence" in read)) lines.push(read);
    if (lines.length + refused.length > most) {
      refused.push({
        line: i + 1,
        column: 1,
        sentence: `第${i + 1}行第1字：一份规则文件至多${most}条；请分成几份。`,
      });
      break;
    }
  }
  return refused.length > 0 ? { refused } : { pack: { lines, rules: lines.map(packRule) } };
}

/** Two rules of one name could not be told apart in a report or in the settings. */
function whyNotAgain(read: PackLine, seen: Map<string, number>): PackError | undefined {
  for (const called of [`标题“${read.title}”`, `式子“${writeEquation(read)}”`].slice(
    read.title === undefined ? 1 : 0,
  )) {
    const key = called.replace(/\s/g, "");
    const before = seen.get(key);
    if (before !== undefined) {
      const { line } = read;
      return {
        line,
        column: 1,
        sentence: `第${line}行第1字：${called}与第${before}行相同；请改正或删去一行。`,
      };
    }
    seen.set(key, read.line);
  }
  return undefined;
}
