import { a1Range, asRange, type CellAddress, type CellRange } from "../workbook/cell";
import { atOnce, type InPieces } from "../workbook/progress";
import { sameValue, type WorkbookSnapshot } from "../workbook/snapshot";
import type { LocalTerms } from "../budget/book";
import { rules as allRules } from "../rules/index";
import type { Equation } from "../rules/equation";
import type { Finding, Fix, RuleInForce } from "../rules/rule";
import { rulesInPieces, sentenceOf, type RuleOutcome } from "../rules/run-rules";
import { recogniseInPieces, SheetReadings } from "../tables/recognise";
import { hiddenPlace } from "./hidden-place";
import type { Review, ReviewDepth, ReviewDoubt, ReviewFinding } from "./review";
import { diagnosesOf } from "./diagnosis/diagnoses";
import { figuresOf, type FindingFigures } from "./figures";
import { PlacedFigures } from "./placed-figures";
import { stakeOf, type Stake } from "./stake";
import { Witnesses, type Witness } from "./witnesses";

const severityOrder = ["error", "explain", "hint"];

/** Recognise → read → rules → findings → diagnoses, pure: the same in Excel, in the page, in a worker and on the command line. */
export function reviewWorkbook(
  snapshot: WorkbookSnapshot,
  rules: readonly RuleInForce[] = allRules,
  local: LocalTerms = {},
  readings = new SheetReadings(),
  depth?: ReviewDepth,
): Review {
  return atOnce(reviewInPieces(snapshot, rules, local, readings, depth));
}

/** The same, sheet by sheet and rule by rule. */
export function* reviewInPieces(
  snapshot: WorkbookSnapshot,
  rules: readonly RuleInForce[],
  local: LocalTerms,
  readings: SheetReadings,
  depth?: ReviewDepth,
): InPieces<Review> {
  const { review, ...checkedIn } = yield* checked(snapshot, rules, local, readings, depth);
  if (depth === "findings only") return { ...review, diagnoses: [] };
  const { book, findings } = review;
  yield { doing: "checking", done: rules.length, of: rules.length };
  const diagnoses = diagnosesOf(
    { snapshot, book, findings, ...checkedIn },
    (changed) => atOnce(checked(changed, rules, local, readings, "findings only")).review.findings,
  );
  return { ...review, diagnoses };
}

interface Checked {
  readonly review: Omit<Review, "diagnoses">;
  readonly outcomes: readonly RuleOutcome[];
  readonly placed: PlacedFigures;
  /** The ids of findings by the equality that does not hold. */
  readonly byEquation: ReadonlyMap<Equation, string>;
}

function* checked(
  snapshot: WorkbookSnapshot,
  rules: readonly RuleInForce[],
  local: LocalTerms,
  readings: SheetReadings,
  depth: ReviewDepth | undefined,
): InPieces<Checked> {
  const book = yield* recogniseInPieces(snapshot, readings, local);
  const outcomes = yield* rulesInPieces(rules, book);
  yield { doing: "checking", done: rules.length, of: rules.length };
  const ran = outcomes.filter((outcome) => outcome.state === "ran");
  const whole = mergedRanges(snapshot);
  const placed = new PlacedFigures(book);
  const told = ran.flatMap(({ rule, findings }) =>
    findings.map((finding): Told => {
      const [stake, figures] = [stakeOf(finding, placed), figuresOf(finding, placed)];
      return { rule, finding, stake, figures };
    }),
  );
  const witnesses = new Witnesses(placed, depth === "findings only" ? [] : told, () =>
    ran.flatMap(({ passes }) => passes.flatMap(({ equation }) => equation ?? [])),
  );
  const found = told.map((one) => asPeopleRead(one, whole, witnesses.of(one)));
  const once = oncePerFact(found);
  const named = withOwnIds(once);
  const findings = inReadingOrder(named, snapshot);
  const doubts = ran.flatMap(({ rule, cannotTell }) =>
    cannotTell.map(({ at, why }): ReviewDoubt => ({ rule: rule.id, title: rule.title, at: whole(at), why })),
  );
  const notRun = outcomes.flatMap((outcome) =>
    outcome.state === "no table"
      ? [{ rule: outcome.rule.id, title: outcome.rule.title, missing: outcome.missing }]
      : [],
  );
  const off = outcomes.flatMap((outcome) =>
    outcome.state === "off"
      ? [{ rule: outcome.rule.id, title: outcome.rule.title, reason: outcome.reason }]
      : [],
  );
  const broken = outcomes.flatMap((outcome) =>
    outcome.state === "broke"
      ? [{ rule: outcome.rule.id, title: outcome.rule.title, error: outcome.error }]
      : [],
  );
  const passes = ran.reduce((count, outcome) => count + outcome.passes.length, 0);
  const failed = ran.reduce((count, outcome) => count + outcome.findings.length, 0);
  const review = {
    workbook: snapshot.name,
    book,
    tally: {
      compared: passes + failed,
      findings: findings.length,
      cannotTell: doubts.length,
      notRun: notRun.length,
      broken: broken.length,
      off: off.length,
    },
    findings: findings.map((finding) => withHidden(withoutFixOfFormulas(finding, snapshot), snapshot)),
    doubts,
    notRun,
    off,
    broken,
    equations: ([] as Equation[]).concat(...ran.map(({ equations }) => equations)),
  };
  const equationOf = new Map(found.map((one, at) => [one, told[at]!.finding.equation]));
  const byEquation = new Map(
    once.flatMap((one, at) => {
      const equation = equationOf.get(one);
      return equation?.relation === "equal" ? [[equation, named[at]!.id] as const] : [];
    }),
  );
  return { review, outcomes, placed, byEquation };
}

