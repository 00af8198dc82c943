/** 自评: people fill in what was done beside what was wanted, and read whether it was met and what it scores. */
import { useId, useMemo, useState } from "react";
import { Button, Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { writeHundredths } from "../budget/hundredths";
import { evaluate } from "../review/self-evaluation/evaluate";
import type { Evaluation } from "../review/self-evaluation/evaluation";
import { nothingTyped } from "../review/self-evaluation/typed";
import { chosenOf } from "./evaluating";
import { EvaluationForm } from "./evaluation-form";
import { EvaluationList } from "./evaluation-list";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  top: { display: "grid", gap: "6px", padding: "10px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
  wait: { margin: 0, padding: "10px", color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
  score: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
  },
});

export function EvaluationTab() {
  const styles = useStyles();
  const session = useSession();
  const { review, kept, snapshot } = useSessionState();
  const [key, setKey] = useState<string>();
  const field = useId();
  const typed = kept.selfEvaluation ?? nothingTyped;
  const evaluations = useMemo(() => (review ? evaluate(review.book, typed) : []), [review, typed]);
  const chosen = chosenOf(evaluations, key);
  if (!review) return null;
  if (!chosen) return <p className={styles.wait}>{words.noIndicators}</p>;
  return (
    <>
      <div className={styles.top}>
        <p className={styles.text}>{words.evaluationIntro}</p>
        <Label htmlFor={field}>{words.evaluated}</Label>
        <Select
          id={field}
          size="small"
          root={{ style: { minWidth: 0 } }}
          select={{ style: { minWidth: 0, width: "100%", textOverflow: "ellipsis" } }}
          value={chosen.key}
          onChange={(_, { value }) => setKey(value)}
        >
          {evaluations.map((one) => (
            <option key={one.key} value={one.key}>
              {words.evaluatedOption(one.name, one.filled, one.all)}
            </option>
          ))}
        </Select>
        <div className={styles.row}>
          <p className={styles.score} data-score>
            {scoreOf(chosen)}
          </p>
          <Button
            size="small"
            icon={<DocumentAddRegular />}
            onClick={() => void session.evaluating.toSheet()}
          >
            {words.writeEvaluation}
          </Button>
        </div>
      </div>
      <EvaluationList evaluations={evaluations} onChoose={setKey} />
      <EvaluationForm key={`${snapshot?.name} ${chosen.key}`} evaluation={chosen} />
    </>
  );
}

function scoreOf({ filled, all, total, outOf }: Evaluation): string {
  const progress = words.evaluationProgress(filled, all);
  if (filled === 0) return progress;
  const [points, most] = [writeHundredths(total), writeHundredths(outOf)];
  const score = filled === all ? words.evaluationTotal(points) : words.evaluationScore(points, most);
  return `${score}，${progress}`;
}
