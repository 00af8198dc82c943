import { zero } from "../../budget/amount";
import type { BudgetTable } from "../../budget/table";
import {
  emptyNotes,
  saysBlank,
  fundKinds,
  fundWords,
  isEmpty,
  isFund,
  type EmptyNote,
  type FundKind,
} from "../funds";
import { tableCalled } from "../naming";
import { defineRule, type Finding } from "../rule";

/** 表下“没有……安排”的注要说本表的资金；表里有金额，就不能注“此表为空表”。 */
export const noteFitsItsTable = defineRule({
  id: "note-fits-its-table",
  group: "completeness",
  title: "空表的注与本表相符",
  basis: "齐整：注是写给本表的，套用别的表的注或上年的注会说错",
  severity: "explain",
  needs: [],
  sees: "table by table",
  messages: {
    other: "{table}的注写的是“{says}”，没有提到{own}；请核对是否套用了别的表的注。",
    full: "{table}的注写着“{says}”，表里却有金额；请核对是注没有改，还是金额填错了表。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const { kind } = table;
      if (!isFund(kind)) continue;
      const notes = emptyNotes(table);
      const [first] = notes;
      if (!first) continue;
      const claimsEmpty = notes.find(({ says }) => saysBlank(says));
      const foreign = otherFund(kind, notes);
      if (claimsEmpty && !isEmpty(table)) yield finding(table, claimsEmpty, "full", {});
      else if (foreign) yield finding(table, foreign, "other", { own: names[kind] });
      else yield { outcome: "pass", at: first.note.cell };
    }
  },
});

const names: Readonly<Record<FundKind, string>> = {
  "government-fund-expenditure": "政府性基金预算",
  "state-capital-expenditure": "国有资本经营预算",
  "three-public": "“三公”经费",
};

/** The note that names the money of another table, where none names its own. */
function otherFund(own: FundKind, notes: readonly EmptyNote[]): EmptyNote | undefined {
  if (notes.some(({ sentence }) => fundWords[own].test(sentence))) return undefined;
  const others = fundKinds.filter((kind) => kind !== own);
  return notes.find(({ sentence }) => others.some((kind) => fundWords[kind].test(sentence)));
}

function finding<Message extends "other" | "full">(
  table: BudgetTable,
  { note, sentence, sentenceStart, says, start }: EmptyNote,
  message: Message,
  data: Readonly<Record<string, string>>,
): Finding<Message> {
  const words = message === "full" ? says : sentence.trim().replace(/[。；;]$/, "");
  const from = message === "full" ? start : sentenceStart + sentence.indexOf(words);
  const filled = table.rows
    .flatMap(({ figures }) => Object.values(figures))
    .filter(({ amount }) => amount !== zero);
  return {
    outcome: "finding",
    at: note.cell,
    span: { start: from, end: from + words.length },
    because: filled.map(({ cell }) => cell).slice(0, 3),
    message,
    data: { table: tableCalled(table), says: words, ...data },
  };
}
