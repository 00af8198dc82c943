import { tableNames, type TableKind } from "../../budget/table";
import { severityNames, type Severity } from "../../workbook/mark";
import { asWritten, LetterReader, lettersOf, type Letter } from "./letters";
import { sayNearest } from "./nearest";
import type { PackLine, PackTerm, Relation } from "./pack-line";

/** What is wrong with a line, where, and what to do about it: a sentence of its own. */
export interface PackError {
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly sentence: string;
}

/** Tells which table a name means; the titles that localities print are known one floor below the review. */
export type KindCalled = (name: string) => TableKind | undefined;

const form = "表名[行名].列名";
const longestLine = 500;

/** Reads one line; undefined where it is blank or only a comment. */
export function readPackLine(
  text: string,
  line: number,
  kindOf: KindCalled,
): PackLine | PackError | undefined {
  const letters = lettersOf(text);
  if (asWritten(letters) === "") return undefined;
  const reader = new LetterReader(letters);
  if (letters.length > longestLine)
    reader.refuse(longestLine + 1, `一行不能超过${longestLine}个字；请拆成几行`);
  const { severity, title, length } = readHead(letters);
  reader.take(length);
  const equation = reader.refused ? undefined : readEquation(reader, kindOf);
  if (equation) return { line, severity, ...(title === "" ? {} : { title }), ...equation };
  const { column, why } = reader.refused ?? { column: 1, why: `这一行看不懂；每一项写成 ${form}` };
  return { line, column, sentence: `第${line}行第${column}字：${why}。` };
}

/** （要说明）标题： before the first term; both may be left out. */
function readHead(letters: readonly Letter[]): { severity: Severity; title: string; length: number } {
  const signs = letters.map(({ sign }) => sign);
  const firstRow = signs.indexOf("[");
  const colon = signs.lastIndexOf(":", firstRow < 0 ? undefined : firstRow);
  const named = (Object.keys(severityNames) as Severity[]).find((severity) =>
    new RegExp(`^\\s*\\(\\s*${severityNames[severity]}\\s*\\)`).test(signs.join("")),
  );
  const afterSeverity = named ? signs.indexOf(")") + 1 : 0;
  return {
    severity: named ?? "error",
    title: colon < 0 ? "" : asWritten(letters.slice(afterSeverity, colon)),
    length: colon < 0 ? afterSeverity : colon + 1,
  };
}

type Equation = Pick<PackLine, "left" | "relation" | "right">;

function readEquation(reader: LetterReader, kindOf: KindCalled): Equation | undefined {
  const left = readSum(reader, kindOf);
  const relation = left && readRelation(reader);
  const right = relation && readSum(reader, kindOf);
  if (!right) return undefined;
  if (reader.peek() !== undefined) return reader.refuse(reader.column, "一行只能有一个＝、≤或≥；请拆成两行");
  return { left, relation, right };
}

function readRelation(reader: LetterReader): Relation | undefined {
  const { column } = reader;
  if (reader.peek() === undefined) return reader.refuse(column, "没有＝、≤或≥；请写明两边是什么关系");
  const signs = [
    ["=", "equal"],
    ["≤", "at most"],
    ["<=", "at most"],
    ["≥", "at least"],
    [">=", "at least"],
  ] as const;
  const found = signs.find(([sign]) => reader.startsWith(sign));
  if (!found) return reader.refuse(column, "只写了＜或＞；请写≤或≥");
  reader.take(found[0].length);
  return found[1];
}

function readSum(reader: LetterReader, kindOf: KindCalled): PackTerm[] | undefined {
  const terms: PackTerm[] = [];
  for (let sign: 1 | -1 | undefined = 1; sign !== undefined; sign = readSign(reader)) {
    const term = readTerm(reader, sign, kindOf);
    if (!term) return undefined;
    terms.push(term);
  }
  return terms;
}

function readSign(reader: LetterReader): 1 | -1 | undefined {
  const sign = reader.peek();
  if (sign !== "+" && sign !== "-") return undefined;
  reader.take();
  return sign === "+" ? 1 : -1;
}

function readTerm(reader: LetterReader, sign: 1 | -1, kindOf: KindCalled): PackTerm | undefined {
  reader.skipSpaces();
  const { column: start } = reader;
  const table = reader.upTo("[]+-=≤≥<>");
  if (table === "") return reader.refuse(start, `这里缺少一项；每一项写成 ${form}`);
  if (reader.peek() !== "[")
    return reader.refuse(reader.column, `“${table}”后面没有[行名]；每一项写成 ${form}`);
  const kind = kindOf(table);
  if (!kind) return reader.refuse(start, unknownTable(table));
  reader.take();
  const row = readRow(reader);
  if (row === undefined) return undefined;
  reader.skipSpaces();
  if (reader.peek() !== "." && reader.peek() !== "。")
    return reader.refuse(reader.column, `“[${row}]”后面没有“.列名”；每一项写成 ${form}`);
  reader.take();
  const { column: at } = reader;
  const column = reader.upTo("[]+-=≤≥<>");
  if (column === "") return reader.refuse(at, `“[${row}].”后面没有列名；每一项写成 ${form}`);
  if (reader.peek() === "[" || reader.peek() === "]")
    return reader.refuse(reader.column, `“${column}”后面的“${reader.peek()}”多余，或者前面少了＋、－或＝`);
  return { sign, table, kind, row, column };
}

function readRow(reader: LetterReader): string | undefined {
  const { column } = reader;
  const row = reader.upTo("[]");
  if (reader.peek() !== "]") return reader.refuse(column - 1, "“[”没有配对的“]”；请补上“]”");
  if (row === "") return reader.refuse(column, "“[]”里没有行名；合计行写[合计]，全部明细行写[*]");
  reader.take();
  return row;
}

function unknownTable(table: string): string {
  const standard = Object.values(tableNames);
  const like = sayNearest(table, [
    ...standard,
    ...standard.map((name) => name.replace(/^(?:部门|一般公共预算)/, "")),
  ]);
  return `不认识表名“${table}”${like}；请用标准表名，或这张表的标题`;
}
