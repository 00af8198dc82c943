/** What a rule file would tell of the open workbook, clearly before it is kept, and the presses that keep or leave it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countTrial, type PackTrial } from "../review/pack-trial";
import { useSettingsStyles } from "./settings-styles";
import { TriedRule } from "./tried-rule";
import { words } from "./words";

const useStyles = makeStyles({
  trial: {
    display: "grid",
    gap: "6px",
    minWidth: 0,
    padding: "8px 10px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** 试用“市局.txt”：3 条规则，没有保存；相符 2 条，不符 1 条 */
export function sayTrial(trial: PackTrial): string {
  const { pass, differ, cannotTell, noTable, blank } = countTrial(trial);
  const counts = words.trialCounts([
    [words.trialPass, pass],
    [words.trialDiffer, differ],
    [words.trialCannotTell, cannotTell],
    [words.trialNoTable, noTable],
    [words.trialBlank, blank],
  ]);
  return `${words.trialOf(trial.file.name, trial.lines.length)}；${counts}`;
}

export interface TrialViewProps {
  readonly trial: PackTrial;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

export function TrialView({ trial, onKeep, onDrop }: TrialViewProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  return (
    <div className={styles.trial} data-trial>
      <p className={styles.head}>{sayTrial(trial)}</p>
      <ol className={shared.list}>
        {trial.lines.map((tried) => (
          <TriedRule key={tried.line.line} tried={tried} />
        ))}
      </ol>
      {trial.replaces && <p className={shared.sentence}>{words.replacesPack(trial.file.name)}</p>}
      <div className={shared.row}>
        <Button size="small" appearance="primary" onClick={onKeep}>
          {words.keepPack}
        </Button>
        <Button size="small" onClick={onDrop}>
          {words.dropTrial}
        </Button>
      </div>
    </div>
  );
}
