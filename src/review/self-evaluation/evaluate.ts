import type { BudgetBook } from "../../budget/book";
import type { BudgetTable } from "../../budget/table";
import { aspectNames, type IndicatorAspect } from "../../budget/indicator";
import { inHundredths, type Hundredths } from "../../budget/hundredths";
import { standardScoreWeights, type ScoreWeights } from "../../budget/score-weights";
import { linesByOwner, sayTarget, type IndicatorLine } from "../../rules/indicator-lines";
import { rowCalled } from "../../rules/naming";
import type { Evaluation, ScoredGroup, ScoredLine } from "./evaluation";
import { keysOf } from "./keys";
import { readWeight } from "./read-typed";
import { scoreExecution } from "./score-execution";
import { scoreIndicator } from "./score-indicator";
import { sharePoints } from "./share-points";
import { shownPoints } from "./shown-points";
import type { Typed } from "./typed";

/** The 自评 of the whole department and of every project that has indicators, from what is printed and what was typed. Pure. */
export function evaluate(book: BudgetBook, typed: Typed): readonly Evaluation[] {
  const weights = book.locality?.scoreWeights ?? standardScoreWeights;
  const owners = book.tables.flatMap((table) => linesByOwner(table).map((lines) => ({ table, lines })));
  const names = owners.map(({ lines }) => nameOf(lines));
  const keys = keysOf(names.map((name) => [name]));
  return owners.map((owner, i) =>
    evaluation({ ...owner, name: names[i]!, key: keys[i]!, year: book.year }, weights, typed),
  );
}

export const WHOLE_DEPARTMENT = "整体绩效";

const nameOf = ([first]: readonly IndicatorLine[]): string =>
  first?.project ? rowCalled(first.project) : WHOLE_DEPARTMENT;

interface Owner {
  readonly table: BudgetTable;
  readonly lines: readonly IndicatorLine[];
  readonly name: string;
  readonly key: string;
  /** The budget year, where the titles print it. */
  readonly year?: number | undefined;
}

function evaluation(owner: Owner, weights: ScoreWeights, typed: Typed): Evaluation {
  const { table, lines, name, key } = owner;
  const project = lines[0]?.project;
  const groups = groupsOf(owner, weights, typed);
  const execution =
    project &&
    scoreExecution({ table, project, key, weight: inHundredths(weights.execution) }, typed.spent[key]);
  const all: readonly ScoredLine[] = [
    ...(execution ? [execution] : []),
    ...groups.flatMap((group) => group.lines),
  ];
  const scored = all.flatMap((line) => (line.points ? [{ line, points: line.points }] : []));
  const { parts, total } = shownPoints(scored.map(({ points }) => points));
  const shown = new Map(scored.map(({ line }, i) => [line, parts[i]!]));
  const withShown = <Line extends ScoredLine>(line: Line): Line => {
    const points = shown.get(line);
    return points === undefined ? line : { ...line, shown: points };
  };
  return {
    key,
    name,
    ...(execution ? { execution: withShown(execution) } : {}),
    groups: groups.map((group) => ({ ...group, lines: group.lines.map(withShown) })),
    filled: scored.length,
    all: all.length,
    total,
    outOf: scored.reduce((sum, { line }) => sum + line.weight, 0n),
  };
}

type GroupKey = ScoredGroup["key"];
const order: readonly GroupKey[] = ["input", "cost", "output", "benefit", "satisfaction"];

/** What has no kind of its own, and 成本 where the locality has no points for it, is scored with the outputs. */
function groupOf(aspect: IndicatorAspect | undefined, { cost }: ScoreWeights): GroupKey {
  if (aspect === undefined || (aspect === "cost" && cost === undefined)) return "output";
  return aspect;
}

/** The points of a 一级指标 that has no indicators go to the first of these that has some: no 自评 is out of less than 100. */
const heirs: readonly GroupKey[] = ["output", "benefit", "satisfaction", "cost", "input"];

function groupsOf(owner: Owner, weights: ScoreWeights, typed: Typed): ScoredGroup[] {
  const isProject = owner.lines[0]?.project !== undefined;
  const keys = keysOf(owner.lines.map(({ indicator, name }) => [owner.key, indicator.aspect ?? "", name]));
  const entries = owner.lines.map((line, i) => ({
    line,
    key: keys[i]!,
    group: groupOf(line.indicator.aspect, weights),
  }));
  const present = order.filter((key) => entries.some(({ group }) => group === key));
  const heir = heirs.find((key) => present.includes(key));
  const own = (key: GroupKey): number =>
    key === "input" ? (isProject ? 0 : weights.execution) : (weights[key] ?? 0);
  const orphaned = order.filter((key) => !present.includes(key)).reduce((sum, key) => sum + own(key), 0);
  return present.map((key) => {
    const points = inHundredths(own(key) + (key === heir ? orphaned : 0));
    return scoredGroup(
      key,
      points,
      entries.filter(({ group }) => group === key),
      typed,
      owner.year,
    );
  });
}

interface Entry {
  readonly line: IndicatorLine;
  readonly key: string;
}

function scoredGroup(
  key: GroupKey,
  points: Hundredths,
  entries: readonly Entry[],
  typed: Typed,
  year: number | undefined,
): ScoredGroup {
  const set = entries.map((entry) => readOwnWeight(typed.weights[entry.key]));
  const shares = sharePoints(points, set);
  const weights =
    shares ??
    sharePoints(
      points,
      entries.map(() => undefined),
    )!;
  const hasCost = key === "output" && entries.some(({ line }) => line.indicator.aspect === "cost");
  return {
    key,
    called: hasCost ? "产出指标（含成本指标）" : aspectNames[key],
    points,
    lines: entries.map(({ line, key: own }, i) => {
      const [actual, judgement, weightTyped] = [
        typed.actuals[own],
        typed.judgements[own],
        typed.weights[own],
      ];
      return {
        key: own,
        name: line.name,
        aspect: line.indicator.aspect ? aspectNames[line.indicator.aspect] : "绩效指标",
        at: line.indicator.target.cell,
        target: line.target,
        written: sayTarget(line),
        weight: weights[i]!,
        ...(actual === undefined ? {} : { actual }),
        ...(judgement ? { judgement } : {}),
        ...(weightTyped === undefined ? {} : { weightTyped }),
        ...scoreIndicator(line, weights[i]!, actual, judgement, year),
      };
    }),
    ...(shares ? {} : { refused: "已填的分值与本类分值不符，暂按平均分配；请改正分值。" }),
  };
}

function readOwnWeight(typed: string | undefined): Hundredths | undefined {
  const read = typed === undefined ? undefined : readWeight(typed);
  return read && "value" in read ? read.value : undefined;
}
