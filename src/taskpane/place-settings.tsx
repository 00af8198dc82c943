/** 地区和科目表: whose demands and whose 科目 a workbook is checked by. */
import type { BudgetBook } from "../budget/book";
import { localTermsUsed } from "../review/local-terms";
import type { RuleSettings } from "../review/rule-settings";
import { localityChoices } from "../review/settings";
import { Fold } from "./fold";
import { LocalityChoice } from "./locality-choice";
import { SubjectsChoice } from "./subjects-choice";
import { words } from "./words";

export function PlaceSettings({ settings, book }: { settings: RuleSettings; book: BudgetBook }) {
  const { locality, subjects } = settings;
  const used = localTermsUsed(book, settings);
  const chosen = localityChoices.find(({ id }) => id === locality)?.called;
  const state = [...(chosen === undefined ? [] : [chosen]), ...(subjects ? [subjects.name] : [])].join("，");
  return (
    <Fold title={words.place} state={state}>
      <LocalityChoice chosen={locality} recognised={book.locality} used={used.locality} />
      <SubjectsChoice set={used.subjects} />
    </Fold>
  );
}
