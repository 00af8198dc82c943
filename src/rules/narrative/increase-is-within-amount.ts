import { lastPlace } from "../../budget/amount";
import { sayAmount, tableCalled } from "../naming";
import { spanIn } from "../paragraph-span";
import { defineRule } from "../rule";
import { presentAmount, saidChanges } from "../said-changes";

/** 本年没有的钱不会比上年增加，增加的也不会多于本年的数：上年总不会是负数。方向写反了常常这样看得出来。 */
export const increaseIsWithinAmount = defineRule({
  id: "increase-is-within-amount",
  group: "narrative",
  title: "写明的增加额不超过本年的数",
  basis: "上年数＝本年数－增加额，上年的预算不会是负数",
  severity: "explain",
  needs: [],
  messages: {
    zero: "情况说明“{section}”写{name}比上年{change}，而{table}中本年是0；请核对是增加、减少还是持平。",
    more: "情况说明“{section}”写{name}比上年{change}，而{table}中本年只有{now}，上年不会是负数；请核对增加额和方向。",
  },
  example:
    "情况说明“一般公共预算“三公”经费支出预算情况说明”写公务接待费比上年增加3万元，而一般公共预算“三公”经费支出表中本年只有1.50万元，上年不会是负数；请核对增加额和方向。",

  *check(_, book) {
    for (const change of saidChanges(book)) {
      if (!change.range.least.gt(0)) continue;
      const { paragraph, subject, passage } = change;
      const [{ unit, decimals }] = subject.stated as [(typeof subject.stated)[number]];
      const place = { at: paragraph.cell, span: spanIn(paragraph, change.span) };
      const most = subject.stated.reduce((high, { amount }) => (amount > high ? amount : high), 0n);
      if (change.range.least.lte((most + lastPlace(unit, decimals)).toString())) {
        yield { outcome: "pass", ...place };
        continue;
      }
      const now = presentAmount(change);
      yield {
        outcome: "finding",
        ...place,
        because: subject.stated[0]!.from,
        message: most === 0n ? "zero" : "more",
        data: {
          section: passage.path.at(-1) ?? "",
          name: subject.name,
          change: change.says,
          table: tableCalled(subject.table),
          now: sayAmount(now, unit) + unit,
        },
      };
    }
  },
});
