import type { Rule } from "../rules/rule";
import { readPack, type ReadPack } from "../rules/packs/read-pack";
import { kindCalled } from "../tables/kind-called";
import type { ReadSetting } from "./settings";

/** Reads a rule pack, its tables called by their standard names or by any title that a locality prints. */
export const readRulePack = (text: string): ReadPack => readPack(text, kindCalled);

export interface RulePackFile {
  /** For people. */
  readonly name: string;
  readonly text: string;
}

/** The rules of several packs together, beside those that there are; refused as a whole, with a sentence for every fault. */
export function readRulePacks(
  files: readonly RulePackFile[],
  beside: readonly Rule[] = [],
): ReadSetting<readonly Rule[]> {
  const rules: Rule[] = [];
  const refusals: string[] = [];
  for (const { name, text } of files) {
    const read = readRulePack(text);
    if ("refused" in read) {
      refusals.push(...read.refused.map(({ sentence }) => `规则文件“${name}”${sentence}`));
      continue;
    }
    for (const rule of read.pack.rules) {
      if ([...beside, ...rules].some(({ id }) => id === rule.id))
        refusals.push(`规则文件“${name}”里的“${rule.title}”别的规则文件里已经有了，请改名或删去一条。`);
      else rules.push(rule);
    }
  }
  return refusals.length > 0 ? { refused: refusals.join("\n") } : { value: rules };
}

/** How many rules a pack has; none where it is refused. */
export function ruleCount({ text }: RulePackFile): number {
  const read = readRulePack(text);
  return "pack" in read ? read.pack.rules.length : 0;
}
