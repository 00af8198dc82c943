/** 地区和科目表: whose demands and whose 科目 a workbook is checked by. */
import type { Locality } from "../budget/locality";
import type { RuleSettings } from "../review/rule-settings";
import { localityChoices } from "../review/settings";
import { Fold } from "./fold";
import { LocalityChoice } from "./locality-choice";
import { SubjectsChoice } from "./subjects-choice";
import { words } from "./words";

export interface PlaceSettingsProps {
  readonly settings: RuleSettings;
  /** The locality that this workbook was checked by. */
  readonly inForce: Locality | undefined;
}

export function PlaceSettings({ settings, inForce }: PlaceSettingsProps) {
  const { locality, subjects } = settings;
  const chosen = localityChoices.find(({ id }) => id === locality)?.called;
  const state = [...(chosen === undefined ? [] : [chosen]), ...(subjects ? [subjects.name] : [])].join("，");
  return (
    <Fold title={words.place} state={state}>
      <LocalityChoice chosen={locality} inForce={inForce} />
      <SubjectsChoice subjects={subjects} />
    </Fold>
  );
}
