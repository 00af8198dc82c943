import path from "node:path";
import { partsSet, type KeptSettings } from "../review/kept-settings";
import { readRulePacks, type RulePackFile } from "../review/rule-pack";
import { readRuleSettings, standardSettings, type RuleSettings } from "../review/rule-settings";
import { rulesInForceUnder, type RulesInForce } from "../review/rules-in-force";
import type { ReadSetting } from "../review/settings";
import { rulesKept, type ReviewState } from "../review/state";
import { readSubjectList, type SubjectListFile } from "../review/subject-list";
import { rules as allRules } from "../rules/index";
import type { Rule } from "../rules/rule";
import type { Options } from "./options";
import { readTextFile } from "./read-text-file";

type Given = Pick<Options, "settings" | "rules" | "locality" | "subjects" | "approvalDate">;

/** By what workbooks are checked, each with what it keeps itself. */
export interface WaysToCheck {
  readonly of: (kept: ReviewState) => WayToCheck;
}

export interface WayToCheck extends RulesInForce {
  /** Absent where the workbook keeps none. */
  readonly keptSettings?: KeptSettings;
}

/** The rules to check by; or the sentences that refuse a file, and then nothing is checked. */
export async function waysToCheck(options: Given): Promise<WaysToCheck | { readonly refused: string }> {
  const packs = await readPacks(options.rules);
  if ("refused" in packs) return packs;
  const rules = [...allRules, ...packs.value];
  const file = await readSettings(options.settings, rules);
  if ("refused" in file) return file;
  const subjects = await readSubjects(options.subjects);
  if ("refused" in subjects) return subjects;
  const under = (settings: RuleSettings): RulesInForce =>
    rulesInForceUnder(overridden(settings, options, subjects.value), rules);
  const asked = under(file.value);
  return {
    of: (kept) => {
      if (kept.rules === undefined) return asked;
      if (options.settings !== undefined) return { ...asked, keptSettings: { why: SETTINGS_FILE_COUNTS } };
      const { settings, refused } = rulesKept(kept, rules);
      if (refused !== undefined) return { ...asked, keptSettings: { why: refused } };
      const used = partsSet(leftOpen(settings, options));
      return { ...under(settings), ...(used.length > 0 ? { keptSettings: { used } } : {}) };
    },
  };
}

const SETTINGS_FILE_COUNTS = "工作簿里保存的设置没有采用，按 --settings 写的文件核对。";

/** The settings without what options say instead. */
function leftOpen(
  settings: RuleSettings,
  { locality, subjects, approvalDate }: Given,
): Partial<RuleSettings> {
  const { approvalDate: keptDate, ...thresholds } = settings.thresholds;
  return {
    ...settings,
    ...(locality ? { locality: undefined } : {}),
    ...(subjects === undefined ? {} : { subjects: undefined }),
    thresholds: approvalDate === undefined ? { ...thresholds, approvalDate: keptDate } : thresholds,
  };
}

/** An option counts for more than what the settings file or the workbook says of the same. */
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
