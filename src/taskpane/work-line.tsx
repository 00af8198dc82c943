/** What is being done and how far it is, in words and as a bar, with the press that gives it up where nothing is lost by that. */
import { useId, type ReactNode } from "react";
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../workbook/progress";
import { Opening } from "./opening";
import { useLasting } from "./use-lasting";
import { usePaneSession, useProgress, useSessionState } from "./use-session";
import { words } from "./words";

/** What takes less is not told. */
const UNNOTICED_MS = 300;

/** Where on the whole bar each kind of work begins and ends; about so long each takes. */
const stretches = { reading: [0, 0.4], recognising: [0.4, 0.6], checking: [0.6, 1] } as const;

const useStyles = makeStyles({
  work: { display: "grid", gap: "6px", padding: "8px 10px", flexShrink: 0 },
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: { transitionDuration: "0s" }, // a bar that glides is drawn again and again
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "24px",
  },
});

/** `meanwhile` stands here while nothing lasts. */
export function WorkLine({ atFoot = false, meanwhile = null }: { atFoot?: boolean; meanwhile?: ReactNode }) {
  const styles = useStyles();
  const session = usePaneSession();
  const { working } = useSessionState();
  const { progress, mayGiveUp } = useProgress();
  const says = useId();
  const lasts = useLasting(working, UNNOTICED_MS);
  if (!lasts) return meanwhile;
  return (
    <div data-work className={atFoot ? `${styles.work} ${styles.foot}` : styles.work}>
      <div className={styles.row}>
        <span id={says}>
          {progress ? words.progress(progress) : session instanceof Opening ? words.loading : words.atWork}
        </span>
        {mayGiveUp && (
          <Button size="small" onClick={session.giveUp}>
            {words.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-labelledby={says}
        value={progress && shareOf(progress)}
        bar={{ className: styles.bar }}
      />
    </div>
  );
}

/** From 0 to 1; undefined while nobody knows. */
function shareOf({ doing, done, of }: Progress): number | undefined {
  const [from, to] = stretches[doing];
  return of === 0 ? undefined : from + ((to - from) * done) / of;
}
