import { tableTitles, textTitles, type LevelTitle } from "../level-titles";
import { shortly } from "../prose-place";
import { defineRule } from "../rule";

/** 部门公开部门预算，单位公开单位预算：一份文件的标题都写部门预算，有一处写成单位预算，多半是套用模板没有改。 */
export const titleIsOfOneLevel = defineRule({
  id: "title-is-of-one-level",
  group: "text",
  title: "标题统一写部门预算或单位预算",
  basis: "部门和单位分别公开预算，一份文件是哪一级的，标题就写哪一级；正文里的“我部门”“本单位”不算",
  severity: "hint",
  needs: [],
  messages: {
    mixed: "“{title}”写的是“{odd}”，其他{count}处标题写的是“{usual}”；请核对是哪一级的预算，统一标题。",
  },
  example:
    "“新乡市教育局2022年度单位预算”写的是“单位预算”，其他3处标题写的是“部门预算”；请核对是哪一级的预算，统一标题。",

  *check(_, book) {
    // Titles of tables are printed by a system and often say 部门 in a unit's budget too: they are asked by themselves.
    for (const titles of [textTitles(book), tableTitles(book)]) {
      const usual = usualLevel(titles);
      if (!usual) continue;
      for (const title of titles) {
        const place = { at: title.at, ...(title.span ? { span: title.span } : {}) };
        if (title.level === usual.level) yield { outcome: "pass", ...place };
        else {
          yield {
            outcome: "finding",
            ...place,
            because: [],
            message: "mixed",
            data: {
              title: shortly(title.text, 40),
              odd: `${title.level}${title.noun}`,
              usual: `${usual.level}${title.noun}`,
              count: String(usual.count),
            },
          };
        }
      }
    }
  },
});

interface UsualLevel {
  readonly level: LevelTitle["level"];
  readonly count: number;
}

/** The level that at least three titles say, and twice as many as say the other; else the workbook may well hold both. */
function usualLevel(titles: readonly LevelTitle[]): UsualLevel | undefined {
  for (const level of ["部门", "单位"] as const) {
    const count = titles.filter((title) => title.level === level).length;
    if (count >= 3 && count >= 2 * (titles.length - count)) return { level, count };
  }
  return undefined;
}
