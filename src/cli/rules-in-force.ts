import { readRuleSettings, rulesUnder, standardSettings, type RuleSettings } from "../review/rule-settings";
import { rules as allRules } from "../rules/index";
import type { Rule, RuleInForce } from "../rules/rule";
import type { Options } from "./options";
import { readTextFile } from "./read-text-file";

/** What the files named on the command line make of the rules. */
export interface RulesInForce {
  readonly settings: RuleSettings;
  readonly rules: readonly RuleInForce[];
}

/** The rules to check by; or the sentences that refuse a file, and then nothing is checked. */
export async function rulesInForce(
  options: Pick<Options, "settings">,
): Promise<RulesInForce | { readonly refused: string }> {
  const read = await readSettings(options.settings, allRules);
  if ("refused" in read) return read;
  return { settings: read.value, rules: rulesUnder(read.value, allRules) };
}

async function readSettings(file: string | undefined, rules: readonly Rule[]) {
  if (file === undefined) return { value: standardSettings };
  const read = await readTextFile(file, "--settings");
  if ("refused" in read) return read;
  let given: unknown;
  try {
    given = JSON.parse(read.text);
  } catch {
    return { refused: `--settings 写的“${file}”不是 JSON，请核对括号、引号和逗号。` };
  }
  return readRuleSettings(given, rules);
}
