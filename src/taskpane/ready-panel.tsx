/** 可以报了: nothing must be changed, and beside it what that does not say. Shown only where canBeReported holds. */
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { factsKept } from "../review/kept-narrative";
import { notChecked } from "../review/not-checked";
import type { Review } from "../review/review";
import { rulesKept } from "../review/state";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  panel: {
    padding: "10px",
    display: "grid",
    gap: "6px",
    lineHeight: "1.6",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorStatusSuccessBorderActive}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
});

export function ReadyPanel({ review }: { review: Review }) {
  const styles = useStyles();
  const { kept } = useSessionState();
  const unchecked = useMemo(() => {
    const { settings } = rulesKept(kept);
    return notChecked(review, { settings, priorTotal: factsKept(kept).priorTotal }).length;
  }, [review, kept]);
  const { tally, book } = review;
  const open = [
    ...(tally.cannotTell > 0 ? [words.cannotTell(tally.cannotTell)] : []),
    ...(tally.notRun > 0 ? [words.notRun(tally.notRun)] : []),
    ...(tally.off > 0 ? [words.off(tally.off)] : []),
    ...(book.unrecognised.length > 0 ? [words.sheetsUnrecognised(book.unrecognised.length)] : []),
    ...(unchecked > 0 ? [words.notChecked(unchecked)] : []),
  ];
  return (
    <section className={styles.panel} aria-label={words.ready}>
      <h2 className={styles.title}>{words.ready}</h2>
      <p className={styles.line}>{words.readyBecause(tally.compared)}</p>
      {open.length > 0 && <p className={styles.line}>{words.readyExcept(open.join("，"))}</p>}
    </section>
  );
}
