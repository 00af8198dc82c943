/** The lines of one 自评: the 预算执行率, then the indicators kind by kind. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { writeHundredths } from "../budget/hundredths";
import type { Evaluation } from "../review/self-evaluation/evaluation";
import { ExecutionCard } from "./execution-card";
import { IndicatorCard } from "./indicator-card";
import { words } from "./words";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: "10px 10px 4px",
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wrong: { margin: 0, padding: "4px 10px", color: tokens.colorPaletteRedForeground1, lineHeight: "1.6" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export function EvaluationForm({ evaluation }: { evaluation: Evaluation }) {
  const styles = useStyles();
  const { name, execution, groups } = evaluation;
  return (
    <div data-evaluation={name}>
      {execution && <ExecutionCard line={execution} project={name} />}
      {groups.map((group) => (
        <section key={group.key} aria-label={group.called}>
          <h2 className={styles.heading}>{words.groupPoints(group.called, writeHundredths(group.points))}</h2>
          {group.refused !== undefined && <p className={styles.wrong}>{group.refused}</p>}
          <ul className={styles.list}>
            {group.lines.map((line) => (
              <IndicatorCard key={line.key} line={line} group={group} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
