import * as z from "zod/mini";
import { faultOf } from "./file-faults";
import { subjectListNames, type EconomicPair, type Subject } from "./subject";
import type { SubjectFile, SubjectListName, UnitType } from "./subject";

const year = z.number().check(z.int(), z.gte(1990), z.lte(2100));
const rows = z.optional(z.array(z.string()));
const format = z.strictObject({
  from: year,
  to: year,
  functional: rows,
  "department-economic": rows,
  "government-economic": rows,
  revenue: rows,
  pairs: rows,
});

/** All lists of a year take about fifty thousand characters; what is much longer is another file. */
const MOST_CHARACTERS = 1_000_000;

/** Reads the text of a bureau's file, or refuses it in one sentence that says what stands where and what should. */
export function readSubjectFile(text: string): { readonly file: SubjectFile } | { readonly refused: string } {
  if (text.length > MOST_CHARACTERS)
    return {
      refused: `科目文件有${Math.ceil(text.length / 10_000)}万字，超过${MOST_CHARACTERS / 10_000}万字，不像是科目；请核对是否选错了文件。`,
    };
  if (text.trim() === "") return { refused: "科目文件是空的，没有写任何科目；请重新导出。" };
  let held: unknown;
  try {
    held = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { refused: "科目文件不是一份完整的 JSON，读不出来；请重新导出，或检查括号和引号是否成对。" };
  }
  const read = readSubjects(held);
  const fault = "file" in read ? faultOf(read.file) : undefined;
  return fault === undefined ? read : { refused: fault };
}

/** Reads what a file holds; nothing of it is taken where anything is refused. */
export function readSubjects(held: unknown): { readonly file: SubjectFile } | { readonly refused: string } {
  const read = format.safeParse(held);
  if (!read.success) return { refused: refusalOf(read.error.issues[0]) };
  const { from, to, pairs, ...lists } = read.data;
  if (from > to)
    return { refused: `科目文件写的年份是${from}至${to}，起始年份晚于终止年份；请改正 from 和 to。` };
  const subjects: Partial<Record<SubjectListName, readonly Subject[]>> = {};
  for (const name of Object.keys(lists) as SubjectListName[]) {
    const list = readRows(lists[name] ?? [], readSubject);
    if ("unread" in list)
      return {
        refused: `科目文件里${subjectListNames[name]}${list.unread}，读不出编码和名称；请写成“2010301 行政运行”，编码为3、5或7位数字。`,
      };
    subjects[name] = list.rows;
  }
  const economic = readRows(pairs ?? [], readPair);
  if ("unread" in economic)
    return {
      refused: `科目文件里经济分类对照${economic.unread}，读不出对照关系；请写成“30101 50101 机关”，最后是机关、事业或通用。`,
    };
  return { file: { from, to, lists: subjects, ...(pairs ? { pairs: economic.rows } : {}) } };
}

/** All rows, or where the first stands that cannot be read. */
function readRows<Row>(
  lines: readonly string[],
  read: (line: string) => Row | undefined,
): { readonly rows: readonly Row[] } | { readonly unread: string } {
  const rows = lines.map(read);
  const unread = rows.findIndex((row) => row === undefined);
  if (unread >= 0) return { unread: `第${unread + 1}行是“${asShown(lines[unread]!)}”` };
  return { rows: rows.filter((row) => row !== undefined) };
}

/** A line that is far too long is told by its beginning. */
const asShown = (line: string): string => (line.length > 40 ? `${line.slice(0, 40)}…` : line);

const described = String.raw`(?:\s+(?<from>\d{4})?-(?<to>\d{4})?)?(?:\s+(?<seen>[A-Za-z0-9,]+)?(?<doubt>\?)?)?`;
const SUBJECT = new RegExp(String.raw`^(?<code>\d{3}(?:\d\d){0,2})\s+(?<name>[^\s\d-]\S*)${described}$`);
const PAIR = new RegExp(
  String.raw`^(?<code>3\d{4})\s+(?<government>5\d{4})\s+(?<type>机关|事业|通用)${described}$`,
);

/** "2010301 行政运行", with the years it holds in (2019-, -2018, 2019-2021) and its sources where they are known. */
function readSubject(line: string): Subject | undefined {
  const groups = SUBJECT.exec(line.trim())?.groups;
  return groups && { code: groups["code"]!, name: groups["name"]!, ...descriptionOf(groups) };
}

function readPair(line: string): EconomicPair | undefined {
  const groups = PAIR.exec(line.trim())?.groups;
  return (
    groups && {
      department: groups["code"]!,
      government: groups["government"]!,
      unitType: groups["type"] as UnitType,
      ...descriptionOf(groups),
    }
  );
}

/** "own" says that no source shows the row: it is from memory. A row without a word of its support stands on the file itself. */
function descriptionOf(
  groups: Record<string, string | undefined>,
): Pick<Subject, "years" | "seenIn" | "doubtful"> {
  const { from, to, seen = "file", doubt } = groups;
  return {
    years: { ...(from ? { from: Number(from) } : {}), ...(to ? { to: Number(to) } : {}) },
    seenIn: seen.split(",").filter((source) => source !== "own"),
    doubtful: doubt !== undefined,
  };
}

function refusalOf(issue: z.core.$ZodIssue | undefined): string {
  const [name, row] = issue?.path ?? [];
  if (issue?.code === "unrecognized_keys")
    return `科目文件里有不认识的内容“${issue.keys.join("”“")}”；请删去，或改成 functional、department-economic、government-economic、revenue、pairs 之一。`;
  if (name === "from" || name === "to")
    return `科目文件的适用年份（${name}）没有写，或写得不对；请写成四位数的年份，不加引号，例如 "${name}": 2022。`;
  if (name === undefined)
    return '科目文件的最外层不是一组科目；请写成 { "from": 2022, "to": 2022, "functional": [ … ] }。';
  const called = subjectListNames[name as SubjectListName] ?? "经济分类对照";
  return row === undefined
    ? `科目文件里${called}不是一列文字；请每个科目写一行，例如 "2010301 行政运行"。`
    : `科目文件里${called}第${Number(row) + 1}行不是文字；请给编码和名称加上引号。`;
}
