import { statesSame } from "../../narrative/precision";
import { moveWritten, saidIn, type Said } from "../../narrative/said";
import { defineRule } from "../rule";
import { spanIn } from "../paragraph-span";

/** 收支总计两年都相等，收入和支出的增减额也就相等；两个数不同，多半是改了一个忘了另一个。 */
export const balancedChangesAgree = defineRule({
  id: "balanced-changes-agree",
  group: "narrative",
  title: "收入总计与支出总计的增减额相等",
  basis: "收入总计＝支出总计，上年也是如此，所以两者比上年的增减额相等；两句比较的基数不同时应当写明",
  severity: "explain",
  needs: [],
  messages: {
    differs:
      "情况说明“{section}”写收入{income}、支出{spending}，而收支总计两年都应当平衡，增减额应当相等；请核对，或写明两句各与上年的什么数相比。",
  },
  example:
    "情况说明“收入支出预算总体情况说明”写收入增加25.00万元、支出减少20.00万元，而收支总计两年都应当平衡，增减额应当相等；请核对，或写明两句各与上年的什么数相比。",

  *check(_, book) {
    const changes = saidIn(book).filter(({ claim, topic }) => claim.states === "change" && topic === "total");
    for (const income of changes.filter(isOf("收入总计"))) {
      const spending = changes.find((other) => isOf("支出总计")(other) && other.passage === income.passage);
      if (!spending) continue;
      const span = spanIn(spending.paragraph, spending.claim);
      const sameWay = income.claim.direction?.way === spending.claim.direction?.way;
      if (sameWay && statesSame(income.claim, spending.claim)) {
        yield { outcome: "pass", at: spending.paragraph.cell, span };
        continue;
      }
      yield {
        outcome: "finding",
        at: spending.paragraph.cell,
        span,
        because: income.paragraph.cell === spending.paragraph.cell ? [] : [income.paragraph.cell],
        message: "differs",
        data: {
          section: income.passage.path.at(-1) ?? "",
          income: moveWritten(income),
          spending: moveWritten(spending),
        },
      };
    }
  },
});

const isOf =
  (name: string) =>
  ({ subject, words }: Said): boolean =>
    subject?.name === name && !/收支/.test(words);
