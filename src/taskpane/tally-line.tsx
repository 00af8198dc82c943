/** The honest counts, and beneath them what was not decided, not run, broken or never looked at: none of these is a pass. */
import { useMemo, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { tableNames } from "../budget/table";
import { unmatchedSentences } from "../narrative/unmatched-sentences";
import { factsKept } from "../review/kept-narrative";
import type { Review } from "../review/review";
import { notChecked } from "../review/not-checked";
import { loweredRules, sayOwnSettings } from "../review/own-settings";
import { rulesKept } from "../review/state";
import { CellButton } from "./cell-button";
import { StaleBadge } from "./stale-mark";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  tally: { display: "grid", gap: "4px", padding: "8px 10px", lineHeight: "1.6" },
  counts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  line: { margin: 0 },
  rest: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", width: "fit-content" },
  list: { margin: "4px 0", paddingLeft: "18px", display: "grid", gap: "4px" },
});

export function TallyLine({ review }: { review: Review }) {
  const styles = useStyles();
  const session = useSession();
  const { kept } = useSessionState();
  const { settings, refused } = useMemo(() => rulesKept(kept), [kept]);
  const unchecked = useMemo(
    () => notChecked(review, { settings, priorTotal: factsKept(kept).priorTotal }),
    [review, settings, kept],
  );
  const unmatched = useMemo(() => unmatchedSentences(review.book), [review]);
  const [lowered, own] = useMemo(
    () => [loweredRules(settings), sayOwnSettings(settings, review.book)],
    [settings, review],
  );
  return (
    <div className={styles.tally}>
      <div className={styles.counts}>
        <p className={styles.line}>{words.tally(review.tally)}</p>
        <StaleBadge />
      </div>
      {refused !== undefined && <p className={styles.line}>{refused}</p>}
      <Rest title={words.cannotTell(review.doubts.length)}>
        {review.doubts.map((doubt, index) => (
          <li key={index}>
            <CellButton at={doubt.at} withSheet /> {doubt.title}：{doubt.why}
          </li>
        ))}
      </Rest>
      <Rest title={words.notRun(review.notRun.length)}>
        {review.notRun.map(({ rule, title, missing }) => (
          <li key={rule}>
            {title}（{words.missingTables(missing.map((kind) => tableNames[kind]).join("、"))}）
          </li>
        ))}
      </Rest>
      <Rest title={words.off(review.off.length)}>
        {review.off.map(({ rule, title, reason }) => (
          <li key={rule}>
            {title}：{words.offBecause(reason)}{" "}
            <Button size="small" onClick={() => session.restoreRule({ rule, title })}>
              {words.restoreRule}
            </Button>
          </li>
        ))}
      </Rest>
      <Rest title={words.lowered(lowered.length)}>
        {lowered.map(({ rule, title, from, reason }) => (
          <li key={rule}>
            {title}：{words.loweredBecause(from, reason)}{" "}
            <Button size="small" onClick={() => session.restoreRule({ rule, title })}>
              {words.restoreRule}
            </Button>
          </li>
        ))}
      </Rest>
      <Rest title={words.ownSettings(own.length)}>
        {own.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Rest>
      <Rest title={words.broken(review.broken.length)}>
        {review.broken.map(({ rule, title, error }) => (
          <li key={rule}>
            {title}：{words.brokenWith(error)}
          </li>
        ))}
      </Rest>
      <Rest title={words.unmatched(unmatched.length)}>
        {unmatched.map(({ cell, text }, index) => (
          <li key={index}>
            <CellButton at={cell} withSheet /> {text}
          </li>
        ))}
      </Rest>
      <Rest title={words.notChecked(unchecked.length)}>
        {unchecked.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Rest>
    </div>
  );
}

function Rest({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <details className={styles.rest}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}
