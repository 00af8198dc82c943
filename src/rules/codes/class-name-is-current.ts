import { bareSubjectName } from "../../budget/subjects/subject-name";
import { subjectsOf, type Subjects } from "../../budget/subjects/subjects";
import { classTwins } from "../class-twins";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 收支总表逐类列示，类名应是当年的名称；沿用旧模板的，各表之间就写得不一样。 */
export const classNameIsCurrent = defineRule({
  id: "class-name-is-current",
  group: "codes",
  title: "支出功能分类的类名是当年的名称",
  basis: "政府收支分类科目的类名有过修订，同一套表应当用当年的名称",
  severity: "hint",
  needs: [],
  messages: {
    former: "{table}有{count}个类名不是{year}年科目的名称：{names}；请改用当年的名称，各表写法一致。",
  },

  *check(_, book) {
    const subjects = subjectsOf(book.year, book.subjects);
    if (!subjects) return;
    for (const table of book.tables) {
      const twins = new Set(classTwins(table).map(({ former }) => former));
      const classes = table.rows.filter((row) => row.side === "expenditure" && row.code && !twins.has(row));
      const former = classes.filter(({ code, label }) => !isCurrent(subjects, code!, label));
      for (const row of classes) if (!former.includes(row)) yield { outcome: "pass", at: row.labelCell };
      const [first, ...others] = former;
      if (!first) continue;
      yield {
        outcome: "finding",
        at: first.labelCell,
        because: others.map(({ labelCell }) => labelCell),
        message: "former",
        data: {
          table: tableCalled(table),
          count: String(former.length),
          year: String(subjects.year),
          names: former
            .map(({ code, label }) => `“${label}”应为“${subjects.functional.current(code!)!.name}”`)
            .join("，"),
        },
      };
    }
  },
});

/** A name of the year, or one that may still have held in it where nobody knows the year of the change. */
function isCurrent({ functional, year }: Subjects, code: string, label: string): boolean {
  const current = functional.current(code);
  if (!current) return true;
  const allowed = functional
    .rowsOf(code)
    .filter(({ years, doubtful }) => doubtful && (years.to ?? year) + 1 >= year);
  return [current, ...allowed].some(({ name }) => bareSubjectName(name) === bareSubjectName(label));
}
