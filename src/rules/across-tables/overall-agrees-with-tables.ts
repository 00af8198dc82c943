import { tableOf } from "../../budget/book";
import { totalRow } from "../../budget/table";
import { spendingRow } from "../funding";
import { sumKey } from "../lookups";
import { endOf, fits, fitsNeither, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";

/** 整体绩效目标表的预算总额、基本支出、项目支出与收支总表、支出总表、项目绩效目标汇总表一致。 */
export const overallAgreesWithTables = defineRule({
  id: "overall-agrees-with-tables",
  group: "across-tables",
  title: "整体绩效目标表的预算金额与各表一致",
  basis: "表间勾稽：部门预算总额＝支出总计，资金结构＝基本支出、项目支出",
  severity: "error",
  needs: ["overall-performance"],
  sees: ["budget-summary", "expenditure"],
  messages: tieMessages,
  example:
    "部门（单位）整体绩效目标表「部门预算总额（万元）」为148.50，部门收支总表「支出总计」为150.00，相差1.50万元；两处应当一致，请核对后改正有误的一处。",

  *check({ "overall-performance": form }, book) {
    const row = (item: string) => form.rows.find((candidate) => candidate.item === item);
    const gross = row("gross");
    const summary = tableOf(book, "budget-summary");
    const grand = summary && totalRow(summary, "expenditure");
    const spent = summary && spendingRow(summary);
    if (gross && summary && grand && spent) {
      const ours = endOf(form, gross, "amount");
      const [whole, year] = [grand, spent].map((row) => endOf(summary, row, sumKey(summary, "expenditure")));
      // The form's 预算总额 may or may not take in what stays for next year.
      const theirs = fits(ours.terms, year!.terms) ? year! : whole!;
      yield* tie(ours, theirs, undefined, fitsNeither(ours.terms, year!.terms, whole!.terms));
    }
    const expenditure = tableOf(book, "expenditure");
    const total = expenditure && totalRow(expenditure);
    for (const item of ["basic", "project"] as const) {
      const ours = row(item);
      if (ours && expenditure && total?.figures[item])
        yield* tie(endOf(form, ours, "amount"), endOf(expenditure, total, item));
    }
  },
});
