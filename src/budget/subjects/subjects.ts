import builtIn from "./built-in.json";
import { subjectListNames, type EconomicPair, type Subject, type SubjectFile } from "./subject";
import type { SubjectListName, UnitType, Years } from "./subject";
import { readSubjects } from "./subject-file";
import { bareSubjectName } from "./subject-name";

/** One list of 科目 as it stands in a year. */
export interface SubjectList {
  /** Every row of a code, those of other years too: real tables still print older names. */
  rowsOf(code: string): readonly Subject[];
  /** The row of a code that holds in the year; undefined where there is none. */
  current(code: string): Subject | undefined;
  /** Whether the list has any row as fine as the code beside it: 类 whose 项 it does not carry say nothing. */
  goesDownTo(code: string): boolean;
  /** The codes that bear a name in any year, however it is spaced and bracketed. */
  codesNamed(name: string): readonly string[];
}

/** 政府收支分类科目 of one year. */
export interface Subjects extends Readonly<Record<SubjectListName, SubjectList>> {
  readonly year: number;
  /** Where a 部门预算 款 goes, by type of unit, in the year; none where the 款 is not in the map. */
  pairsOf(department: string): readonly EconomicPair[];
}

const known = new WeakMap<SubjectFile, Map<number, Subjects>>();
let own: SubjectFile | undefined;

/**
 * The 科目 of a year: the lists carried along, or those of a bureau's file where it speaks of that year.
 * Undefined for a year that no list speaks of: then nothing can be said about codes.
 */
export function subjectsOf(year: number | undefined, bureau?: SubjectFile): Subjects | undefined {
  own ??= ownFile();
  const replaces = year !== undefined && bureau && bureau.from <= year && year <= bureau.to;
  const file = replaces ? { ...own, ...bureau, lists: { ...own.lists, ...bureau.lists } } : own;
  if (year === undefined || year < file.from || year > file.to) return undefined;
  const source = replaces ? bureau : own;
  const years = known.get(source) ?? new Map<number, Subjects>();
  known.set(source, years);
  const found = years.get(year) ?? inYear(file, year);
  years.set(year, found);
  return found;
}

/** The years that the lists carried along speak of. */
export function subjectYears(): { readonly from: number; readonly to: number } {
  own ??= ownFile();
  return own;
}

const listsByFirstDigit: Readonly<Record<string, SubjectListName>> = {
  1: "revenue",
  2: "functional",
  3: "department-economic",
  5: "government-economic",
};

/** The list that a code belongs to, as its first digit says. */
export const listOfCode = (code: string): SubjectListName | undefined => listsByFirstDigit[code.charAt(0)];

function ownFile(): SubjectFile {
  const read = readSubjects(builtIn);
  if ("refused" in read) throw new Error(read.refused);
  return read.file;
}

function inYear(file: SubjectFile, year: number): Subjects {
  const lists = Object.keys(subjectListNames).map((name) => [
    name,
    listOf(file.lists[name as SubjectListName] ?? [], year),
  ]);
  const pairs = groupedBy(
    (file.pairs ?? []).filter(({ years }) => holds(years, year)),
    ({ department }) => department,
  );
  return { ...Object.fromEntries(lists), year, pairsOf: (code: string) => pairs.get(code) ?? [] };
}

function listOf(subjects: readonly Subject[], year: number): SubjectList {
  const byCode = groupedBy(subjects, ({ code }) => code);
  let byName: ReadonlyMap<string, readonly Subject[]> | undefined;
  const above = new Set(subjects.map(({ code }) => aboveOf(code)));
  return {
    rowsOf: (code) => byCode.get(code) ?? [],
    current: (code) => byCode.get(code)?.find(({ years }) => holds(years, year)),
    goesDownTo: (code) => above.has(aboveOf(code)) || !byCode.has(aboveOf(code)),
    codesNamed: (name) => {
      byName ??= groupedBy(subjects, (row) => bareSubjectName(row.name));
      return [...new Set(byName.get(bareSubjectName(name))?.map(({ code }) => code))];
    },
  };
}

/** 20103 of 2010301, 201 of 20103, "" of 201. */
const aboveOf = (code: string): string => (code.length > 3 ? code.slice(0, -2) : "");

export const holds = ({ from, to }: Years, year: number): boolean =>
  (from === undefined || from <= year) && (to === undefined || year <= to);

function groupedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Which types of unit a pair of 款 belongs to; none where the map does not have the pair. */
export function unitTypesOf(subjects: Subjects, department: string, government: string): readonly UnitType[] {
  return subjects
    .pairsOf(department)
    .filter((pair) => pair.government === government)
    .map(({ unitType }) => unitType);
}
