import type { BudgetBook } from "../budget/book";
import { documentOf, type Paragraph, type Passage } from "../narrative/document";
import { tableCalled } from "./naming";
import type { Prose, ProsePlace } from "./prose";

const inTable: Readonly<Record<Exclude<ProsePlace, "narrative">, string>> = {
  note: "表注",
  goal: "年度履职目标",
  task: "年度主要任务",
  explanation: "指标值说明",
};

/** How a sentence calls the place of a text: 情况说明「九、其他重要事项情况说明」, or 三公表表注. */
export function sayWhere(prose: Paragraph & Pick<Prose, "place" | "table">, book: BudgetBook): string {
  if (prose.place !== "narrative")
    return `${prose.table ? tableCalled(prose.table) : ""}${inTable[prose.place]}`;
  const heading = headingsOf(documentOf(book)).get(keyOf(prose));
  return `“${prose.cell.sheet}”${heading ?? `第${prose.cell.row + 1}行`}`;
}

/** Some words with those around them, up to the nearest stops. */
export function amid(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split(/[，,。；;：:\n]/)
    .at(-1)!;
  const after = text.slice(end, end + AROUND).split(/[，,。；;：:\n]/)[0]!;
  return quoted(before + text.slice(start, end) + after);
}

const AROUND = 12;

/** As it stands within “”, where marks of its own are single. */
export function quoted(words: string, most = 60): string {
  return shortly(words.trim(), most).replace(/“/g, "‘").replace(/”/g, "’");
}

/** Enough of a quotation to know it by. */
export function shortly(words: string, most = 30): string {
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}

const headings = new WeakMap<readonly Passage[], ReadonlyMap<string, string>>();

function headingsOf(document: readonly Passage[]): ReadonlyMap<string, string> {
  const known = headings.get(document);
  if (known) return known;
  const read = new Map<string, string>();
  for (const { heading, body } of document) {
    if (!heading) continue;
    const called = `「${shortly(heading.text)}」`;
    read.set(keyOf(heading), `标题${called}`);
    for (const paragraph of body) read.set(keyOf(paragraph), called);
  }
  headings.set(document, read);
  return read;
}

const keyOf = ({ cell, start }: Paragraph): string => `${cell.sheet}!${cell.row},${cell.column}:${start}`;
