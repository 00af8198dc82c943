import type { RuleOutcome } from "../../rules/run-rules";
import type { Tie } from "./book-web";

/** Every equality that rules compared without doubt about what to compare. What is only asked about may be so for a reason: it is not firm. */
export const tiesOf = (outcomes: readonly RuleOutcome[]): readonly Tie[] =>
  outcomes.flatMap((outcome) => {
    if (outcome.state !== "ran") return [];
    const firm = (outcome.rule.lowered?.from ?? outcome.rule.severity) === "error";
    return [...outcome.passes, ...outcome.findings].flatMap(({ equation }): Tie[] =>
      equation?.relation === "equal" && !equation.isOneOfTwo ? [{ equation, firm }] : [],
    );
  });
