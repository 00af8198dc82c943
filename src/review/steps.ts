/** How far a budget has come on its way to the bureau: 识别 → 核对 → 说明 → 送审. */
import type { Severity } from "../workbook/mark";
import { openFindings, type Reasons } from "./explained";
import type { Review } from "./review";

export type StepKey = "recognise" | "check" | "explain" | "submit";

export interface Step {
  readonly key: StepKey;
  readonly name: string;
  /** done: nothing is left to do; open: something is; ahead: what comes before it is open. */
  readonly state: "done" | "open" | "ahead";
  /** Where it stands, in a few words. */
  readonly says: string;
}

/** A finding that has its reason is no longer open. */
export function stepsOf({ book, findings, tally }: Review, reasons: Reasons = {}): readonly Step[] {
  const open = openFindings(findings, reasons);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const [errors, toExplain] = [count("error"), count("explain")];
  const unread = book.unread?.titled.length ?? 0;
  const recognised = book.tables.length > 0 && unread === 0;
  const ready = recognised && errors === 0;
  return [
    {
      key: "recognise",
      name: "识别",
      state: recognised ? "done" : "open",
      says: unread > 0 ? `${unread} 张表没读出来` : `${book.tables.length} 张表`,
    },
    {
      key: "check",
      name: "核对",
      state: book.tables.length === 0 ? "ahead" : errors === 0 ? "done" : "open",
      says: errors > 0 ? `必须改 ${errors} 处` : book.tables.length === 0 ? "等待识别" : "没有必须改的",
    },
    {
      key: "explain",
      name: "说明",
      state: book.tables.length === 0 ? "ahead" : toExplain === 0 ? "done" : "open",
      says: toExplain > 0 ? `要说明 ${toExplain} 处` : book.tables.length === 0 ? "等待识别" : "都有说明",
    },
    {
      key: "submit",
      name: "送审",
      state: ready && toExplain === 0 && tally.cannotTell === 0 ? "done" : ready ? "open" : "ahead",
      says: !ready
        ? "还不能报"
        : tally.cannotTell > 0
          ? `可以报了，另有 ${tally.cannotTell} 处须人工核对`
          : "可以报了",
    },
  ];
}
