/** A workbook at a glance: its tables, the 情况说明, and what was compared between them. */
import { a1, type CellAddress, type CellRange } from "../workbook/cell";
import type { Severity } from "../workbook/mark";
import { tableNames } from "../budget/table";
import { saidIn } from "../narrative/said";
import type { Review } from "./review";

export interface OverviewPlace {
  /** What people call it: a standard table's name, or 情况说明. */
  readonly name: string;
  readonly at: CellRange;
  /** How many findings stand in it, by pile. */
  readonly found: Readonly<Record<Severity, number>>;
}

/** Two places whose figures were held against each other. */
export interface OverviewTie {
  /** Indices in `places`, the smaller first. */
  readonly between: readonly [number, number];
  /** Comparisons that reach from one to the other. */
  readonly compared: number;
  /** Ids of the findings in which they part, gravest first. */
  readonly apart: readonly string[];
  /** The gravest of these; absent where the two agree. */
  readonly severity?: Severity;
}

export interface Overview {
  readonly places: readonly OverviewPlace[];
  readonly ties: readonly OverviewTie[];
}

const gravity: readonly Severity[] = ["error", "explain", "hint"];

/** What a review has to show at a glance; places stand in reading order, the 情况说明 last. */
export function overviewOf(review: Review): Overview {
  const spots = spotsOf(review);
  const placeOf = placeFinder(spots.map(({ at }) => at));
  const counts = spots.map(() => ({ error: 0, explain: 0, hint: 0 }));
  const ties = new Map<string, { between: [number, number]; compared: number; apart: string[] }>();
  const tie = (a: number, b: number) => {
    const between: [number, number] = a < b ? [a, b] : [b, a];
    const key = between.join();
    const known = ties.get(key) ?? { between, compared: 0, apart: [] };
    ties.set(key, known);
    return known;
  };
  for (const { left, right } of review.equations) {
    for (const [a, b] of pairsOf([...left, ...right].map(({ cell }) => placeOf(cell)))) tie(a, b).compared++;
  }
  for (const { paragraph, subject } of saidIn(review.book)) {
    if (!subject) continue;
    const stated = subject.stated.flatMap(({ from }) => from.slice(0, 1));
    for (const [a, b] of pairsOf([placeOf(paragraph.cell), ...stated.map(placeOf)])) tie(a, b).compared++;
  }
  const severityOf = new Map(review.findings.map(({ id, severity }) => [id, severity]));
  for (const severity of gravity) {
    for (const finding of review.findings) {
      if (finding.severity !== severity) continue;
      const here = placeOf(asCell(finding.at));
      if (here !== undefined) counts[here]![severity]++;
      const others = finding.because.map((cell) => placeOf(cell));
      for (const [a, b] of pairsOf([here, ...others])) tie(a, b).apart.push(finding.id);
    }
  }
  return {
    places: spots.map((spot, index) => ({ ...spot, found: counts[index]! })),
    ties: [...ties.values()]
      .sort((one, other) => one.between[0] - other.between[0] || one.between[1] - other.between[1])
      .map(({ between, compared, apart }) => ({
        between,
        compared: Math.max(compared, apart.length),
        apart,
        ...(apart[0] === undefined ? {} : { severity: severityOf.get(apart[0])! }),
      })),
  };
}

function spotsOf({ book }: Review): Omit<OverviewPlace, "found">[] {
  const tables = book.tables.map(({ kind, range }) => ({ name: tableNames[kind], at: range }));
  const [first] = book.narrative;
  if (!first) return tables;
  const rows = book.narrative.filter(({ cell }) => cell.sheet === first.cell.sheet).map(({ cell }) => cell);
  const at: CellRange = {
    sheet: first.cell.sheet,
    top: Math.min(...rows.map(({ row }) => row)),
    left: Math.min(...rows.map(({ column }) => column)),
    bottom: Math.max(...rows.map(({ row }) => row)),
    right: Math.max(...rows.map(({ column }) => column)),
  };
  return [...tables, { name: "情况说明", at }];
}

/** Which place a cell belongs to; a table's title and unit line stand above its range and count as the sheet's only table. */
function placeFinder(ranges: readonly CellRange[]): (cell: CellAddress) => number | undefined {
  const bySheet = new Map<string, number[]>();
  ranges.forEach(({ sheet }, index) => bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), index]));
  return ({ sheet, row, column }) => {
    const candidates = bySheet.get(sheet) ?? [];
    if (candidates.length === 1) return candidates[0];
    return candidates.find((index) => {
      const { top, left, bottom, right } = ranges[index]!;
      return row >= top && row <= bottom && column >= left && column <= right;
    });
  };
}

/** The first place with each other one, once each. */
function pairsOf(places: readonly (number | undefined)[]): [number, number][] {
  const [first, ...others] = [...new Set(places)].filter((place) => place !== undefined);
  return others.map((other): [number, number] => [first!, other]);
}

const asCell = (at: CellRange): CellAddress => ({ sheet: at.sheet, row: at.top, column: at.left });

/** A place as a key that two different places never share. */
export const keyOfPlace = ({ name, at }: OverviewPlace): string => `${name} ${at.sheet}!${a1(asCell(at))}`;
