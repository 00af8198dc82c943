/** 预算执行率 of a project: the budget from the table, the 执行数 as people type it. */
import { writeHundredths } from "../budget/hundredths";
import type { ExecutionLine } from "../review/self-evaluation/evaluation";
import { sayRate } from "../review/self-evaluation/say-line";
import { useEvaluationStyles } from "./evaluation-styles";
import { TypedField } from "./typed-field";
import { useSession } from "./use-session";
import { words } from "./words";

export function ExecutionCard({ line, project }: { line: ExecutionLine; project: string }) {
  const styles = useEvaluationStyles();
  const { evaluating } = useSession();
  const { name, budgeted, spent, refused, unit, weight, shown } = line;
  const rate = sayRate(line);
  const hasNoRate =
    rate === undefined && spent !== undefined && refused === undefined && budgeted !== undefined;
  return (
    <div className={styles.card} data-execution>
      <div className={styles.head}>
        <span className={styles.name}>{words.groupPoints(name, writeHundredths(weight))}</span>
      </div>
      <p className={styles.wanted}>{words.budgeted(budgeted)}</p>
      <TypedField
        label={words.spent(unit)}
        called={words.spentOf(project, unit)}
        value={spent}
        wrong={refused}
        onType={(text) => evaluating.spend(line, text)}
      />
      <div className={styles.outcome}>
        {rate !== undefined && <span>{words.executionRate(rate)}</span>}
        {hasNoRate && <span>{words.zeroBudget}</span>}
        <span className={styles.points}>
          {words.points(shown === undefined ? undefined : writeHundredths(shown))}
        </span>
      </div>
    </div>
  );
}
