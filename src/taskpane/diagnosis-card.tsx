/** What may be wrong behind several findings: the cells, the sentence, the press for all of them, and the findings under it. */
import { useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { a1 } from "../workbook/cell";
import { useCardStyles } from "./card-styles";
import { CellButton } from "./cell-button";
import type { PileDiagnosis } from "./diagnoses-in-pile";
import { FixPress } from "./fix-press";
import { SeverityBadge } from "./severity-badge";
import { StaleBadge } from "./stale-mark";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  under: {
    listStyleType: "none",
    margin: "6px 0 0",
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
});

export interface DiagnosisCardProps {
  readonly told: PileDiagnosis;
  readonly reachable: boolean;
  readonly onFix: () => void;
  /** The cards of the findings that it explains. */
  readonly children: ReactNode;
}

export function DiagnosisCard({ told, reachable, onFix, children }: DiagnosisCardProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { current, stale } = useSessionState();
  const [unfolded, setUnfolded] = useState(false);
  const { diagnosis, findings } = told;
  const here = current === diagnosis.id;
  const isInside = findings.some(({ id }) => id === current);
  return (
    <li
      data-finding={diagnosis.id}
      tabIndex={reachable ? 0 : -1}
      aria-current={here || undefined}
      className={mergeClasses(card.card, stale && card.stale, here && card.selected)}
    >
      <div className={card.head}>
        <div className={card.signs}>
          <SeverityBadge severity={diagnosis.severity} />
          <StaleBadge />
        </div>
        <span className={card.place}>
          {diagnosis.cells.map((cell) => (
            <CellButton key={`${cell.sheet}!${a1(cell)}`} at={cell} related={diagnosis.cells} withSheet />
          ))}
        </span>
      </div>
      <p className={card.sentence}>{diagnosis.sentence}</p>
      {diagnosis.fix && <FixPress fix={diagnosis.fix} onFix={onFix} />}
      <details
        className={card.more}
        open={unfolded || isInside}
        onToggle={({ currentTarget, target }) => {
          if (target === currentTarget) setUnfolded(currentTarget.open);
        }}
      >
        <summary className={card.summary}>{words.explains(findings.length)}</summary>
        <ul className={styles.under}>{children}</ul>
      </details>
    </li>
  );
}
