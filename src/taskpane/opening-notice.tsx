/** Says that the program which checks could not be loaded, with the press that tries once more. */
import { Button } from "@fluentui/react-components";
import { Bar } from "./bar";
import type { Opening } from "./opening";
import { useSessionState } from "./use-session";
import { words } from "./words";

export function OpeningNotice({ opening }: { opening: Opening }) {
  const { notice } = useSessionState();
  if (notice === undefined) return null;
  const again = (
    <Button size="small" onClick={() => void opening.begin()}>
      {words.loadAgain}
    </Button>
  );
  return <Bar kind="opening" warning sentences={[notice]} presses={again} />;
}
