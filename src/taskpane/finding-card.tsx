/** One finding: where, how grave, the sentence, what it rests on, and the press that puts it right. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { a1 } from "../workbook/cell";
import { sayHidden } from "../review/hidden-place";
import type { ReviewFinding } from "../review/review";
import { sayAmount } from "../rules/naming";
import { useCardStyles } from "./card-styles";
import { CellButton } from "./cell-button";
import { ExplainForm } from "./explain-form";
import { FigureBlock, Witnesses } from "./figure-block";
import { FixPress } from "./fix-press";
import { RuleForm } from "./rule-form";
import { SeverityBadge } from "./severity-badge";
import { StaleBadge } from "./stale-mark";
import { shownAt } from "./shown-change";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  stake: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  basis: { margin: "4px 0" },
  cells: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
});

export interface FindingCardProps {
  readonly finding: ReviewFinding;
  /** Whether the sheet is said: nothing above the card says it. */
  readonly withSheet: boolean;
  readonly reachable: boolean;
  readonly onFix: () => void;
  readonly onExplain: () => void;
}

export function FindingCard({ finding, withSheet, reachable, onFix, onExplain }: FindingCardProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { current, stale } = useSessionState();
  const here = current === finding.id;
  return (
    <li
      data-finding={finding.id}
      tabIndex={reachable ? 0 : -1}
      aria-current={here || undefined}
      className={mergeClasses(card.card, stale && card.stale, here && card.selected)}
    >
      <div className={card.head}>
        <div className={card.signs}>
          <SeverityBadge severity={finding.severity} />
          <StaleBadge />
        </div>
        {finding.stake && !finding.figures && (
          <span className={styles.stake}>
            {words.stake(
              words.money(sayAmount(finding.stake.amount, finding.stake.unit), finding.stake.unit),
            )}
          </span>
        )}
        <span className={card.place}>
          {withSheet && finding.at.sheet}
          <CellButton at={finding.at} related={finding.because} />
        </span>
      </div>
      <p className={card.sentence}>
        {finding.sentence}
        {finding.hidden && sayHidden(finding.hidden)}
      </p>
      {finding.figures && <FigureBlock figures={finding.figures} />}
      {finding.figures && finding.witnesses && (
        <Witnesses figures={finding.figures} witnesses={finding.witnesses} />
      )}
      {finding.fix && <FixPress fix={finding.fix} onFix={onFix} />}
      <ExplainForm finding={finding} onExplain={onExplain} />
      <Grounds finding={finding} />
    </li>
  );
}

function Grounds({ finding }: { finding: ReviewFinding }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { snapshot } = useSessionState();
  return (
    <details className={card.more}>
      <summary className={card.summary}>{words.basis}</summary>
      <p className={styles.basis}>
        {finding.title}。{finding.basis}
      </p>
      {finding.because.length > 0 && (
        <div className={styles.cells}>
          <span>{words.because}</span>
          {finding.because.map((cell) => (
            <CellButton
              key={`${cell.sheet}!${a1(cell)}`}
              at={cell}
              withSheet={cell.sheet !== finding.at.sheet}
              holds={snapshot && `＝${shownAt(cell, snapshot)}`}
            />
          ))}
        </div>
      )}
      <RuleForm finding={finding} />
    </details>
  );
}
