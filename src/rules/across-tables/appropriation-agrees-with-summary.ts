import { zero } from "../../budget/amount";
import { functionClasses } from "../../budget/function-classes";
import { totalRow, type BudgetTable } from "../../budget/table";
import { appropriationRow, budgetKeys, isAllAppropriation, sourceRow } from "../funding";
import { sumKey } from "../lookups";
import { placeOf, sayPlace, tableCalled } from "../naming";
import { endOf, endOfSum, tie, tieMessages, type End } from "../pair";
import { defineRule } from "../rule";
import { atMost } from "../verdicts";

/** 财政拨款收支总表是收支总表里的财政拨款部分：三本预算逐项一致；全部收入都是财政拨款时，总额和各类也一致。 */
export const appropriationAgreesWithSummary = defineRule({
  id: "appropriation-agrees-with-summary",
  group: "across-tables",
  title: "财政拨款收支总表与收支总表一致",
  basis: "表间勾稽：财政拨款是部门收支的一部分；没有其他来源时两表相等",
  severity: "error",
  needs: ["budget-summary", "fiscal-appropriation"],
  sees: [],
  messages: {
    ...tieMessages,
    exceeds:
      "{place}为{actual}，大于{other}的{expected}，多出{difference}{unit}；财政拨款不应大于部门全部收支，请核对。",
  },
  example:
    "财政拨款收支总表「政府性基金预算拨款」为30.01，部门收支总表「政府性基金预算」为30.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",

  *check({ "budget-summary": summary, "fiscal-appropriation": table }, book) {
    const inOne = appropriationRow(summary);
    const three = budgetKeys.flatMap((source) => sourceRow(table, source) ?? []);
    if (inOne && three.length > 0) {
      const terms = three.flatMap((row) => endOf(table, row, "amount").terms);
      yield* tie(endOf(summary, inOne, "amount"), endOfSum(terms, `${tableCalled(table)}本年各项拨款之和`));
    }
    for (const source of budgetKeys) {
      const ours = sourceRow(summary, source);
      const theirs = sourceRow(table, source);
      if (ours && theirs) yield* tie(endOf(table, theirs, "amount"), endOf(summary, ours, "amount"));
    }
    const whole = isAllAppropriation(book);
    for (const [left, right] of pairs(table, summary)) {
      if (whole) yield* tie(left, right);
      else if (left.at) {
        const place = left.called;
        yield* atMost({
          at: left.at,
          left: left.terms,
          right: right.terms,
          data: { place, other: right.called },
        });
      }
    }
  },
});

function* pairs(table: BudgetTable, summary: BudgetTable): Iterable<readonly [End, End]> {
  const ours = totalRow(table, "revenue");
  const theirs = totalRow(summary, "revenue");
  if (ours && theirs) yield [endOf(table, ours, "amount"), endOf(summary, theirs, "amount")];
  for (const { code } of functionClasses) {
    const left = classEnd(table, code);
    const right = classEnd(summary, code);
    const stated = [...(left?.terms ?? []), ...(right?.terms ?? [])].some(({ amount }) => amount !== zero);
    if (left && right && stated) yield [left, right];
  }
}

function classEnd(table: BudgetTable, code: string): End | undefined {
  const key = sumKey(table, "expenditure");
  const rows = table.rows.filter((row) => row.side === "expenditure" && row.code === code);
  if (rows.length === 0) return undefined;
  if (rows.length === 1) return endOf(table, rows[0]!, key);
  const named = rows.find((row) => row.figures[key]?.state === "amount") ?? rows[0]!;
  return endOfSum(
    rows.flatMap((row) => endOf(table, row, key).terms),
    sayPlace(placeOf(table, named, key)),
  );
}
