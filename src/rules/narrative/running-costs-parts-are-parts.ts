import type { BudgetBook } from "../../budget/book";
import { figureAt, type BudgetTable } from "../../budget/table";
import { documentOf, type Paragraph } from "../../narrative/document";
import { topicOf } from "../../narrative/topics";
import { leafRows } from "../lookups";
import { sayAmount, tableCalled } from "../naming";
import { defineRule, type TextSpan } from "../rule";
import { cellTextOf, spanIn } from "../paragraph-span";
import { replacing } from "../replacement";

/** 公用经费就是机关运行经费的全部，写成它的一个组成部分，读者会以为还有别的钱。 */
export const runningCostsPartsAreParts = defineRule({
  id: "running-costs-parts-are-parts",
  group: "narrative",
  title: "机关运行经费的组成写的是它的各项，不是它的总额",
  basis: "机关运行经费取基本支出中的公用经费；公用经费是总额，办公费、工会经费等才是它的组成",
  severity: "error",
  needs: ["basic-expenditure"],
  messages: {
    whole:
      "情况说明“{section}”写机关运行经费“{words}”，公用经费是总额，不是其中一项{absent}；按{table}应写{expected}。",
  },
  example:
    "情况说明“机关运行经费支出情况”写机关运行经费“包含公用经费、公务交通补贴、办公费等”，公用经费是总额，不是其中一项，公务交通补贴在表中也没有金额；按一般公共预算基本支出表应写包含办公费15.00万元。",

  *check({ "basic-expenditure": table }, book) {
    for (const { path, body } of documentOf(book)) {
      if (topicOf(path) !== "running-costs") continue;
      for (const paragraph of body) {
        const list = /(?:包含|包括|其中)[：:]?\s*([^。；;]+)/.exec(paragraph.text);
        const names = list ? namesIn(list[1]!) : [];
        if (!list || names.length < 2) continue;
        const span = spanIn(paragraph, { start: list.index, end: list.index + list[0].length });
        if (!names.some((name) => /^(?:日常)?公用经费$/.test(name))) {
          yield { outcome: "pass", at: paragraph.cell, span };
          continue;
        }
        yield {
          outcome: "finding",
          at: paragraph.cell,
          span,
          because: parts(table).map(({ figure }) => figure.cell),
          message: "whole",
          data: {
            section: path.at(-1) ?? "",
            words: list[0],
            absent: sayAbsent(names, table),
            table: tableCalled(table),
            expected: sayParts(table),
          },
          ...fixFor(paragraph, span, table, book),
        };
      }
    }
  },
});

const namesIn = (list: string): string[] =>
  list
    .split(/[、，,和及]/)
    .map((name) => name.replace(/[\d.\s]+(?:万?元)?|等.*$|支出$/g, "").trim())
    .filter((name) => name !== "");

/** The items of 公用经费 that have money, in the order of their codes. */
function parts(table: BudgetTable) {
  return leafRows(table)
    .flatMap((row) => {
      const figure = figureAt(row, "basic.running");
      return figure && figure.state === "amount" && figure.amount !== 0n ? [{ row, figure }] : [];
    })
    .sort((a, b) => (a.row.code ?? "").localeCompare(b.row.code ?? ""));
}

const sayParts = (table: BudgetTable): string =>
  `包含${parts(table)
    .map(({ row, figure }) => `${row.label}${sayAmount(figure.amount, figure.unit)}${figure.unit}`)
    .join("、")}`;

/** ，公务交通补贴在表中没有金额: what is listed and not paid for. */
function sayAbsent(names: readonly string[], table: BudgetTable): string {
  const paid = parts(table).map(({ row }) => row.label);
  const absent = names.filter(
    (name) => !/公用经费/.test(name) && !paid.some((label) => name.includes(label) || label.includes(name)),
  );
  return absent.length > 0 ? `，${absent.join("、")}在表中也没有金额` : "";
}

const fixFor = (paragraph: Paragraph, span: TextSpan, table: BudgetTable, book: BudgetBook) =>
  parts(table).length === 0
    ? {}
    : replacing(cellTextOf(book.narrative, paragraph), [{ ...span, becomes: sayParts(table) }], {
        label: "改为表中的各项",
        safe: false,
      });
