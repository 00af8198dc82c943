/** Before a write that empties Excel's undo list: one question. After a write: the press that takes it back. */
import { useEffect, useRef, useState } from "react";
import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { Bar } from "./bar";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export function WriteBars() {
  const { asksToWrite, lastWrite } = useSessionState();
  return (
    <>
      {asksToWrite && <WriteQuestion />}
      {lastWrite && <LastWrite says={lastWrite} />}
    </>
  );
}

/** In the pane itself, for Office has no dialogs of the browser. The keyboard comes here and goes back where it was. */
function WriteQuestion() {
  const session = useSession();
  const [forGood, setForGood] = useState(false);
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    goOn.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const accept = () => {
    if (forGood) session.writeUnwarned();
    void session.writes.accept();
  };
  return (
    <div
      role="group"
      aria-label={words.beforeWriting}
      onKeyDown={(press) => press.key === "Escape" && session.writes.decline()}
    >
      <Bar
        kind="question"
        warning
        sentences={[words.clearsUndo]}
        presses={
          <>
            <Button ref={goOn} size="small" appearance="primary" onClick={accept}>
              {words.goOn}
            </Button>
            <Button size="small" onClick={() => session.writes.decline()}>
              {words.cancel}
            </Button>
            <Checkbox
              size="medium"
              checked={forGood}
              label={words.noMoreWarning}
              onChange={(_, { checked }) => setForGood(checked === true)}
            />
          </>
        }
      />
    </div>
  );
}

function LastWrite({ says }: { says: string }) {
  const session = useSession();
  const { tab } = useSessionState();
  const takeBack = async () => {
    await session.writes.takeBack();
    if (document.activeElement === document.body) document.getElementById(`pane-tab-${tab}`)?.focus();
  };
  return (
    <Bar
      kind="last-write"
      sentences={[says]}
      presses={
        <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void takeBack()}>
          {words.takeBack}
        </Button>
      }
    />
  );
}
