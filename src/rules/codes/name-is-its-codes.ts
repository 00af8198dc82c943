import { holdsSubjectName } from "../../budget/subjects/subject-name";
import { subjectsOf, type SubjectList } from "../../budget/subjects/subjects";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";
import { printedSubjects } from "../subject-rows";

/**
 * 编码和名称要对得上：写的名称是另一个编码的名称，必有一个录错了。
 * 简称、旧名、部门自己加的后缀都不算；名称没有来源印证的编码不核对。
 */
export const nameIsItsCodes = defineRule({
  id: "name-is-its-codes",
  group: "codes",
  title: "科目名称与编码对应",
  basis: "政府收支分类科目：一个编码一个名称",
  severity: "explain",
  needs: [],
  messages: {
    other:
      "{table}编码{code}写的名称是“{name}”，这是{others}的名称，{code}是“{official}”；请核对是编码录错还是名称录错。",
  },

  *check(_, book) {
    const subjects = subjectsOf(book.year, book.subjects);
    if (!subjects) return;
    for (const { list, code, name, table, row, again } of printedSubjects(book)) {
      const own = subjects[list].rowsOf(code);
      const official = subjects[list].current(code);
      if (!official || official.doubtful || official.seenIn.length === 0) continue;
      const others = own.some((known) => holdsSubjectName(known.name, name))
        ? []
        : nearest(subjects[list], code, name);
      if (others.length === 0) {
        yield { outcome: "pass", at: row.labelCell };
        continue;
      }
      yield {
        outcome: "finding",
        at: row.labelCell,
        because: again.map(({ labelCell }) => labelCell),
        message: "other",
        data: {
          table: tableCalled(table),
          code,
          name,
          official: official.name,
          others: others.slice(0, 3).join("、") + (others.length > 3 ? "等编码" : ""),
        },
      };
    }
  },
});

/** The codes that bear the name, those of the same 款 or 类 first: 行政运行 stands under many. */
function nearest(list: SubjectList, code: string, name: string): readonly string[] {
  const named = list.codesNamed(name);
  const within = [code.slice(0, 5), code.slice(0, 3)].map((above) =>
    named.filter((other) => other.startsWith(above)),
  );
  return within.find((codes) => codes.length > 0) ?? named;
}
