import type { Paragraph } from "../../narrative/document";
import { isWithoutStop, numberedIn, type Numbered } from "../../narrative/numbering";
import { proseCellsOf, wordsAt, type ProseCell } from "../prose";
import { sayWhere, shortly } from "../prose-place";
import { defineRule } from "../rule";

/** 序号跳号、重号，或并列的几项中有一项没有编号：增删段落后没有重排。括号全角半角混用不算。 */
export const numberFollowsOn = defineRule({
  id: "number-follows-on",
  group: "text",
  title: "序号连续，不跳号、不重号、不漏号",
  basis: "公文结构层次序数依次编排",
  severity: "hint",
  needs: [],
  messages: {
    gap: "{where}的序号从“{before}”跳到“{now}”，中间缺号；请核对是否漏了内容，或重排序号。",
    repeated: "{where}的序号“{now}”出现了两次；请重排序号。",
    unnumbered:
      "{where}里“{name}”没有编号，它前后的并列各项是“{before}”和“{now}”；请补编号并顺延后面的序号。",
  },

  *check(_, book) {
    const cells = [...proseCellsOf(book)].filter(({ place }) => place === "narrative");
    const paragraphs = cells.flatMap((cell): readonly Paragraph[] =>
      isStacked(cell) ? [inOneLine(cell)] : cell.paragraphs,
    );
    for (const numbered of numberedIn(paragraphs)) {
      const { paragraph, ordinal, after } = numbered;
      const said = { before: after.ordinal, now: ordinal };
      const placed = (at: Paragraph, end: number) => ({
        ...wordsAt(at, 0, end),
        data: { where: sayWhere({ ...at, place: "narrative" }, book), ...said, name: "" },
      });
      const message = messageOf(numbered);
      const item = message ? undefined : unnumberedIn(numbered);
      if (message)
        yield {
          outcome: "finding",
          because: [after.paragraph.cell],
          message,
          ...placed(paragraph, ordinal.length),
        };
      else if (item) {
        const { at, name } = item;
        const { data, ...place } = placed(at, name.length);
        yield {
          outcome: "finding",
          because: [after.paragraph.cell, paragraph.cell],
          message: "unnumbered",
          ...place,
          data: { ...data, name: shortly(name) },
        };
      } else yield { outcome: "pass", at: paragraph.cell };
    }
  },
});

/** 三↵、↵支↵出: a heading written downwards, a character a line. */
const isStacked = ({ paragraphs }: ProseCell): boolean =>
  paragraphs.length > 1 && paragraphs.every(({ text }) => text.length <= 2);

const inOneLine = ({ cell, paragraphs }: ProseCell): Paragraph => ({
  cell,
  start: paragraphs[0]!.start,
  text: paragraphs.map(({ text }) => text).join(""),
});

/** A jump of many is another list, or a list of codes: nobody can tell. */
const LARGEST_GAP = 2;

function messageOf(numbered: Numbered): "gap" | "repeated" | undefined {
  const { number, after } = numbered;
  const missing = number - after.number - 1;
  if (missing === -1) return "repeated";
  return missing >= 1 && missing <= LARGEST_GAP && !isWithoutStop(numbered) ? "gap" : undefined;
}

const NAMED =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+\s*)?([^：:，,。；;、（(“”]{3,12})[：:].{15,}$/;
const INTRODUCES = /其中|包括|主要|具体|注$|说明|如下|例如|同时|此外|另外|职责|内容|电话|地址|为$|是$|有$/;

/** One paragraph 名：… between two numbered neighbours 名：…, all in sentences. */
function unnumberedIn({
  paragraph,
  number,
  after,
  between,
}: Numbered): { at: Paragraph; name: string } | undefined {
  if (number !== after.number + 1 || between.length !== 1) return undefined;
  const [at] = between;
  const name = NAMED.exec(at!.text)?.[1];
  const siblings = [after.paragraph, paragraph].every(
    ({ text }) => NAMED.test(text) && /[。；;]$/.test(text),
  );
  if (!name || INTRODUCES.test(name) || !siblings || !/[。；;]$/.test(at!.text)) return undefined;
  return { at: at!, name };
}
