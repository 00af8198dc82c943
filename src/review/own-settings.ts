import type { BudgetBook } from "../budget/book";
import { rules as allRules } from "../rules/index";
import { thresholdNames, thresholds } from "../rules/thresholds";
import { localTermsUsed, sayLocalTerms } from "./local-terms";
import { ruleCount } from "./rule-pack";
import type { Severity } from "../workbook/mark";
import { rulesUnder, type RuleSettings } from "./rule-settings";

/**
 * What people have set otherwise than the program does by itself, beside rules that are off or lowered; a sentence each. A
 * list of 科目 that was of no use is told by notChecked.
 */
export function sayOwnSettings(settings: RuleSettings, book: BudgetBook): string[] {
  return [
    ...settings.packs.map((pack) => `按设置，加上规则文件“${pack.name}”里的${ruleCount(pack)}条规则。`),
    ...ownThresholds(settings),
    ...sayLocalTerms(localTermsUsed(book, settings)),
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
    return [`按设置，${name}是${value}${of}${standard === undefined ? "" : `，默认是${standard}${of}`}。`];
  });
}
