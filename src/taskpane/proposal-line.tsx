/** One proposal: what becomes of which words, why, the cells it rests on, and 接受 or 不改. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { Proposal } from "../review/proposals/proposal";
import { CellButton } from "./cell-button";
import type { Decision } from "./diff-runs";
import { words } from "./words";

const useStyles = makeStyles({
  line: { display: "grid", gap: "2px", paddingBlock: "4px", minWidth: 0 },
  change: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "4px 6px", alignItems: "center" },
});

/** More cells than this would hide the words that they explain. */
const MOST_CELLS = 3;

export interface ProposalLineProps {
  readonly proposal: Proposal;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision | undefined) => void;
}

export function ProposalLine({ proposal, decision, onDecide }: ProposalLineProps) {
  const styles = useStyles();
  const { before, after, why, because } = proposal;
  const press = (choice: Decision, label: string) => (
    <ToggleButton
      size="small"
      checked={decision === choice}
      {...(decision === choice ? { icon: <CheckmarkRegular /> } : {})}
      aria-label={words.decisionOn(label, before, after)}
      onClick={() => onDecide(decision === choice ? undefined : choice)}
    >
      {label}
    </ToggleButton>
  );
  return (
    <li data-proposal={proposal.kind} className={styles.line}>
      <span className={styles.change}>{words.change(before, after || words.deletedWords)}</span>
      <span className={styles.why}>{why}</span>
      <span className={styles.row}>
        {press("accepted", words.accept)}
        {press("declined", words.decline)}
        {because.slice(0, MOST_CELLS).map((cell) => (
          <CellButton
            key={`${cell.sheet}!${cell.row},${cell.column}`}
            at={cell}
            related={because}
            withSheet
          />
        ))}
      </span>
    </li>
  );
}
