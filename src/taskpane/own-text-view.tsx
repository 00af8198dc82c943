/** A text that was read: the counts, its paragraphs with what is proposed, and where the result goes. */
import { useMemo, useState } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { areTogether, type Proposal } from "../review/proposals/proposal";
import { leftSentences } from "../review/proposals/left-sentences";
import { CellButton } from "./cell-button";
import type { Decision } from "./diff-runs";
import { DiffParagraph } from "./diff-paragraph";
import { Fold } from "./fold";
import type { OwnText } from "./own-text";
import { putBack } from "./own-text-out";
import { TextYearChoice } from "./text-year-choice";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  counts: { margin: 0, lineHeight: "1.6", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  list: { margin: 0, paddingLeft: "18px", display: "grid", gap: "4px", overflowWrap: "anywhere" },
  accepted: { color: tokens.colorNeutralForeground2 },
});

export interface OwnTextViewProps {
  readonly own: OwnText;
  /** The year of the tables. */
  readonly tables: number | undefined;
  /** The year that a person says the text is of. */
  readonly year: number | undefined;
  readonly onYear: (year: number | undefined) => void;
  readonly onWritten: () => void;
}

export function OwnTextView({ own, tables, year, onYear, onWritten }: OwnTextViewProps) {
  const styles = useStyles();
  const session = useSession();
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [whole, setWhole] = useState(false);
  const { source, reading, outline } = own;
  const { texts, proposals, leftAlone } = reading;
  const left = useMemo(() => leftSentences(reading), [reading]);

  const decisionOn = (proposal: Proposal) => decisions.get(factOf(proposal));
  const decide = (proposal: Proposal, decision: Decision | undefined) => {
    const decided = proposals.filter((one) => areTogether(one, proposal)).map(factOf);
    const others = [...decisions].filter(([fact]) => !decided.includes(fact));
    const these = decision === undefined ? [] : decided.map((fact) => [fact, decision] as const);
    setDecisions(new Map([...others, ...these]));
  };
  const accepted = new Set(proposals.filter((one) => decisionOn(one) === "accepted").map(({ id }) => id));
  const open = proposals.filter((one) => decisionOn(one) === undefined);
  const acceptAll = () => {
    setDecisions(new Map([...decisions, ...open.map((one) => [factOf(one), "accepted"] as const)]));
    session.announce(words.acceptedAll(open.length));
  };
  const of = (text: number) => ({
    proposals: proposals.filter((one) => one.text === text),
    leftAlone: leftAlone.filter((one) => one.text === text),
  });
  const shown = texts.map((_, text) => text).filter((text) => whole || of(text).proposals.length > 0);
  return (
    <>
      <p className={styles.counts} data-counts>
        <strong>{words.readingOf(words.called(source))}</strong>
        <br />
        {words.countsOf(reading, left.length)}
      </p>
      {tables !== undefined && (
        <TextYearChoice tables={tables} told={reading.year} chosen={year} onChoose={onYear} />
      )}
      <div className={styles.row}>
        <Button size="small" appearance="primary" disabledFocusable={open.length === 0} onClick={acceptAll}>
          {words.acceptAll}
        </Button>
        <Button
          size="small"
          disabledFocusable={accepted.size === 0}
          onClick={() => void putBack(session, own, accepted, onWritten)}
        >
          {words.putBack(source.kind)}
        </Button>
        <span className={styles.accepted}>{words.acceptedCount(accepted.size, proposals.length)}</span>
      </div>
      <Checkbox
        size="medium"
        label={words.wholeText}
        checked={whole}
        onChange={(_, { checked }) => setWhole(checked === true)}
      />
      {shown.map((text) => (
        <DiffParagraph
          key={text}
          text={texts[text]!.text}
          lead={outline.leads[text]!}
          {...of(text)}
          decisionOn={decisionOn}
          onDecide={decide}
        />
      ))}
      {left.length > 0 && (
        <Fold title={words.leftSentences(left.length)}>
          <ul className={styles.list}>
            {left.map((sentence) => (
              <li key={`${sentence.text}:${sentence.start}`}>
                {source.kind === "sheet" && <CellButton at={texts[sentence.text]!.cell} withSheet />}{" "}
                {words.doubtSays(sentence.words, sentence.why.join(""))}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** The same change at the same place stays decided when the tables change elsewhere. */
const factOf = ({ id, before, after }: Proposal): string => `${id} ${before} ${after}`;
