import type { SimulatedAreas } from "./range";
import { invalidArgument, invalidOperation } from "./rich-api-error";

/** One conditional-formatting rule of a simulated sheet. */
export interface SimulatedConditionalFormat {
  readonly id: string;
  /** "Custom", "ColorScale", "DataBar" … */
  readonly type: string;
  /** Moves with its cells. */
  areas: SimulatedAreas;
  readonly rule: { formula: string };
  readonly format: { readonly fill: { color: string }; readonly font: { color: string; bold: boolean } };
  stopIfTrue: boolean;
  /** Excel sometimes cannot read a rule that a person duplicated. */
  readonly unreadable?: boolean;
}

const types = /^(Custom|DataBar|ColorScale|IconSet|TopBottom|PresetCriteria|ContainsText|CellValue)$/;
let made = 0;

/** A new rule goes on top of the sheet's others, or, where the workbook is so made, below them. */
export function addConditionalFormat(
  areas: SimulatedAreas,
  type: string,
  rest: Partial<SimulatedConditionalFormat> = {},
): SimulatedConditionalFormat {
  if (!types.test(type)) throw invalidArgument();
  areas.sheet.refuseIfProtected();
  const added: SimulatedConditionalFormat = {
    id: `{${String(++made).padStart(8, "0")}-CF00-0000-0000-000000000000}`,
    type,
    areas,
    rule: { formula: "" },
    format: { fill: { color: "" }, font: { color: "", bold: false } },
    stopIfTrue: false,
    ...rest,
  };
  if (areas.sheet.workbook.putsRulesOnTop) areas.sheet.conditionalFormats.unshift(added);
  else areas.sheet.conditionalFormats.push(added);
  return added;
}

export function removeConditionalFormat(removed: SimulatedConditionalFormat): void {
  const { sheet } = removed.areas;
  sheet.refuseIfProtected();
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(removed), 1);
}

export function setPriority(moved: SimulatedConditionalFormat, priority: number): void {
  const rules = moved.areas.sheet.conditionalFormats;
  if (priority < 0 || priority >= rules.length) throw invalidArgument();
  rules.splice(rules.indexOf(moved), 1);
  rules.splice(priority, 0, moved);
}

/** The part of a rule that only custom rules have: Excel refuses it for every other kind. */
export function customPart(rule: SimulatedConditionalFormat): SimulatedConditionalFormat {
  if (rule.type !== "Custom" || rule.unreadable) throw invalidOperation();
  return rule;
}
