/** How far a budget has come on its way to the bureau: 识别 → 核对 → 说明 → 送审. */
import type { Severity } from "../workbook/mark";
import { openFindings, type Reasons } from "./explained";
import type { Review } from "./review";

export type StepKey = "recognise" | "check" | "explain" | "submit";

/** Where a step stands; the pane has the words for it. */
export type Standing =
  | {
      readonly stands: "tables" | "unread" | "to change" | "to explain" | "undecided";
      readonly count: number;
    }
  | { readonly stands: "waits" | "nothing to change" | "all explained" | "not ready" | "ready" };

export type Step = Standing & {
  readonly key: StepKey;
  /** done: nothing is left to do; open: something is; ahead: what comes before it is open. */
  readonly state: "done" | "open" | "ahead";
};

/** A finding that has its reason is no longer open. */
export function stepsOf(review: Review, reasons: Reasons = {}): readonly Step[] {
  const open = openFindings(review.findings, reasons);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const tables = review.book.tables.length;
  const unread = review.book.unread?.titled.length ?? 0;
  const recognise: Step = {
    key: "recognise",
    state: tables > 0 && unread === 0 ? "done" : "open",
    ...(unread > 0 ? { stands: "unread", count: unread } : { stands: "tables", count: tables }),
  };
  const check = working("check", tables, { stands: "to change", count: count("error") }, "nothing to change");
  const explain = working(
    "explain",
    tables,
    { stands: "to explain", count: count("explain") },
    "all explained",
  );
  return [recognise, check, explain, submitting([recognise, check, explain], review.tally.cannotTell)];
}

/** A step that waits for tables and is done once nothing is left of what it is about. */
function working(
  key: StepKey,
  tables: number,
  left: Standing & { readonly count: number },
  nothing: "nothing to change" | "all explained",
): Step {
  if (left.count > 0) return { key, state: "open", ...left };
  return tables === 0 ? { key, state: "ahead", stands: "waits" } : { key, state: "done", stands: nothing };
}

function submitting([recognise, check, explain]: readonly Step[], undecided: number): Step {
  const key = "submit";
  if (recognise!.state !== "done" || check!.state !== "done")
    return { key, state: "ahead", stands: "not ready" };
  if (undecided > 0) return { key, state: "open", stands: "undecided", count: undecided };
  return { key, state: explain!.state === "done" ? "done" : "open", stands: "ready" };
}
