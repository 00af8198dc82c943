/** Which rules people have switched off or lowered, each with a reason that is kept with the workbook. */
import { readReason } from "../review/reason";
import type { ReviewInPieces } from "../review/review";
import { Reviewer } from "../review/reviewer";
import type { RuleSettings } from "../review/rule-settings";
import { rulesInForceUnder } from "../review/rules-in-force";
import { rulesKept, type ReviewState } from "../review/state";
import type { StateStore } from "./state-store";

/** What is done with a rule: it is not run, or its findings weigh less. */
export type Ruling = "off" | "explain" | "hint";

export class RulesInForce {
  private kept: unknown;
  private pointed: ReviewState["pointed"];
  private reviewer = new Reviewer();

  constructor(private readonly store: StateStore) {}

  get settings(): RuleSettings {
    return rulesKept(this.store.current().kept).settings;
  }

  /** Why the settings that the workbook keeps are not in force. */
  get refused(): string | undefined {
    return rulesKept(this.store.current().kept).refused;
  }

  /** Reviews under the settings that the workbook keeps now; while they stay, a former review is built upon. */
  readonly review: ReviewInPieces = (snapshot, depth) => {
    const { kept } = this.store.current();
    if (kept.rules !== this.kept || kept.pointed !== this.pointed) {
      this.kept = kept.rules;
      this.pointed = kept.pointed;
      const { rules, local } = rulesInForceUnder(rulesKept(kept).settings);
      this.reviewer = new Reviewer(rules, local, kept.pointed);
    }
    return this.reviewer.inPieces(snapshot, depth);
  };

  /** The settings with a ruling on one rule, or the sentence that refuses the reason. */
  ruled(
    { rule, title }: { readonly rule: string; readonly title: string },
    ruling: Ruling,
    written: string,
  ): { readonly settings: RuleSettings } | { readonly refused: string } {
    const read = readReason(written, `规则“${title}”`);
    if ("refused" in read) return read;
    const free = this.without(rule);
    const { reason } = read;
    return {
      settings:
        ruling === "off"
          ? { ...free, off: { ...free.off, [rule]: { reason } } }
          : { ...free, lowered: { ...free.lowered, [rule]: { to: ruling, reason } } },
    };
  }

  /** The settings with nothing on the rule. */
  without(rule: string): RuleSettings {
    const { settings } = this;
    const { [rule]: _off, ...off } = settings.off;
    const { [rule]: _lowered, ...lowered } = settings.lowered;
    return { ...settings, off, lowered };
  }
}
