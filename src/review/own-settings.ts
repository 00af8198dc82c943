import { rules as allRules } from "../rules/index";
import { thresholdNames, thresholds } from "../rules/thresholds";
import { ruleCount } from "./rule-pack";
import type { Severity } from "../workbook/mark";
import { rulesUnder, type RuleSettings } from "./rule-settings";
import { readLocality } from "./settings";

/** What people have set otherwise than the program does by itself, beside rules that are off or lowered; a line each. */
export function sayOwnSettings(settings: RuleSettings): string[] {
  const { packs, locality, subjects } = settings;
  return [
    ...packs.map((pack) => `规则文件“${pack.name}”：${ruleCount(pack)}条规则`),
    ...ownThresholds(settings),
    ...(locality === undefined ? [] : [`地区：${localityName(locality)}`]),
    ...(subjects === undefined ? [] : [`科目表：“${subjects.name}”`]),
  ];
}

/** The rules whose findings weigh less than usual, whether they found anything or not. */
export function loweredRules(settings: RuleSettings): readonly {
  readonly rule: string;
  readonly title: string;
  readonly from: Severity;
  readonly reason: string;
}[] {
  return rulesUnder(settings, allRules).flatMap(({ id, title, lowered }) =>
    lowered ? [{ rule: id, title, ...lowered }] : [],
  );
}

function ownThresholds({ thresholds: own }: RuleSettings): string[] {
  return thresholdNames.flatMap((threshold) => {
    const value = own[threshold];
    if (value === undefined) return [];
    const { name, unit, standard } = thresholds[threshold];
    const of = unit === "年-月-日" ? "" : unit;
    return [`${name}：${value}${of}${standard === undefined ? "" : `（默认${standard}${of}）`}`];
  });
}

function localityName(id: string): string {
  const read = readLocality(id);
  return "value" in read ? read.value.called : id;
}
