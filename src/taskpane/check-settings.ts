/** How the workbook is checked, changed piece by piece: kept with the workbook, checked by at once, and told. */
import { rules as allRules } from "../rules/index";
import type { WrittenThresholds } from "../rules/thresholds";
import { ruleCount, type RulePackFile } from "../review/rule-pack";
import { readRuleSettings, standardSettings, type RuleSettings } from "../review/rule-settings";
import { readLocality } from "../review/settings";
import {
  withNotChecked,
  withoutNotChecked,
  withoutPack,
  withPack,
  withThresholds,
  type ThresholdRefusals,
} from "../review/settings-changes";
import { writeState } from "../review/state";
import type { SubjectListFile } from "../review/subject-list";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { KeptState } from "./kept-state";
import type { RulesInForce } from "./rules-in-force";
import { words } from "./words";

/** The sentence that refuses a change, and then nothing has changed; undefined where it was made. */
type Refusal = string | undefined;

export class CheckSettings {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly kept: KeptState,
    private readonly rules: RulesInForce,
  ) {}

  /** Puts settings in force and keeps them; `says` is told before the tally. */
  put(settings: RuleSettings, says: string): Refusal {
    const refused = this.whyNot(settings);
    if (refused === undefined) this.reviewUnder(settings, says);
    return refused;
  }

  keepPack(file: RulePackFile): Refusal {
    return this.putPacks(withPack(this.rules.settings, file), words.packKept(file.name, ruleCount(file)));
  }

  dropPack(name: string): Refusal {
    return this.putPacks(withoutPack(this.rules.settings, name), words.packDropped(name));
  }

  /** A refusal for each number that cannot be meant, and then none is set; `whole` refuses all of them. */
  setThresholds(typed: WrittenThresholds): { readonly each: ThresholdRefusals; readonly whole?: string } {
    const set = withThresholds(this.rules.settings, typed);
    if ("refused" in set) return { each: set.refused };
    const count = Object.keys(set.settings.thresholds).length;
    const whole = this.put(set.settings, words.thresholdsSet(count));
    return whole === undefined ? { each: {} } : { each: {}, whole };
  }

  /** By its id; undefined leaves it to the names in the workbook. */
  setLocality(id: string | undefined): Refusal {
    const { locality: _former, ...others } = this.rules.settings;
    if (id === undefined) return this.put(others, words.localityLeft);
    const read = readLocality(id);
    if ("refused" in read) return read.refused;
    return this.put({ ...others, locality: id }, words.localityChosen(read.value.called));
  }

  /** A bureau's own 科目; undefined puts the built-in ones back. */
  setSubjects(file: SubjectListFile | undefined): Refusal {
    const { subjects: _former, ...others } = this.rules.settings;
    return file === undefined
      ? this.put(others, words.subjectsRestored)
      : this.put({ ...others, subjects: file }, words.subjectsSet(file.name));
  }

  addNotChecked(written: string): Refusal {
    const added = withNotChecked(this.rules.settings, written);
    if ("refused" in added) return added.refused;
    return this.put(added.value, words.notCheckedAdded(written.trim()));
  }

  dropNotChecked(item: string): Refusal {
    return this.put(withoutNotChecked(this.rules.settings, item), words.notCheckedRemoved(item));
  }

  /** Leaves settings that could not be read and begins with the standard ones. */
  useStandard(): void {
    this.reviewUnder(standardSettings, words.standardUsed);
  }

  private putPacks(settings: RuleSettings, says: string): Refusal {
    const lost = rulingsIn(this.rules.settings) - rulingsIn(settings);
    return this.put(settings, lost > 0 ? `${says}${words.rulingsLost(lost)}` : says);
  }

  private whyNot(settings: RuleSettings): Refusal {
    if (this.rules.refused !== undefined) return words.standardFirst;
    const read = readRuleSettings(settings, allRules);
    if ("refused" in read) return read.refused;
    const written = writeState({ ...this.desk.store.current().kept, rules: settings });
    return "refused" in written ? written.refused : undefined;
  }

  private reviewUnder(settings: RuleSettings, says: string): void {
    this.kept.change({ rules: isStandard(settings) ? undefined : settings });
    void this.desk.performQuietly(async () => {
      const { snapshot } = this.desk.store.current();
      const { host } = this.desk;
      if (!host || !snapshot) return;
      const review = await this.checks.reviewWatched(snapshot, this.desk.watch("by itself"));
      await this.checks.show(host, snapshot, review, says);
    });
  }
}

const rulingsIn = ({ off, lowered }: RuleSettings): number =>
  Object.keys(off).length + Object.keys(lowered).length;

const isStandard = (settings: RuleSettings): boolean =>
  JSON.stringify(settings) === JSON.stringify(standardSettings);
