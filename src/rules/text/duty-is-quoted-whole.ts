import { documentOf, dutiesOf } from "../../narrative/document";
import { copiedFrom, sourceOf } from "../copied-phrases";
import { paragraphAt, proseCellsOf } from "../prose";
import { quoted, sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 年度目标、主要任务照抄职责，中间却掉了几个字，意思就变了：“做好来访团队到本区的接待”成了“做好本区的接待”。 */
export const dutyIsQuotedWhole = defineRule({
  id: "duty-is-quoted-whole",
  group: "text",
  title: "照抄职责的语句中间没有漏字",
  basis: "其余各句都逐字照抄，只有一两句中间少了几个字的，多半是复制时漏掉的；有意删减的不必改",
  severity: "hint",
  needs: ["overall-performance"],
  messages: {
    lost: "{where}里“{quote}”，{source}里是“{whole}”，少了“{lost}”；请看看是不是漏字。",
  },
  example:
    "部门整体绩效目标表年度主要任务里“配合做好本区视察、检查活动的接待服务”，职责里是“配合做好上级领导和来访团队到本区视察、检查活动的接待服务”，少了“上级领导和来访团队到”；请看看是不是漏字。",

  *check(_, book) {
    const duties = sourceOf(
      "职责",
      dutiesOf(documentOf(book)).map(({ paragraph }) => paragraph.text),
    );
    for (const { performance } of book.tables) {
      if (!performance) continue;
      const { goal, tasks } = performance;
      const goals = sourceOf("年度履职目标", goal ? [goal.text] : []);
      const contents = new Set(tasks.map(({ content }) => content.cell));
      const copies = [...proseCellsOf(book)].flatMap((prose) => {
        if (prose.cell === goal?.cell) return [{ prose, ...copiedFrom(prose.text, [duties]) }];
        return contents.has(prose.cell) ? [{ prose, ...copiedFrom(prose.text, [duties, goals]) }] : [];
      });
      const lost = copies.reduce((count, { losses }) => count + losses.length, 0);
      const whole = copies.reduce((count, copy) => count + copy.whole, 0);
      const isSlip = lost <= MOST && lost * TIMES <= whole;
      for (const { prose, whole: equal, losses } of copies) {
        if (equal > 0 && !(isSlip && losses.length > 0)) yield { outcome: "pass", at: prose.cell };
        if (!isSlip) continue;
        for (const { start, end, source, whole: words, lost: missing } of losses) {
          yield {
            outcome: "finding",
            at: prose.cell,
            span: { start, end },
            because: [],
            message: "lost",
            data: {
              where: sayWhere(paragraphAt(prose, start), book),
              quote: quoted(prose.text.slice(start, end)),
              source: source.called,
              whole: quoted(words),
              lost: quoted(missing),
            },
          };
        }
      }
    }
  },
});

/** More of them, or many among few that are repeated whole, are a shortened text and no slip. */
const MOST = 2;
const TIMES = 3;
