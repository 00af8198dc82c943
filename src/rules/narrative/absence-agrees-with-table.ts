import type { BudgetBook } from "../../budget/book";
import { clausesOf } from "../../narrative/clauses";
import { statedSections } from "../../narrative/said";
import { subjectOf } from "../../narrative/subjects";
import type { Topic } from "../../narrative/topics";
import { sayAmount, tableCalled } from "../naming";
import { spanIn } from "../paragraph-span";
import { defineRule } from "../rule";
import { oneWidth } from "../../workbook/one-width";

/** 文字说没有安排，表里却有金额：套用了没有这项钱时的句子，或表填错了。 */
export const absenceAgreesWithTable = defineRule({
  id: "absence-agrees-with-table",
  group: "narrative",
  title: "文字说没有安排的，表中也没有金额",
  basis: "文表一致：一项资金有没有，文字和表格只能有一个说法",
  severity: "explain",
  needs: [],
  messages: {
    there:
      "情况说明“{section}”写“{words}”，而{table}的{name}是{amount}；请核对是文字没有改，还是金额填错了表。",
  },
  example:
    "情况说明“一般公共预算“三公”经费支出预算情况说明”写“没有安排公务接待费”，而一般公共预算“三公”经费支出表的公务接待费是1.50万元；请核对是文字没有改，还是金额填错了表。",

  *check(_, book) {
    for (const { passage, topic, book: set } of statedSections(book)) {
      for (const paragraph of passage.body) {
        for (const { text, start, end } of clausesOf(paragraph.text)) {
          const subject = absentIn(text, topic, set);
          const [stated] = subject?.stated ?? [];
          if (!subject || !stated) continue;
          const place = { at: paragraph.cell, span: spanIn(paragraph, { start, end }) };
          if (stated.amount === 0n) {
            yield { outcome: "pass", ...place };
            continue;
          }
          yield {
            outcome: "finding",
            ...place,
            because: stated.from,
            message: "there",
            data: {
              section: passage.path.at(-1) ?? "",
              words: text,
              table: tableCalled(subject.table),
              name: subject.name,
              amount: sayAmount(stated.amount, stated.unit) + stated.unit,
            },
          };
        }
      }
    }
  },
});

const MONEY =
  "(?:费用?|经费|预算|财政|拨款|资金|收入|支出|收支|安排|计划|任务|的|本年|当年|以及|及|和|与|对应|相应|项目)*";
const without = (called: string): RegExp =>
  new RegExp(`(?:没有|未|无)(?:使用|安排|编列|列支|涉及|发生|用)*${called}${MONEY}$`);

/** What may be absent, by the words that a clause says it with, and how the section's table is asked for it. */
const things: readonly (readonly [Topic, RegExp, string])[] = [
  ["government-fund", without("政府性基金"), "政府性基金预算"],
  ["state-capital", without("国有资本经营"), "国有资本经营预算"],
  ["three-public", without("三公经费"), "三公经费"],
  ["three-public", without(String.raw`(?:因公)?出国(?:\(境\))?`), "因公出国(境)费"],
  ["three-public", without("公务接待"), "公务接待费"],
  ["three-public", without("公务用车购置"), "公务用车购置费"],
];
/** 上年没有安排, 若没有安排, 除此之外没有: told of another year, for a case, or with an exception. */
const OF_SOMETHING_ELSE = /上年|去年|如|若|除|以外|之外|新增|增加|再/;

function absentIn(clause: string, topic: Topic, book: BudgetBook) {
  if (!/没有|未|无/.test(clause)) return undefined;
  const bare = oneWidth(clause).replace(/[\s"“”‘’]/g, "");
  if (OF_SOMETHING_ELSE.test(bare) || speaksOfLastYear(bare, book)) return undefined;
  const found = things.find(([of, pattern]) => of === topic && pattern.test(bare));
  return found && subjectOf(found[2], topic, book);
}

const speaksOfLastYear = (bare: string, { year }: BudgetBook): boolean =>
  year !== undefined && [...bare.matchAll(/20\d\d/g)].some(([other]) => Number(other) !== year);
