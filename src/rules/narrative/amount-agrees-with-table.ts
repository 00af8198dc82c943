import { minus, size, writeAmount } from "../../budget/amount";
import { moneyUnit, statesAmount } from "../../narrative/precision";
import { claimedAmount } from "../../narrative/read-claims";
import { numberWritten, saidIn } from "../../narrative/said";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";
import { cellTextOf, spanIn } from "../paragraph-span";
import { replacing } from "../replacement";
import { unitThatIsStated, unsaidUnit } from "../unsaid-units";

/** 情况说明的金额是从表里抄来的：抄错、改表未改文，公开后一眼就能看出。 */
export const amountAgreesWithTable = defineRule({
  id: "amount-agrees-with-table",
  group: "narrative",
  title: "情况说明写的金额与表中一致",
  basis: "文表一致：同一个数在文字和表格里只能有一个值，按文字写出的位数比较",
  severity: "error",
  needs: [],
  messages: {
    differs:
      "情况说明“{section}”写{words}{written}，{table}的{name}是{expected}，相差{difference}；请核对后改正文字或表格。",
  },
  example:
    "情况说明“收入支出预算总体情况说明”写收入总计157.00万元，部门收支总表的收入总计是175.00万元，相差18.00万元；请核对后改正文字或表格。",

  *check(_, book) {
    for (const { claim, paragraph, passage, topic, subject, words } of saidIn(book)) {
      const amount = claimedAmount(claim);
      const unit = moneyUnit(claim);
      if (
        claim.states !== "amount" ||
        !subject ||
        amount === undefined ||
        !unit ||
        (topic === "running-costs" && subject.whole)
      )
        continue;
      const span = spanIn(paragraph, claim);
      if (subject.stated.some((stated) => statesAmount(claim, stated))) {
        yield { outcome: "pass", at: paragraph.cell, span };
        continue;
      }
      const otherUnit = unitThatIsStated(subject.table, claim, subject.stated);
      if (otherUnit) {
        yield { outcome: "cannot tell", at: paragraph.cell, span, why: unsaidUnit(otherUnit) };
        continue;
      }
      const [stated] = subject.stated;
      const expected = writeAmount(stated!.amount, unit, claim.decimals || 2);
      yield {
        outcome: "finding",
        at: paragraph.cell,
        span,
        because: stated!.from,
        message: "differs",
        data: {
          section: passage.path.at(-1) ?? "",
          words,
          written: numberWritten({ claim, paragraph }),
          table: tableCalled(subject.table),
          name: subject.name,
          expected: expected + unit,
          difference:
            writeAmount(size(minus(amount, stated!.amount)), unit, Math.max(2, claim.decimals)) + unit,
        },
        ...replacing(cellTextOf(book.narrative, paragraph), [{ ...span, becomes: expected + unit }], {
          label: `文字改为 ${expected}${unit}`,
          safe: false,
        }),
      };
    }
  },
});
