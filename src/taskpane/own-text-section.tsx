/** 核对已有的说明: takes an existing text as it is, shows what no longer ties, and keeps all other words. */
import { useMemo, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { factsKept } from "../review/kept-narrative";
import type { Review } from "../review/review";
import { leftSentences } from "../review/proposals/left-sentences";
import { readOwnText, type Against, type TextSource } from "./own-text";
import { OwnTextForm } from "./own-text-form";
import { OwnTextView } from "./own-text-view";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gap: "8px",
    padding: "8px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
});

export function OwnTextSection({ review }: { review: Review }) {
  const styles = useStyles();
  const session = useSession();
  const { kept, snapshot } = useSessionState();
  const [source, setSource] = useState<TextSource>();
  const [year, setYear] = useState<number>();
  const title = useRef<HTMLHeadingElement>(null);
  const against = useMemo(
    (): Against | undefined => snapshot && { review, snapshot, facts: factsKept(kept), year },
    [review, snapshot, kept, year],
  );
  const own = useMemo(
    () => (source && against ? readOwnText(source, against) : undefined),
    [source, against],
  );
  if (!against) return null;

  const choose = (chosen: TextSource) => {
    const { reading } = readOwnText(chosen, { ...against, year: undefined });
    setYear(undefined);
    setSource(chosen);
    session.announce(words.countsOf(reading, leftSentences(reading).length));
    title.current?.focus();
  };
  const leave = () => {
    setSource(undefined);
    title.current?.focus();
  };
  const drop = () => {
    leave();
    session.announce(words.ownTextDropped);
  };
  return (
    <section className={styles.section} aria-label={words.ownText} data-own-text>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {words.ownText}
      </h2>
      {!own && <p className={styles.intro}>{words.ownTextIntro}</p>}
      {!own && <OwnTextForm hasSheet={review.book.narrative.length > 0} onChoose={choose} />}
      {own && (
        <>
          <OwnTextView own={own} tables={review.book.year} year={year} onYear={setYear} onWritten={leave} />
          <div>
            <Button size="small" onClick={drop}>
              {words.dropOwnText}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
