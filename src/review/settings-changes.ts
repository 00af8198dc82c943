/** How people change one thing in the settings; whatever a change makes is read as settings from outside are. */
import { rules as allRules } from "../rules/index";
import type { Rule } from "../rules/rule";
import { thresholdNames, type ThresholdName, type WrittenThresholds } from "../rules/thresholds";
import type { RulePackFile } from "./rule-pack";
import { readRuleSettings, readThreshold, standardSettings, type RuleSettings } from "./rule-settings";
import type { ReadSetting } from "./settings";

/** The settings with a rule file kept, in the place of one of the same name. */
export function withPack(settings: RuleSettings, file: RulePackFile, rules = allRules): RuleSettings {
  const kept = settings.packs.some(({ name }) => name === file.name);
  const packs = kept
    ? settings.packs.map((pack) => (pack.name === file.name ? file : pack))
    : [...settings.packs, file];
  return withoutLostRulings({ ...settings, packs }, rules);
}

export function withoutPack(settings: RuleSettings, name: string, rules = allRules): RuleSettings {
  const packs = settings.packs.filter((pack) => pack.name !== name);
  return withoutLostRulings({ ...settings, packs }, rules);
}

/** A rule of a pack that is no longer kept cannot stay off or lowered: settings that name it would be refused. */
function withoutLostRulings(settings: RuleSettings, rules: readonly Rule[]): RuleSettings {
  const { packs } = settings;
  const holds = (ruling: Partial<RuleSettings>): boolean =>
    "value" in readRuleSettings({ ...standardSettings, packs, ...ruling }, rules);
  return {
    ...settings,
    off: only(settings.off, (id, off) => holds({ off: { [id]: off } })),
    lowered: only(settings.lowered, (id, lowered) => holds({ lowered: { [id]: lowered } })),
  };
}

const only = <Value>(
  held: Readonly<Record<string, Value>>,
  fits: (id: string, value: Value) => boolean,
): Record<string, Value> => Object.fromEntries(Object.entries(held).filter(([id, value]) => fits(id, value)));

/** A sentence for each local number that cannot be meant. */
export type ThresholdRefusals = Readonly<Partial<Record<ThresholdName, string>>>;

/** The settings with these local numbers, as typed; a blank one is the standard. */
export function withThresholds(
  settings: RuleSettings,
  typed: WrittenThresholds,
): { readonly settings: RuleSettings } | { readonly refused: ThresholdRefusals } {
  const filled = thresholdNames.flatMap((name) => {
    const value = typed[name]?.trim() ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  const refused = filled.flatMap(([name, value]) => {
    const read = readThreshold(name, value);
    return "refused" in read ? [[name, read.refused] as const] : [];
  });
  if (refused.length > 0) return { refused: Object.fromEntries(refused) };
  return { settings: { ...settings, thresholds: Object.fromEntries(filled) } };
}

/** The settings with one more thing that the department says was not checked; or the sentence that refuses it. */
export function withNotChecked(settings: RuleSettings, written: string): ReadSetting<RuleSettings> {
  const item = written.trim();
  if (item === "")
    return { refused: "没有写明没有核对的是什么；请写一句话，例如“国有资产占用情况表由资产科另行核对”。" };
  if (settings.notChecked.includes(item)) return { refused: `“${item}”已经写过，不用再加。` };
  return { value: { ...settings, notChecked: [...settings.notChecked, item] } };
}

export const withoutNotChecked = (settings: RuleSettings, item: string): RuleSettings => ({
  ...settings,
  notChecked: settings.notChecked.filter((one) => one !== item),
});
