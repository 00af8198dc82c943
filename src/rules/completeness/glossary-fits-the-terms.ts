import { documentOf, glossaryOf } from "../../narrative/document";
import { usedTerms } from "../../narrative/used-terms";
import { defineRule } from "../rule";
import { statementText } from "../statement";

/** 名词解释要解释表里用到的专门名词，没有用到的不必留；只看常见的几个名词，合并成一条提示。 */
export const glossaryFitsTheTerms = defineRule({
  id: "glossary-fits-the-terms",
  group: "completeness",
  title: "名词解释与用到的名词相符",
  basis: "通行做法：名词解释解释本部门预算用到的专门名词，随年度更新",
  severity: "hint",
  needs: [],
  messages: {
    unexplained: "名词解释没有解释用到的“{unexplained}”；可以补上。",
    unused: "名词解释解释了“{unused}”，表和情况说明里都没有用到；可以删去。",
    both: "名词解释解释了没有用到的“{unused}”，没有解释用到的“{unexplained}”；可以按本年各表更新。",
  },

  *check(_, book) {
    const document = documentOf(book);
    const entries = glossaryOf(document);
    const heading = document.find(({ part }) => part === "glossary")?.heading;
    if (entries.length < 3 || !heading || book.tables.length === 0) return;
    const text = document
      .filter(({ part }) => part === "glossary")
      .flatMap((passage) => [...(passage.heading ? [passage.heading] : []), ...passage.body])
      .map((paragraph) => paragraph.text.replace(/[\s“”"]/g, ""))
      .join("\n");
    const used = usedTerms(book, statementText(book));
    const explained = (words: RegExp) => entries.find(({ term }) => words.test(plain(term)));
    const unexplained = used.filter(({ term, matters }) => term.needed && matters && !term.words.test(text));
    const unused = used.filter(({ term, printed }) => !printed && explained(term.words));
    for (const { term, printed } of used)
      if (printed && explained(term.words))
        yield { outcome: "pass", at: explained(term.words)!.paragraph.cell };
    if (unexplained.length + unused.length === 0) return;
    const say = (list: typeof used) => list.map(({ term }) => term.term.replace(/[“”]/g, "")).join("”“");
    yield {
      outcome: "finding",
      at: heading.cell,
      because: unused.flatMap(({ term }) => explained(term.words)?.paragraph.cell ?? []),
      message: unused.length === 0 ? "unexplained" : unexplained.length === 0 ? "unused" : "both",
      data: { unexplained: say(unexplained), unused: say(unused) },
    };
  },
});

const plain = (words: string): string => words.replace(/[\s“”"]/g, "");
