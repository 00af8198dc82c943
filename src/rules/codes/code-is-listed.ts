import type { SubjectList, Subjects } from "../../budget/subjects/subjects";
import { subjectsOf } from "../../budget/subjects/subjects";
import { subjectListNames } from "../../budget/subjects/subject";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";
import { printedSubjects } from "../subject-rows";

/** 科目编码应是当年政府收支分类科目里有的；科目表不一定收全，所以只提示核对。 */
export const codeIsListed = defineRule({
  id: "code-is-listed",
  group: "codes",
  title: "科目编码是当年的科目",
  basis: "部门预算按当年政府收支分类科目编制（预算法第三十二条）",
  severity: "hint",
  needs: [],
  messages: {
    unknown: "{table}「{name}」的编码{code}在{year}年{list}里没有查到；请核对编码是否录错，或是否当年新增。",
    ended:
      "{table}「{name}」的编码{code}在{year}年{list}里已经不用（用到{last}年）；请核对是否应改用新的编码。",
    later: "{table}「{name}」的编码{code}从{first}年起才有，{year}年{list}里没有；请核对编码。",
  },

  *check(_, book) {
    const subjects = subjectsOf(book.year, book.subjects);
    if (!subjects) return;
    for (const { list, code, name, table, row, again } of printedSubjects(book)) {
      if (list === "revenue") continue; // its list holds the commonest 款 only
      const found = lookUp(subjects[list], code, subjects);
      if (found === undefined) continue;
      if (found === "listed") {
        yield { outcome: "pass", at: row.labelCell };
        continue;
      }
      yield {
        outcome: "finding",
        at: row.labelCell,
        because: again.map(({ labelCell }) => labelCell),
        message: found.message,
        data: {
          table: tableCalled(table),
          name,
          code,
          list: subjectListNames[list],
          year: String(subjects.year),
          last: found.year,
          first: found.year,
        },
      };
    }
  },
});

type Looked = "listed" | { readonly message: "unknown" | "ended" | "later"; readonly year: string };

/** Undefined where the list does not go down to this level, or where nobody knows the year to the year. */
function lookUp(list: SubjectList, code: string, { year }: Subjects): Looked | undefined {
  if (list.current(code)) return "listed";
  const rows = list.rowsOf(code);
  if (rows.some(({ doubtful }) => doubtful)) return undefined;
  if (rows.length === 0) return list.goesDownTo(code) ? { message: "unknown", year: "" } : undefined;
  const last = Math.max(...rows.map(({ years }) => years.to ?? 0));
  if (last > 0 && last < year) return { message: "ended", year: String(last) };
  return { message: "later", year: String(Math.min(...rows.map(({ years }) => years.from ?? year))) };
}
