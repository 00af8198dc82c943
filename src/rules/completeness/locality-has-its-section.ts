import { defineRule } from "../rule";
import { headingOf, isWrittenOut, statementText } from "../statement";

/** 当地的情况说明通常还写这些内容；写在哪个标题下、怎样措辞都算。 */
export const localityHasItsSection = defineRule({
  id: "locality-has-its-section",
  group: "completeness",
  title: "情况说明写有当地通常公开的内容",
  basis: "通行做法：同一地区的部门按同一提纲公开，缺的部分读者会问",
  severity: "hint",
  needs: [],
  messages: {
    missing: "{locality}的部门预算通常写明“{called}”（{holds}），概况和情况说明里没有找到；可以补写一段。",
  },

  *check(_, book) {
    if (!book.locality || !isWrittenOut(book)) return;
    const text = statementText(book);
    for (const { called, words, holds, part } of book.locality.sections) {
      const at = headingOf(book, part);
      if (!at) continue;
      if (words.test(text)) yield { outcome: "pass", at: at.cell };
      else
        yield {
          outcome: "finding",
          at: at.cell,
          because: [],
          message: "missing",
          data: { locality: book.locality.called, called, holds },
        };
    }
  },
});
