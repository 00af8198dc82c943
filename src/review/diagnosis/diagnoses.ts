/** Which diagnoses people are shown: those that explain several findings, and that stood the test where they offer a change. */
import { a1, type CellAddress, type CellRange } from "../../workbook/cell";
import { severityNames, type Severity } from "../../workbook/mark";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { BudgetBook } from "../../budget/book";
import type { Equation } from "../../rules/equation";
import type { Fix } from "../../rules/rule";
import type { RuleOutcome } from "../../rules/run-rules";
import { amountsAreInTheTablesUnit } from "../../rules/values/amounts-are-in-the-tables-unit";
import { fixOf } from "../../rules/verdicts";
import { ChangedAmounts } from "../following/changed-amounts";
import { newErrors } from "../following/new-errors";
import { editOf, withAmounts } from "../following/with-amounts";
import type { PlacedFigures } from "../placed-figures";
import type { ReviewDiagnosis, ReviewFinding } from "../review";
import { BookWeb, type Tie } from "./book-web";
import { diagnose, type Diagnosis, type FigureChange } from "./diagnose";
import { FigureIndex } from "./figure-index";
import { partlyCertain } from "./partly-certain";
import { alternativesSentence, claimSentence, partSentence, wholeTableSentence } from "./sentences";
import { tiesOf } from "./ties";
import { waysOf } from "./ways";
import { wholeTableOf, type WholeTable } from "./whole-table";

export interface Judged {
  readonly snapshot: WorkbookSnapshot;
  readonly book: BudgetBook;
  readonly findings: readonly ReviewFinding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly placed: PlacedFigures;
  /** The ids of findings by the equality that does not hold. */
  readonly byEquation: ReadonlyMap<Equation, string>;
}

/** What a review of a changed workbook finds. */
type Again = (changed: WorkbookSnapshot) => readonly ReviewFinding[];

/** One broken equality is told well enough by its own finding. */
const LEAST = 2;

/** More places than that are no help to anybody. */
const MOST_WAYS = 5;

/** Each is a review of its own; a workbook with more faults than that is gone through one after another anyway. */
const MOST_TESTED = 12;

/** Comparisons that all tests together go through: large workbooks are tried less often. */
const TESTED_TIES = 60_000;

/** The ones that explain most come first; no two change the same cell. */
export function diagnosesOf(judged: Judged, again: Again): readonly ReviewDiagnosis[] {
  if (judged.byEquation.size < LEAST) return [];
  const ties = tiesOf(judged.outcomes);
  const figures = new FigureIndex(judged.book);
  const whole = wholeTableOf(figures, judged.book, ties, judged.byEquation);
  const astray = new Set(whole?.ties);
  const taken = new Set<string>();
  const shown: ReviewDiagnosis[] = whole ? tableTold(whole, judged) : [];
  let tests = Math.min(MOST_TESTED, Math.ceil(TESTED_TIES / ties.length));
  const others = astray.size > 0 ? ties.filter((tie) => !astray.has(tie)) : ties;
  for (const { diagnosis, explains } of worthTelling(new BookWeb(figures, others), judged)) {
    const cells = diagnosis.certain.map(({ figure }) => keyOf(figure.cell));
    const isTested = cells.length > 0 && tests-- > 0 && !cells.some((cell) => taken.has(cell));
    const mended = isTested
      ? mendedBy(new ChangedAmounts(figures), diagnosis, explains, judged, again)
      : undefined;
    if (mended) {
      cells.forEach((cell) => taken.add(cell));
      shown.push(claimOf(diagnosis, mended, judged));
    } else if (!isClaim(diagnosis)) shown.push(...alternativesOf(diagnosis, explains, judged));
  }
  return shown;
}

interface Worth {
  readonly diagnosis: Diagnosis;
  readonly explains: readonly string[];
}

function worthTelling(web: BookWeb, { byEquation }: Judged): readonly Worth[] {
  return diagnose(web)
    .map((diagnosis) => ({ diagnosis, explains: findingsOf(diagnosis.ties, byEquation) }))
    .filter(({ explains }) => explains.length >= LEAST)
    .sort((a, b) => b.explains.length - a.explains.length);
}

const findingsOf = (ties: readonly Tie[], byEquation: Judged["byEquation"]): readonly string[] =>
  ties.flatMap(({ equation }) => byEquation.get(equation) ?? []);

