import { sum, zero } from "../../budget/amount";
import { tableOf, type BudgetBook } from "../../budget/book";
import { wholeTerms } from "../lookups";
import { sayAmount } from "../naming";
import { presenceOf, sayLine, spanOf, tableLines, type TableLine } from "../published-tables";
import { defineRule, type Finding } from "../rule";

/** 目录列了的表，附表里要有；没有数据的也要有一张空表。 */
export const listedTableIsThere = defineRule({
  id: "listed-table-is-there",
  group: "completeness",
  title: "目录列示的表都在工作簿里",
  basis: "公开的内容应当真实完整（地方预决算公开操作规程第三条）：目录与附表一致",
  severity: "error",
  needs: [],
  messages: {
    missing: "目录列示“{line}”，工作簿里没有这张表；请补上，没有数据的列空表并注明，确实不公开的从目录删去。",
    unclassified:
      "目录列示“{line}”，工作簿里没有这张表，项目支出{amount}{unit}因此没有按经济分类列示；请补上这张表。",
  },

  *check(_, book) {
    const lines = tableLines(book);
    if (book.tables.length === 0) return;
    const presence = presenceOf(
      book,
      lines.map(({ kind }) => kind),
    );
    for (const line of lines) {
      const found = presence(line.kind);
      if (found === "there") yield { outcome: "pass", at: line.cell };
      else if (found === "missing") yield missing(book, line);
      else yield { outcome: "cannot tell", at: line.cell, why: found.doubt };
    }
  },
});

function missing(book: BudgetBook, line: TableLine): Finding<"missing" | "unclassified"> {
  const at = { at: line.cell, span: spanOf(line), because: [] };
  const expenditure = tableOf(book, "expenditure");
  const project = expenditure ? wholeTerms(expenditure, "project") : [];
  const amount = sum(project.map((figure) => figure.amount));
  if (line.kind !== "economic-classification" || !expenditure || amount === zero)
    return { outcome: "finding", ...at, message: "missing", data: { line: sayLine(line) } };
  return {
    outcome: "finding",
    ...at,
    because: project.map(({ cell }) => cell),
    message: "unclassified",
    data: { line: sayLine(line), amount: sayAmount(amount, expenditure.unit), unit: expenditure.unit },
  };
}
