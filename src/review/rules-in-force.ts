import type { LocalTerms } from "../budget/book";
import { rules as allRules } from "../rules/index";
import type { Rule, RuleInForce } from "../rules/rule";
import { localTerms } from "./local-terms";
import { rulesUnder, type RuleSettings } from "./rule-settings";

/** What a workbook is checked by under its settings, in the pane and on the command line alike. */
export interface RulesInForce {
  readonly settings: RuleSettings;
  readonly rules: readonly RuleInForce[];
  readonly local: LocalTerms;
}

export const rulesInForceUnder = (
  settings: RuleSettings,
  rules: readonly Rule[] = allRules,
): RulesInForce => ({
  settings,
  rules: rulesUnder(settings, rules),
  local: localTerms(settings),
});
