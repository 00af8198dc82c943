import { markupIn, withoutMarkup } from "../../narrative/markup";
import { proseCellsOf } from "../prose";
import { sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 从系统网页里导出的文字常带着<p>、&nbsp;、PAGEREF这样的标记，公开后原样印出来。 */
export const markupIsRemoved = defineRule({
  id: "markup-is-removed",
  group: "text",
  title: "文字里没有残留的网页和排版标记",
  basis: "导出或粘贴时带出的标记不是正文",
  severity: "hint",
  needs: [],
  messages: {
    left: "{where}里残留网页或排版标记{marks}，共{count}处，不是正文；请删去。",
  },

  *check(_, book) {
    for (const prose of proseCellsOf(book)) {
      const { text, cell } = prose;
      const found = markupIn(text);
      const [first] = found;
      if (!first) {
        yield { outcome: "pass", at: cell };
        continue;
      }
      const marks = [...new Set(found.map(({ start, end }) => text.slice(start, end)))].slice(0, 4);
      yield {
        outcome: "finding",
        at: cell,
        span: first,
        because: [],
        message: "left",
        data: {
          where: sayWhere(prose.paragraphs[0]!, book),
          marks: marks.map((mark) => `“${mark}”`).join(""),
          count: String(found.length),
        },
        fix: {
          label: "删去标记",
          edits: [{ cell, was: text, becomes: withoutMarkup(text) }],
          safe: true,
        },
      };
    }
  },
});
