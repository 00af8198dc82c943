/** A refusal in one sentence, kept on screen until it is read; the live region says it too, once. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    margin: "0 10px 8px",
    padding: "8px 10px",
    lineHeight: "1.6",
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { margin: 0, flexGrow: 1, overflowWrap: "anywhere" },
});

export function Notice() {
  const styles = useStyles();
  const session = useSession();
  const { notice } = useSessionState();
  if (!notice) return null;
  return (
    <div className={styles.notice} data-notice>
      <p className={styles.sentence}>{notice}</p>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.close}
        onClick={session.dismiss}
      />
    </div>
  );
}
