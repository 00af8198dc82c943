/** How far every 自评 has come, each a press that leads to it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { writeHundredths } from "../budget/hundredths";
import type { Evaluation } from "../review/self-evaluation/evaluation";
import { words } from "./words";

const useStyles = makeStyles({
  fold: { padding: "0 10px 8px" },
  summary: { cursor: "pointer", width: "fit-content", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: "4px 0 0" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 8px",
    alignItems: "center",
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
  },
  press: { justifyContent: "flex-start", textAlign: "left", minWidth: 0, overflowWrap: "anywhere" },
  score: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
});

export interface EvaluationListProps {
  readonly evaluations: readonly Evaluation[];
  readonly onChoose: (key: string) => void;
}

export function EvaluationList({ evaluations, onChoose }: EvaluationListProps) {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{words.allEvaluations}</summary>
      <ul className={styles.list}>
        {evaluations.map(({ key, name, filled, all, total, outOf }) => (
          <li key={key} className={styles.item}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.press}
              title={words.showEvaluation(name)}
              onClick={() => onChoose(key)}
            >
              {name}
            </Button>
            <span className={styles.score}>
              {words.evaluationProgress(filled, all)}
              {filled > 0 && `，${writeHundredths(total)}/${writeHundredths(outOf)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
