/** The workbook to type into, beside the pane: comes in a file of its own once the checks are there. */
import { useContext, useEffect, useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SurfaceHost } from "../host/surface-host";
import { readLooks } from "../host/xlsx/read-looks";
import { openSurface, type OpenedSurface } from "../surface/open-surface";
import { LookContext } from "./theme";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export { surfaceStyles } from "../surface/surface-styles";

const useStyles = makeStyles({
  surface: {
    position: "relative",
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  place: { flexGrow: 1, minHeight: 0, minWidth: 0 },
  opening: {
    position: "absolute",
    top: "48px",
    left: "24px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    pointerEvents: "none",
  },
});

interface SurfaceProps {
  readonly host: SurfaceHost;
  /** The sheet to show, by its name. */
  readonly shown: string;
  /** The surface cannot run here, or not with this workbook. */
  readonly onFailed: () => void;
}

export function WorkbookSurface({ host, shown, onFailed }: SurfaceProps) {
  const styles = useStyles();
  const session = useSession();
  const { selected, related, marks } = useSessionState();
  const dark = useContext(LookContext) === "dark";
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<OpenedSurface>(undefined);
  const first = useRef({ dark, onFailed });
  const [drawn, setDrawn] = useState(false);

  /** What was typed a moment ago goes into the file before the surface goes. */
  const release = useRef<() => void>(undefined);
  const letGo = () => {
    release.current?.();
    release.current = undefined;
  };

  useEffect(() => {
    const here = openedIn(place.current!, first.current);
    opened.current = here;
    return () => {
      opened.current = undefined;
      letGo();
      here?.close();
    };
  }, []);

  useEffect(() => {
    const here = opened.current;
    if (!here) return;
    let away = false;
    const stop = here.surface.onSelect((range) => void session.jump(range));
    const typing = { taken: session.typed, refused: session.refuse };
    host.attach(here.surface, typing, readLooks).then((released) => {
      if (away) return released();
      release.current = released;
      setDrawn(true);
    }, first.current.onFailed);
    return () => {
      away = true;
      stop();
      letGo();
    };
  }, [host, session]);

  useEffect(() => opened.current?.darken(dark), [dark]);
  useEffect(() => opened.current?.surface.mark(marks), [marks]);
  useEffect(() => opened.current?.surface.relate(related), [related]);
  useEffect(() => {
    if (selected?.sheet !== shown) opened.current?.surface.open(shown);
  }, [shown, selected]);

  return (
    <div className={styles.surface}>
      <div ref={place} className={styles.place} />
      {!drawn && <p className={styles.opening}>{words.loading}</p>}
    </div>
  );
}

function openedIn(place: HTMLElement, { dark, onFailed }: { dark: boolean; onFailed: () => void }) {
  try {
    return openSurface(place, dark);
  } catch {
    onFailed();
    return undefined;
  }
}