/** What a rule found, and the money that it is about. */
interface Told {
  readonly rule: RuleInForce;
  readonly finding: Finding;
  readonly stake: Stake | undefined;
  readonly figures: FindingFigures | undefined;
}

function asPeopleRead(
  { rule, finding, stake, figures }: Told,
  whole: WholeCell,
  witnesses: readonly Witness[],
): ReviewFinding {
  const at = whole(finding.at);
  return {
    id: `${rule.id}@${at.sheet}!${a1Range(at)}#${finding.message}${finding.span ? `:${finding.span.start}` : ""}`,
    rule: rule.id,
    title: rule.title,
    basis: rule.basis,
    group: rule.group,
    severity: rule.severity,
    ...(rule.lowered ? { lowered: rule.lowered } : {}),
    at,
    ...(finding.span ? { span: finding.span } : {}),
    because: finding.because,
    sentence: sentenceOf(rule, finding),
    ...(stake ? { stake } : {}),
    ...(figures ? { figures } : {}),
    ...(witnesses.length > 0 ? { witnesses } : {}),
    ...(finding.fix ? { fix: finding.fix } : {}),
  };
}

/** A fix would type over a formula: the finding stands, and what to do is left to whoever wrote the formula. */
function withoutFixOfFormulas(finding: ReviewFinding, { sheets }: WorkbookSnapshot): ReviewFinding {
  if (!finding.fix) return finding;
  const { fix, ...rest } = finding;
  const formulasOn = (name: string) => sheets.find((sheet) => sheet.name === name)?.formulas;
  const overwrites = fix.edits.some(
    ({ cell }) => formulasOn(cell.sheet)?.[cell.row]?.[cell.column] !== undefined,
  );
  return overwrites ? rest : finding;
}

function withHidden(finding: ReviewFinding, snapshot: WorkbookSnapshot): ReviewFinding {
  const hidden = hiddenPlace(finding.at, snapshot);
  return hidden ? { ...finding, hidden } : finding;
}

type WholeCell = (place: CellAddress | CellRange) => CellRange;

/** A merged cell is one place for the reader: B3 of a merged B3:D3 is shown as B3:D3. */
function mergedRanges(snapshot: WorkbookSnapshot): WholeCell {
  const merges = new Map<string, CellRange>();
  for (const sheet of snapshot.sheets) {
    for (const merge of sheet.merges) merges.set(`${sheet.name}!${merge.top},${merge.left}`, merge);
  }
  return (place) => {
    if ("top" in place) return place;
    return merges.get(`${place.sheet}!${place.row},${place.column}`) ?? asRange(place);
  };
}

/** Two rules may come to the same blank cell with the same amount: people are told once. */
function oncePerFact(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const byPlace = new Map<string, ReviewFinding[]>();
  return findings.filter((finding) => {
    if (!finding.fix) return true;
    const place = `${finding.severity} ${a1Range(finding.at)} ${finding.at.sheet}`;
    const others = byPlace.get(place) ?? [];
    byPlace.set(place, others);
    if (others.some((other) => sameEdits(other.fix!, finding.fix!))) return false;
    others.push(finding);
    return true;
  });
}

/** One total may be wrong in two of the ways that it is split: the second such finding says so in its id. */
function withOwnIds(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.id) ?? 0) + 1;
    counts.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}~${count}` };
  });
}

const sameEdits = ({ edits: some }: Fix, { edits: others }: Fix): boolean =>
  some.length === others.length &&
  some.every(
    ({ becomes, was }, i) => sameValue(becomes, others[i]!.becomes) && sameValue(was, others[i]!.was),
  );

/** Must-fix first; then sheet by sheet, from top to bottom. */
function inReadingOrder(findings: readonly ReviewFinding[], snapshot: WorkbookSnapshot): ReviewFinding[] {
  const sheets = new Map(snapshot.sheets.map(({ name }, i) => [name, i]));
  const order = (finding: ReviewFinding) =>
    [
      severityOrder.indexOf(finding.severity),
      sheets.get(finding.at.sheet) ?? 0,
      finding.at.top,
      finding.at.left,
    ] as const;
  return findings
    .map((finding) => ({ finding, order: order(finding) }))
    .sort(({ order: x }, { order: y }) => {
      const i = x.findIndex((value, at) => value !== y[at]);
      return i < 0 ? 0 : x[i]! - y[i]!;
    })
    .map(({ finding }) => finding);
}
