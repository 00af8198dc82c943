/** Findings of a pile that have their reason: folded away, each with the reason and a way to take it back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { reasonFor } from "../review/explained";
import type { ReviewFinding } from "../review/review";
import { CellButton } from "./cell-button";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  whole: { padding: "6px 10px", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", width: "fit-content" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: "1.6",
    overflowWrap: "anywhere",
  },
  reason: { margin: 0, color: tokens.colorNeutralForeground1 },
  text: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export function ExplainedList({ findings }: { findings: readonly ReviewFinding[] }) {
  const styles = useStyles();
  const session = useSession();
  const { kept } = useSessionState();
  if (findings.length === 0) return null;
  return (
    <details className={styles.whole}>
      <summary className={styles.summary}>{words.explainedCount(findings.length)}</summary>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id} className={styles.item} data-explained={finding.id}>
            <p className={styles.text}>{finding.sentence}</p>
            <p className={styles.reason}>{words.explainedBecause(reasonFor(finding, kept.reasons) ?? "")}</p>
            <div className={styles.row}>
              <CellButton at={finding.at} related={finding.because} withSheet />
              <Button size="small" appearance="subtle" onClick={() => session.explaining.takeBack(finding)}>
                {words.takeExplanationBack}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
