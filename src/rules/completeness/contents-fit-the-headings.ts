import type { BudgetBook } from "../../budget/book";
import { documentOf, type Paragraph, type Passage } from "../../narrative/document";
import { bareHeading, listedHeadings, sameTopic, type ListedHeading } from "../outline";
import { spanOf } from "../published-tables";
import { defineRule, type Finding } from "../rule";
import { isWrittenOut } from "../statement";

/** 目录里的标题正文要有；正文一个标题下另有内容，目录却只写了其中一个的，也提示。 */
export const contentsFitTheHeadings = defineRule({
  id: "contents-fit-the-headings",
  group: "completeness",
  title: "目录与正文标题相符",
  basis: "齐整：目录按正文标题编列，改了正文要随之更新",
  severity: "hint",
  needs: [],
  messages: {
    missing: "目录列有“{line}”，正文里没有找到这个标题；请核对目录或正文标题。",
    narrower: "目录列的“{line}”，正文在这一标题下还有“{other}”，目录没有体现；可以在目录补列，或改写标题。",
  },

  *check(_, book) {
    if (!isWrittenOut(book)) return;
    const listed = listedHeadings(book);
    const listsSections = listed.some(({ passage }) => passage && passage.level >= 3);
    for (const heading of listed) {
      if (!heading.passage && !heading.mentioned) yield told(heading, "missing");
      else {
        const other = listsSections ? undefined : besides(book, heading)?.heading;
        yield other ? told(heading, "narrower", other) : { outcome: "pass", at: heading.line.cell };
      }
    }
  },
});

function told<Message extends "missing" | "narrower">(
  { line }: ListedHeading,
  message: Message,
  other?: Paragraph,
): Finding<Message> {
  return {
    outcome: "finding",
    at: line.cell,
    span: spanOf(line),
    because: other ? [other.cell] : [],
    message,
    data: { line: line.text, other: other?.text ?? "" },
  };
}

/**
 * A section under the heading about something else, where another section bears the heading's own name: then the heading
 * names one of its sections and not both.
 */
function besides(book: BudgetBook, { passage }: ListedHeading): Passage | undefined {
  const document = documentOf(book);
  const from = document.indexOf(passage!) + 1;
  const end = document.findIndex(({ level }, i) => i >= from && level <= passage!.level);
  const sections = document
    .slice(from, end < 0 ? undefined : end)
    .filter(({ level }) => level === passage!.level + 1);
  const words = bareHeading(passage!.heading!.text, book);
  const topics = sections.map((section) => bareHeading(section.heading!.text, book));
  if (!topics.includes(words)) return undefined;
  return sections.find((_, i) => !sameTopic(topics[i]!, words));
}
