import { minus, size, type Amount } from "../../src/budget/amount";
import { BookWeb } from "../../src/review/diagnosis/book-web";
import {
  diagnose,
  type Change,
  type Diagnosis,
  type Explanation,
  type FigureChange,
} from "../../src/review/diagnosis/diagnose";
import { FigureIndex } from "../../src/review/diagnosis/figure-index";
import { tiesOf } from "../../src/review/diagnosis/ties";
import { rules } from "../../src/rules/index";
import { runRules } from "../../src/rules/run-rules";
import { SheetReadings } from "../../src/tables/recognise";
import { processorTime } from "../../bench/processor-time";
import { keyOf, spoilt, type Error, type Ground } from "./spoil";

export interface Measured {
  readonly cases: number;
  /** Some equation breaks. */
  readonly seen: number;
  /** The errors, with what should stand there, are among the smallest explanations. */
  readonly among: number;
  /** They are claimed, and nothing else could be it. */
  readonly certain: number;
  /** They are the first explanation that is shown. */
  readonly first: number;
  /** Cells claimed, and those of them that are right as they are, or should hold another amount than is said to be exact. */
  readonly claims: number;
  readonly wrongClaims: number;
  /** Of processor time, sorted: the walk over all comparisons, and the diagnosis once that is there. */
  readonly index: readonly number[];
  readonly milliseconds: readonly number[];
}

/** Each case is a set of errors that stand in the workbook together. */
export function measure(ground: Ground, cases: readonly (readonly Error[])[]): Measured {
  const readings = new SheetReadings();
  const figures = new FigureIndex(ground.book);
  const arithmetic = rules.filter(({ group }) => group === "within-table" || group === "across-tables");
  const counts = { seen: 0, among: 0, certain: 0, first: 0, claims: 0, wrongClaims: 0 };
  const [index, milliseconds]: [number[], number[]] = [[], []];
  for (const made of cases) {
    const book = spoilt(ground, made, readings);
    const ties = tiesOf(runRules(arithmetic, book));
    const start = processorTime();
    const web = new BookWeb(new FigureIndex(book), ties);
    const between = processorTime();
    const diagnoses = diagnose(web);
    milliseconds.push(processorTime() - between);
    index.push(between - start);
    const truth = new Map(
      made.map(({ figure }) => [keyOf(figure.cell), { ...figure, step: figures.stepOf(figure) }]),
    );
    const told = tell(diagnoses, truth);
    counts.seen += Number(told.seen);
    counts.among += Number(told.among);
    counts.certain += Number(told.certain);
    counts.first += Number(told.first);
    counts.claims += told.claims;
    counts.wrongClaims += told.wrongClaims;
  }
  const inOrder = (times: number[]) => times.sort((a, b) => a - b);
  return { cases: cases.length, ...counts, index: inOrder(index), milliseconds: inOrder(milliseconds) };
}

/** Of several workbooks as of one. */
export function together(all: readonly Measured[]): Measured {
  const sum = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    cases: sum(({ cases }) => cases),
    seen: sum(({ seen }) => seen),
    among: sum(({ among }) => among),
    certain: sum(({ certain }) => certain),
    first: sum(({ first }) => first),
    claims: sum(({ claims }) => claims),
    wrongClaims: sum(({ wrongClaims }) => wrongClaims),
    index: all.flatMap(({ index }) => index).sort((a, b) => a - b),
    milliseconds: all.flatMap(({ milliseconds }) => milliseconds).sort((a, b) => a - b),
  };
}

interface Right {
  readonly amount: Amount;
  /** One of the last decimal that its table shows. */
  readonly step: Amount;
}

/** A cell may hold more decimals than it shows, which no other cell tells. */
const isShownAlike = ({ amount, step }: Right, becomes: Amount): boolean =>
  2n * size(minus(amount, becomes)) <= step;

function tell(diagnoses: readonly Diagnosis[], truth: ReadonlyMap<string, Right>) {
  const isTrue = (change: Change): boolean => {
    const right = change.kind === "figure" ? truth.get(keyOf(change.figure.cell)) : undefined;
    return change.kind === "figure" && right !== undefined && isShownAlike(right, change.becomes);
  };
  const count = (of: (diagnosis: Diagnosis) => number) =>
    diagnoses.reduce((sum, diagnosis) => sum + of(diagnosis), 0);
  const within = (explanation: Explanation, isAt: (place: readonly Change[]) => boolean) =>
    explanation.places.every(isAt) ? explanation.places.length : -1;
  const first = count(({ explanations: [best] }) =>
    Math.max(
      0,
      within(best, ([likeliest]) => isTrue(likeliest!)),
    ),
  );
  const among = count(({ explanations }) =>
    Math.max(0, ...explanations.map((one) => within(one, (place) => place.some(isTrue)))),
  );
  const claimed = diagnoses.flatMap(({ certain, exact }) => certain.map((change) => ({ change, exact })));
  const isRight = ({ change, exact }: { change: FigureChange; exact: boolean }): boolean =>
    exact ? isTrue(change) : truth.has(keyOf(change.figure.cell));
  const right = claimed.filter(isRight).length;
  return {
    seen: diagnoses.length > 0,
    among: among === truth.size,
    certain: right === truth.size && claimed.length === right,
    first: first === truth.size,
    claims: claimed.length,
    wrongClaims: claimed.length - right,
  };
}
