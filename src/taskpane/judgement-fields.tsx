/** Where no number decides: how far a person judges an indicator to be fulfilled, and the percent of its points that follows. */
import { useId } from "react";
import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { IndicatorLineScored } from "../review/self-evaluation/evaluation";
import { levelCalled, levelSpan, readJudgement } from "../review/self-evaluation/read-typed";
import { levels } from "../review/self-evaluation/typed";
import { TypedField } from "./typed-field";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  choice: { display: "grid", gap: "2px", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function JudgementFields({ line }: { line: IndicatorLineScored }) {
  const styles = useStyles();
  const session = useSession();
  const id = useId();
  const { name, judgement } = line;
  const read = judgement && readJudgement(judgement);
  const wrong = read && "refused" in read && judgement?.percent !== "" ? read.refused : undefined;
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{words.judgeHint}</p>
      <div className={styles.choice}>
        <Label htmlFor={id} size="small" className={styles.label}>
          {words.judge}
        </Label>
        <Select
          id={id}
          size="small"
          root={{ style: { minWidth: 0 } }}
          select={{ style: { minWidth: 0, width: "100%", textOverflow: "ellipsis" } }}
          aria-label={words.judgeOf(name)}
          value={judgement?.level ?? ""}
          onChange={(_, { value }) =>
            session.evaluating.judge(
              line,
              levels.find((level) => level === value),
            )
          }
        >
          <option value="">{words.notJudged}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {words.judgeOption(levelCalled(level), levelSpan(level))}
            </option>
          ))}
        </Select>
      </div>
      {judgement && (
        <TypedField
          label={words.judgePercent}
          called={words.judgePercentOf(name)}
          value={judgement.percent}
          wrong={wrong}
          placeholder={levelSpan(judgement.level)}
          onType={(text) => session.evaluating.judgePercent(line, text)}
        />
      )}
    </div>
  );
}
