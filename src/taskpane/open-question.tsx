/** Before another workbook takes the place of one with changes that no copy holds. */
import { Button } from "@fluentui/react-components";
import { Question } from "./question";
import { saveCopy } from "./save-copy";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export function OpenQuestion() {
  const session = useSession();
  const { waiting, snapshot } = useSessionState();
  if (!waiting || !snapshot) return null;
  const saveFirst = async () => {
    await saveCopy(session, false);
    await session.openWaiting();
  };
  return (
    <Question
      label={words.beforeOpening}
      sentence={words.unsavedChanges(snapshot.name, waiting.name)}
      onEscape={session.dropWaiting}
      presses={
        <>
          <Button size="small" appearance="primary" onClick={() => void saveFirst()}>
            {words.saveThenOpen}
          </Button>
          <Button size="small" onClick={() => void session.openWaiting()}>
            {words.openWithoutSaving}
          </Button>
          <Button size="small" onClick={session.dropWaiting}>
            {words.cancel}
          </Button>
        </>
      }
    />
  );
}
