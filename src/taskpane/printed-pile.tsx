/** One pile on paper, on a page of its own: every finding with its figures, who agrees, what to do, and its reason. */
import { makeStyles } from "@fluentui/react-components";
import type { Severity } from "../workbook/mark";
import { reasonFor, type Reasons } from "../review/explained";
import type { ReviewDiagnosis, ReviewFinding } from "../review/review";
import { saidFigures, saidWitnesses } from "./said-figures";
import { words } from "./words";

const useStyles = makeStyles({
  pile: { breakBefore: "page" },
  list: { margin: 0, paddingLeft: "24pt" },
  item: { breakInside: "avoid", padding: "4pt 0", borderBottom: "0.5pt solid #999999" },
  figures: { fontVariantNumeric: "tabular-nums" },
});

export interface PrintedPileProps {
  readonly severity: Severity;
  /** What may be wrong behind several of the findings. */
  readonly diagnoses: readonly ReviewDiagnosis[];
  /** In the order that the pane shows them. */
  readonly findings: readonly ReviewFinding[];
  readonly reasons: Reasons;
}

export function PrintedPile({ severity, diagnoses, findings, reasons }: PrintedPileProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section className={styles.pile}>
      <h2>{words.printedPile(severity, findings.length)}</h2>
      {diagnoses.length > 0 && <h3>{words.diagnoses}</h3>}
      {diagnoses.map(({ id, sentence }) => (
        <p key={id} className={styles.item}>
          {sentence}
        </p>
      ))}
      <ol className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id} className={styles.item}>
            <p>
              <strong>{words.placeOnSheet(finding.at)}</strong> {finding.sentence}
            </p>
            {finding.figures && <p className={styles.figures}>{saidFigures(finding.figures)}</p>}
            {finding.figures &&
              saidWitnesses(finding.figures, finding.witnesses ?? []).map((line) => <p key={line}>{line}</p>)}
            {finding.fix && <p>{words.printedFix(finding.fix.label)}</p>}
            <Reason reason={reasonFor(finding, reasons)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reason({ reason }: { reason: string | undefined }) {
  return reason === undefined ? null : <p>{words.explainedBecause(reason)}</p>;
}
