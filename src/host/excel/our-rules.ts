import { isMarkFormula } from "../mark-look";
import { isBusy } from "./in-excel";
import type { KeptRule } from "./kept-marks";

/** A custom rule and the id of its sheet. Only such rules can be ours, and only they may be asked for a formula. */
export interface SheetRule {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
}

/** By the marker in the formula; by the kept id only where Excel cannot read the formula. */
export async function findOurRules(
  context: Excel.RequestContext,
  custom: readonly SheetRule[],
  kept: readonly KeptRule[],
): Promise<KeptRule[]> {
  if (custom.length === 0) return [];
  const formulas = await formulasOf(
    context,
    custom.map(({ rule }) => rule),
  );
  return custom
    .map(({ sheet, rule }): KeptRule => ({ worksheet: sheet, rule: rule.id }))
    .filter(({ worksheet, rule }, index) => {
      const formula = formulas[index];
      return formula === undefined
        ? kept.some((each) => each.worksheet === worksheet && each.rule === rule)
        : isMarkFormula(formula);
    });
}

/** Excel cannot read some rules that a person has duplicated; then each is asked alone, so that one cannot hide the rest. */
async function formulasOf(
  context: Excel.RequestContext,
  rules: readonly Excel.ConditionalFormat[],
): Promise<(string | undefined)[]> {
  const asked = rules.map((rule) => rule.custom.rule.load("formula"));
  try {
    await context.sync();
    return asked.map(({ formula }) => formula);
  } catch (error) {
    if (isBusy(error)) throw error;
  }
  const formulas: (string | undefined)[] = [];
  for (const rule of rules) formulas.push(await formulaOf(context, rule));
  return formulas;
}

async function formulaOf(
  context: Excel.RequestContext,
  rule: Excel.ConditionalFormat,
): Promise<string | undefined> {
  const asked = rule.custom.rule.load("formula");
  try {
    await context.sync();
    return asked.formula;
  } catch (error) {
    if (isBusy(error)) throw error;
    return undefined;
  }
}
