/** All that can be set about how this workbook is checked. */
import type { BudgetBook } from "../budget/book";
import type { RuleSettings } from "../review/rule-settings";
import { NotCheckedForm } from "./not-checked-form";
import { PackSettings } from "./pack-settings";
import { PlaceSettings } from "./place-settings";
import { ThresholdForm } from "./threshold-form";

export interface SettingsFormsProps {
  readonly settings: RuleSettings;
  readonly book: BudgetBook;
}

export function SettingsForms({ settings, book }: SettingsFormsProps) {
  return (
    <>
      <PackSettings settings={settings} book={book} />
      <ThresholdForm settings={settings} />
      <PlaceSettings settings={settings} book={book} />
      <NotCheckedForm settings={settings} />
    </>
  );
}
