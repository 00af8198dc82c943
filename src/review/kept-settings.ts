import type { RuleSettings } from "./rule-settings";

/** What of the settings people have set, in the words of a report. */
const partNames = {
  off: "停用的规则",
  lowered: "降低了轻重的规则",
  thresholds: "本地的数",
  packs: "规则文件",
  locality: "地区",
  subjects: "科目",
  notChecked: "写明没有核对的事项",
} as const;

export type SettingsPart = keyof typeof partNames;
export const settingsParts = Object.keys(partNames) as readonly SettingsPart[];

/** What became of the settings that a workbook keeps: which parts of them were used, or the sentence why none. */
export type KeptSettings = { readonly used: readonly SettingsPart[] } | { readonly why: string };

/** The parts in which anything is set. */
export function partsSet(settings: Partial<RuleSettings>): readonly SettingsPart[] {
  return settingsParts.filter((part) => {
    const value = settings[part];
    if (value === undefined) return false;
    return typeof value === "string" || Object.values(value).some((inside) => inside !== undefined);
  });
}

/** For the head of a report: 用了工作簿里保存的设置：停用的规则、地区。 */
export const sayKeptSettings = (kept: KeptSettings): string =>
  "why" in kept
    ? kept.why
    : `用了工作簿里保存的设置：${kept.used.map((part) => partNames[part]).join("、")}。`;
