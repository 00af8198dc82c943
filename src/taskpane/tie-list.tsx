/** The same as the picture in words: which tables part, each with a way to where they do, and how much agrees. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Overview, OverviewTie } from "../review/overview";
import type { Review } from "../review/review";
import { Fold } from "./fold";
import { SeverityIcon } from "./severity-badge";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  line: { display: "flex", alignItems: "start", gap: "6px", minWidth: 0, lineHeight: "1.6" },
  says: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  icon: { paddingTop: "3px" },
});

export function TieList({ overview, review }: { overview: Overview; review: Review }) {
  const styles = useStyles();
  const { places, ties } = overview;
  const parted = (["error", "explain", "hint"] as const).flatMap((severity) =>
    ties.filter((tie) => tie.severity === severity),
  );
  const agreed = ties.filter(({ severity }) => !severity);
  return (
    <>
      <p className={styles.text}>{words.webSays(ties)}</p>
      <ul className={styles.list}>
        {parted.map((tie) => (
          <li key={tie.between.join()} className={styles.line}>
            <span className={styles.icon}>{tie.severity && <SeverityIcon severity={tie.severity} />}</span>
            <span className={styles.says}>{words.tieSays(tie, places)}</span>
            <Look tie={tie} review={review} />
          </li>
        ))}
      </ul>
      {agreed.length > 0 && (
        <Fold title={words.agreeing(agreed.length)}>
          <ul className={styles.list}>
            {agreed.map((tie) => (
              <li key={tie.between.join()}>{words.tieSays(tie, places)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function Look({ tie, review }: { tie: OverviewTie; review: Review }) {
  const session = useSession();
  const first = review.findings.find(({ id }) => id === tie.apart[0]);
  if (!first) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        session.standAt(first.id);
        void session.jump(first.at, first.because);
      }}
    >
      {words.look}
    </Button>
  );
}
