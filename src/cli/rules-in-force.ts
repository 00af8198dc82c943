import path from "node:path";
import type { LocalTerms } from "../budget/book";
import { localTerms } from "../review/local-terms";
import { readRulePacks, type RulePackFile } from "../review/rule-pack";
import { readRuleSettings, rulesUnder, standardSettings, type RuleSettings } from "../review/rule-settings";
import type { ReadSetting } from "../review/settings";
import { readSubjectList, type SubjectListFile } from "../review/subject-list";
import { rules as allRules } from "../rules/index";
import type { Rule, RuleInForce } from "../rules/rule";
import type { Options } from "./options";
import { readTextFile } from "./read-text-file";

/** What the files named on the command line make of the rules. */
export interface RulesInForce {
  readonly settings: RuleSettings;
  readonly rules: readonly RuleInForce[];
  readonly local: LocalTerms;
}

/** The rules to check by; or the sentences that refuse a file, and then nothing is checked. */
export async function rulesInForce(
  options: Pick<Options, "settings" | "rules" | "locality" | "subjects" | "approvalDate">,
): Promise<RulesInForce | { readonly refused: string }> {
  const packs = await readPacks(options.rules);
  if ("refused" in packs) return packs;
  const rules = [...allRules, ...packs.value];
  const kept = await readSettings(options.settings, rules);
  if ("refused" in kept) return kept;
  const subjects = await readSubjects(options.subjects);
  if ("refused" in subjects) return subjects;
  const settings = overridden(kept.value, options, subjects.value);
  return { settings, rules: rulesUnder(settings, rules), local: localTerms(settings) };
}

/** An option counts for more than what the settings file says of the same. */
function overridden(
  settings: RuleSettings,
  { locality, approvalDate }: Pick<Options, "locality" | "approvalDate">,
  subjects: SubjectListFile | undefined,
): RuleSettings {
  return {
    ...settings,
    ...(locality ? { locality: locality.id } : {}),
    ...(subjects ? { subjects } : {}),
    ...(approvalDate === undefined ? {} : { thresholds: { ...settings.thresholds, approvalDate } }),
  };
}

async function readSubjects(file: string | undefined): Promise<ReadSetting<SubjectListFile | undefined>> {
  if (file === undefined) return { value: undefined };
  const read = await readTextFile(file, "--subjects");
  if ("refused" in read) return read;
  const given = { name: path.basename(file), text: read.text };
  const list = readSubjectList(given);
  return "refused" in list ? list : { value: given };
}

async function readPacks(files: readonly string[]): Promise<ReadSetting<readonly Rule[]>> {
  const packs: RulePackFile[] = [];
  for (const file of files) {
    const read = await readTextFile(file, "--rules");
    if ("refused" in read) return read;
    packs.push({ name: path.basename(file), text: read.text });
  }
  return readRulePacks(packs);
}

async function readSettings(
  file: string | undefined,
  rules: readonly Rule[],
): Promise<ReadSetting<RuleSettings>> {
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
