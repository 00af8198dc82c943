/** The press that lists what was found on a sheet of its own. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({ row: { padding: "0 10px 8px" } });

export function ResultsPress() {
  const styles = useStyles();
  const session = useSession();
  const { cannotWrite } = useSessionState();
  return (
    <div className={styles.row}>
      <Button
        size="small"
        title={words.resultsToSheetHint}
        disabled={cannotWrite !== undefined}
        onClick={() => void session.listing.toSheet()}
      >
        {words.resultsToSheet}
      </Button>
    </div>
  );
}
