/** A paragraph of the author's text with what is proposed in place: old words struck, new ones underlined. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { LeftAlone, Proposal } from "../review/proposals/proposal";
import { diffRuns, type Decision, type DiffRun } from "./diff-runs";
import { ProposalLine } from "./proposal-line";
import { Unseen } from "./unseen";
import { words } from "./words";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: "1.8", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  new: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    backgroundColor: tokens.colorBrandBackground2,
  },
  doubt: { textDecorationLine: "underline", textDecorationStyle: "dotted" },
  list: { margin: 0, paddingLeft: "14px", listStyleType: "none" },
});

export interface DiffParagraphProps {
  readonly text: string;
  /** How many letters at the beginning are not the author's. */
  readonly lead: number;
  readonly proposals: readonly Proposal[];
  readonly leftAlone: readonly LeftAlone[];
  readonly decisionOn: (proposal: Proposal) => Decision | undefined;
  readonly onDecide: (proposal: Proposal, decision: Decision | undefined) => void;
}

export function DiffParagraph(props: DiffParagraphProps) {
  const { text, lead, proposals, leftAlone, decisionOn, onDecide } = props;
  const styles = useStyles();
  return (
    <>
      <p className={styles.text} data-text>
        {diffRuns(text, proposals, leftAlone, decisionOn, lead).map((run, place) => (
          <Run key={place} run={run} />
        ))}
      </p>
      {proposals.length > 0 && (
        <ul className={styles.list}>
          {proposals.map((proposal) => (
            <ProposalLine
              key={proposal.id}
              proposal={proposal}
              decision={decisionOn(proposal)}
              onDecide={(decision) => onDecide(proposal, decision)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Run({ run }: { run: DiffRun }) {
  const styles = useStyles();
  if (run.kind === "words") return run.text;
  if (run.kind === "doubt")
    return (
      <span className={styles.doubt} title={run.why}>
        {run.text}
      </span>
    );
  const [Tag, look, says] =
    run.kind === "gone"
      ? (["del", styles.gone, words.wasWords] as const)
      : (["ins", styles.new, words.becomesWords] as const);
  return (
    <Tag className={look}>
      <Unseen as="words">{says}</Unseen>
      {run.text}
    </Tag>
  );
}
