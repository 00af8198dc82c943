/** Before a write that empties Excel's undo list: one question. After a write: the press that takes it back. */
import { useState } from "react";
import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { Bar } from "./bar";
import { Question } from "./question";
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

function WriteQuestion() {
  const session = useSession();
  const [forGood, setForGood] = useState(false);
  const accept = () => {
    if (forGood) session.writeUnwarned();
    void session.writes.accept();
  };
  const decline = () => session.writes.decline();
  return (
    <Question
      label={words.beforeWriting}
      sentence={words.clearsUndo}
      onEscape={decline}
      presses={
        <>
          <Button size="small" appearance="primary" onClick={accept}>
            {words.goOn}
          </Button>
          <Button size="small" onClick={decline}>
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
