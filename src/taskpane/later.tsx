/**
 * A part of the pane that is not loaded with the pane: something stands in its place meanwhile, and where it cannot be
 * loaded, one sentence and the press that tries once more.
 */
import { useEffect, useState, type ComponentType } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  says: { margin: 0, padding: "10px", color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
});

export type Later<Props extends object> = ComponentType<Props> & {
  /** Ends when the part is there, so that it can be drawn at once; throws where it cannot be loaded. */
  readonly ready: () => Promise<void>;
};

export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> = Loading,
): Later<Props> {
  let Part: ComponentType<Props> | undefined;
  const ready = async (): Promise<void> => {
    Part ??= await load();
  };
  const Shown = (props: Props) => {
    const [state, setState] = useState<"there" | "failed" | undefined>(Part && "there");
    useEffect(() => {
      if (state !== undefined) return;
      let away = false;
      ready().then(
        () => !away && setState("there"),
        () => !away && setState("failed"),
      );
      return () => {
        away = true;
      };
    }, [state]);
    if (Part) return <Part {...props} />;
    return state === "failed" ? <NotLoaded onAgain={() => setState(undefined)} /> : <Meanwhile {...props} />;
  };
  return Object.assign(Shown, { ready });
}

function Loading() {
  return <p className={useStyles().says}>{words.loading}</p>;
}

function NotLoaded({ onAgain }: { onAgain: () => void }) {
  const session = usePaneSession();
  useEffect(() => session.announce(words.partNotLoaded), [session]);
  return (
    <p className={useStyles().says}>
      {words.partNotLoaded}{" "}
      <Button size="small" onClick={onAgain}>
        {words.loadAgain}
      </Button>
    </p>
  );
}
