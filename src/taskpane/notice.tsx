/** What people must know and has to stay on screen until it is read; the live region says each of it too, once. */
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { Bar } from "./bar";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export function Notices() {
  const session = useSession();
  const { notice, markRemarks } = useSessionState();
  return (
    <>
      {notice && <Bar kind="notice" warning sentences={[notice]} onClose={session.dismiss} />}
      {markRemarks.length > 0 && (
        <Bar kind="remarks" warning sentences={markRemarks} onClose={session.marking.dismissRemarks} />
      )}
      <KeptNotice />
    </>
  );
}

/** While the kept state cannot be read nothing is kept; it is never overwritten unless people say so here. */
function KeptNotice() {
  const session = useSession();
  const { keptUnreadable } = useSessionState();
  const [read, setRead] = useState<string>();
  if (keptUnreadable === undefined || keptUnreadable === read) return null;
  return (
    <Bar
      kind="kept"
      warning
      sentences={[keptUnreadable]}
      presses={
        <Button size="small" onClick={() => void session.startAnew()}>
          {words.startAnew}
        </Button>
      }
      onClose={() => setRead(keptUnreadable)}
    />
  );
}
