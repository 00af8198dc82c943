import { isBusy } from "./in-excel";
import { marker } from "./mark-rule";
import { keptMarksKey, readKeptMarks, writeKeptMarks, type KeptRule } from "./kept-marks";

export interface MarkedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

export async function sheetsToMark(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  return worksheets.items.map((worksheet) => ({
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    protected: worksheet.protection.protected,
  }));
}

/** Takes our rules away; those on protected sheets stay, and stay known. Every other rule is left as it is. */
export async function removeMarks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<{ readonly left: readonly KeptRule[] }> {
  const setting = context.workbook.settings.getItemOrNullObject(keptMarksKey);
  setting.load("value");
  const custom = await customRules(context, sheets);
  const kept = setting.isNullObject ? undefined : readKeptMarks(setting.value);
  const ours = await rulesOfOurs(context, custom, kept ?? []);
  const staying = ours.filter(({ sheet }) => sheet.protected);
  const left = staying.map(({ sheet, rule }) => ({ worksheet: sheet.id, rule: rule.id }));
  if (ours.length === staying.length && kept === undefined) return { left };
  for (const { sheet, rule } of ours) if (!sheet.protected) rule.delete();
  if (left.length > 0) context.workbook.settings.add(keptMarksKey, writeKeptMarks(left));
  else if (kept !== undefined) setting.delete();
  await context.sync();
  return { left };
}

interface SheetRule {
  readonly sheet: MarkedSheet;
  readonly rule: Excel.ConditionalFormat;
}

/** Only custom rules can be ours, and only they may be asked for a formula. */
async function customRules(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<SheetRule[]> {
  const collections = sheets.map((sheet) => {
    const rules = sheet.worksheet.getRange().conditionalFormats;
    rules.load("items/id,items/type");
    return { sheet, rules };
  });
  await context.sync();
  return collections.flatMap(({ sheet, rules }) =>
    rules.items.filter((rule) => rule.type === "Custom").map((rule) => ({ sheet, rule })),
  );
}

/** By the marker in the formula; by the kept id only where Excel cannot read the formula. */
async function rulesOfOurs(
  context: Excel.RequestContext,
  custom: readonly SheetRule[],
  kept: readonly KeptRule[],
): Promise<SheetRule[]> {
  if (custom.length === 0) return [];
  const formulas = await formulasOf(
    context,
    custom.map(({ rule }) => rule),
  );
  return custom.filter(({ sheet, rule }, index) => {
    const formula = formulas[index];
    return formula === undefined
      ? kept.some((each) => each.worksheet === sheet.id && each.rule === rule.id)
      : formula.includes(marker);
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
