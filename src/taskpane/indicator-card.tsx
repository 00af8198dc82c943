/** One indicator of a 自评: what was wanted, what came of it, and the points that this gives. */
import { writeHundredths } from "../budget/hundredths";
import type { IndicatorLineScored, ScoredGroup } from "../review/self-evaluation/evaluation";
import { sayDeviation } from "../review/self-evaluation/say-line";
import { CellButton } from "./cell-button";
import { useEvaluationStyles } from "./evaluation-styles";
import { JudgementFields } from "./judgement-fields";
import { ResultBadge } from "./result-badge";
import { TypedField } from "./typed-field";
import { useSession } from "./use-session";
import { words } from "./words";

export function IndicatorCard({ line, group }: { line: IndicatorLineScored; group: ScoredGroup }) {
  const styles = useEvaluationStyles();
  const { evaluating } = useSession();
  const { name, written, at, actual, refused, target, weight, weightTyped, result, deviation, shown } = line;
  const inWords = target.form === "word" || target.form === "blank";
  return (
    <li className={styles.card} data-indicator={name}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <CellButton at={at} />
      </div>
      <p className={styles.wanted}>{words.wanted(written)}</p>
      <div className={styles.fields}>
        <TypedField
          label={inWords ? words.actualWords : words.actual}
          called={words.actualOf(name)}
          value={actual}
          wrong={refused}
          onType={(text) => evaluating.fillActual(line, text)}
        />
        <TypedField
          label={words.weight}
          called={words.weightOf(name)}
          value={weightTyped}
          placeholder={writeHundredths(weight)}
          onType={(text) => evaluating.weigh(group, line, text)}
        />
      </div>
      {line.asksJudgement && <JudgementFields line={line} />}
      <div className={styles.outcome}>
        {result && <ResultBadge result={result} />}
        {deviation && <span>{words.deviation(sayDeviation(deviation))}</span>}
        <span className={styles.points}>
          {words.points(shown === undefined ? undefined : writeHundredths(shown))}
        </span>
      </div>
    </li>
  );
}
