import { isPublicInstitution } from "../public-institution";
import { defineRule } from "../rule";
import { headingOf, isWrittenOut, statementText } from "../statement";

/** 法律点名要说明的事项，哪怕没有金额也要写一句；用什么小标题不限。 */
const asked: readonly { readonly called: string; readonly words: RegExp; readonly ofOffices?: true }[] = [
  {
    ofOffices: true, // 机关运行经费 is of 行政 and 参公 units
    called: "机关运行经费的安排",
    words: /机关运行|(?<!车[^，。；]{0,8})运[行转](?:保障|维持)?经费|日常公用经费安排/,
  },
  { called: "政府采购的情况", words: /政府采购|集中采购|采购预算/ },
];

/** 情况说明要写机关运行经费和政府采购，这两项是预算法点名要公开的。 */
export const lawHasItsSection = defineRule({
  id: "law-has-its-section",
  group: "completeness",
  title: "情况说明写明机关运行经费和政府采购",
  basis: "预算法第十四条：部门预算公开应当对机关运行经费的安排、使用等重要事项作出说明，并公开政府采购的情况",
  severity: "explain",
  needs: [],
  messages: {
    missing: "情况说明里没有找到{called}；预算法要求公开这一事项，请补写一段，没有的也写明没有。",
  },

  *check(_, book) {
    const at = headingOf(book, "statement");
    if (!at || !isWrittenOut(book)) return;
    const text = statementText(book);
    const isExempt = isPublicInstitution(book);
    for (const { called, words, ofOffices } of asked) {
      if (words.test(text)) yield { outcome: "pass", at: at.cell };
      else if (!(ofOffices && isExempt))
        yield { outcome: "finding", at: at.cell, because: [], message: "missing", data: { called } };
    }
  },
});
