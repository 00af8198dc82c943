/** The result is older than the workbook, or may be: said above all tabs, and in a word at the tally and each finding. */
import { Badge, Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { Bar } from "./bar";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export function StaleBar() {
  const session = useSession();
  const { stale, unwatched, review, checkedAt, working } = useSessionState();
  if (!review || !checkedAt || !(stale || unwatched)) return null;
  return (
    <Bar
      kind="stale"
      warning
      sentences={[stale ? words.stale(checkedAt) : words.unwatched(checkedAt)]}
      presses={
        <Button
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={working}
          onClick={() => void session.recheck()}
        >
          {words.reviewAgain}
        </Button>
      }
    />
  );
}

export function StaleBadge() {
  const { stale } = useSessionState();
  if (!stale) return null;
  return (
    <Badge appearance="outline" color="warning">
      {words.beforeChange}
    </Badge>
  );
}