/** That its numbers are of another unit is asked about already: the question is told along with it. */
function tableTold(whole: WholeTable, { findings, byEquation }: Judged): ReviewDiagnosis[] {
  const { titleCell, unitCell } = whole.table;
  const cell = whole.unit && unitCell ? unitCell : titleCell;
  const ofUnit = findings.filter(
    ({ rule, at }) => rule === amountsAreInTheTablesUnit.id && keyOf(cellOf(at)) === keyOf(cell),
  );
  const explains = [...findingsOf(whole.ties, byEquation), ...ofUnit.map(({ id }) => id)];
  if (explains.length < LEAST) return [];
  return [{ ...about([cell], explains, findings), sentence: wholeTableSentence(whole) }];
}

const cellOf = ({ sheet, top, left }: CellRange): CellAddress => ({ sheet, row: top, column: left });

/** All of its changes are certain, not only some of them. */
const isClaim = ({ certain, explanations: [first] }: Diagnosis): boolean =>
  certain.length === first.places.length;

/**
 * What the changes explain once they are made: all that is gone then. Undefined where a new error comes up, or anything stays that
 * should be gone. Where only some changes are certain, what the others explain stays.
 */
function mendedBy(
  amounts: ChangedAmounts,
  diagnosis: Diagnosis,
  explains: readonly string[],
  { snapshot, findings }: Judged,
  again: Again,
): readonly string[] | undefined {
  for (const { figure, becomes } of diagnosis.certain) amounts.change(figure, becomes);
  const then = again(withAmounts(snapshot, amounts));
  const stays = new Set(then.map(({ id }) => id));
  if (newErrors({ findings }, { findings: then }).length > 0) return undefined;
  const gone = findings.flatMap(({ id }) => (stays.has(id) ? [] : [id]));
  if (!isClaim(diagnosis)) return gone.length > 0 ? [...new Set([...explains, ...gone])] : undefined;
  return explains.some((id) => stays.has(id)) ? undefined : gone;
}

function claimOf(
  diagnosis: Diagnosis,
  explains: readonly string[],
  { findings, placed }: Judged,
): ReviewDiagnosis {
  const { certain, exact } = diagnosis;
  const part = isClaim(diagnosis) ? undefined : partlyCertain(diagnosis, MOST_WAYS);
  const cells = [...certain, ...(part?.ways ?? []).flat()].flatMap((change) =>
    change.kind === "tie" ? [] : [change.figure.cell],
  );
  return {
    ...about(distinct(cells), explains, findings),
    sentence: part ? partSentence(part, diagnosis, placed) : claimSentence(certain, diagnosis, placed),
    ...(exact ? { fix: fixOfAll(certain) } : {}),
  };
}

function fixOfAll(changes: readonly FigureChange[]): Fix {
  const [first, ...more] = changes;
  const edits = changes.map(({ figure, becomes }) => editOf(figure, becomes));
  const label = more.length === 0 ? fixOf(first!.figure, first!.becomes).label : `改正${edits.length}处`;
  return { label, edits, safe: false };
}

/** None where a tie may simply not apply, or where there are too many. */
function alternativesOf(
  diagnosis: Diagnosis,
  explains: readonly string[],
  { findings, placed }: Judged,
): readonly ReviewDiagnosis[] {
  const ways = waysOf(diagnosis, MOST_WAYS);
  if (!ways || ways.length < 2) return [];
  const cells: CellAddress[] = [];
  for (const change of ways.flat()) {
    if (change.kind === "tie") return [];
    cells.push(change.figure.cell);
  }
  return [{ ...about(distinct(cells), explains, findings), sentence: alternativesSentence(ways, placed) }];
}

function about(
  cells: readonly CellAddress[],
  explains: readonly string[],
  findings: readonly ReviewFinding[],
): Pick<ReviewDiagnosis, "id" | "severity" | "cells" | "explains"> {
  const [first, ...rest] = cells;
  return {
    id: `diagnosis@${cells.map(keyOf).join("+")}`,
    severity: gravest(findings.filter(({ id }) => explains.includes(id))),
    cells: [first!, ...rest],
    explains,
  };
}

const graveness = Object.keys(severityNames) as Severity[];

const gravest = (findings: readonly ReviewFinding[]): Severity =>
  graveness.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "hint";

const distinct = (cells: readonly CellAddress[]): readonly CellAddress[] => [
  ...new Map(cells.map((cell) => [keyOf(cell), cell])).values(),
];

const keyOf = (cell: CellAddress): string => `${cell.sheet}!${a1(cell)}`;
