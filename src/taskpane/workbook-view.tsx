/**
 * The workbook beside the pane, where no Excel shows it, with its sheet tabs: to type into once that part is there, and
 * until then, or where people prefer it, a plain sheet to read.
 */
import { useEffect, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SurfaceHost } from "../host/surface-host";
import { FormulaBar } from "./formula-bar";
import { later } from "./later";
import { standIn, useKeyboardIfCovered, useOtherHalfKey, type Half } from "./other-half";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, minHeight: 0 },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  foot: { display: "flex", alignItems: "center", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { flexGrow: 1, minWidth: 0 },
  press: { flexShrink: 0, margin: "0 4px" },
});

const WorkbookSurface = later(async () => {
  const part = await import(/* webpackChunkName: "surface" */ "./workbook-surface");
  await part.surfaceStyles();
  return part.WorkbookSurface;
});

interface WorkbookViewProps {
  /** There is room for one of the two only, and this is it. */
  readonly coversPane: boolean;
  readonly show: (half: Half) => void;
}

export function WorkbookView({ coversPane, show }: WorkbookViewProps) {
  const styles = useStyles();
  const { snapshot, shown, selected } = useSessionState();
  useOtherHalfKey(show);
  useKeyboardIfCovered(coversPane, selected);
  const [plain, setPlain] = useState(() => new URLSearchParams(window.location.search).has("plain"));
  const host = useSurfaceHost(plain);
  const sheet = snapshot?.sheets.find(({ name }) => name === shown) ?? snapshot?.sheets[0];
  if (!snapshot || !sheet) return null;
  return (
    <div className={styles.view}>
      <div role="tabpanel" id="sheet" aria-label={sheet.name} className={styles.panel}>
        {host ? (
          <WorkbookSurface host={host} shown={sheet.name} onFailed={() => setPlain(true)} />
        ) : (
          <>
            <FormulaBar sheet={sheet} />
            <SheetGrid key={sheet.name} sheet={sheet} />
          </>
        )}
      </div>
      <div className={styles.foot}>
        <div className={styles.tabs}>
          <SheetTabs snapshot={snapshot} shown={sheet.name} />
        </div>
        <Button
          size="small"
          appearance="subtle"
          title={words.toSheetHint}
          aria-keyshortcuts="F6"
          className={styles.press}
          onClick={() => standIn("workbook")}
        >
          {words.toSheet}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          title={plain ? words.editableSheetHint : words.plainSheetHint}
          className={styles.press}
          onClick={() => setPlain(!plain)}
        >
          {plain ? words.editableSheet : words.plainSheet}
        </Button>
      </div>
    </div>
  );
}

/** The host that a surface can show, once the surface is there; where it cannot be loaded the plain sheet stays. */
function useSurfaceHost(plain: boolean): SurfaceHost | undefined {
  const { host } = useSession();
  const [there, setThere] = useState(false);
  useEffect(() => {
    if (plain || there) return;
    let away = false;
    void WorkbookSurface.ready().then(
      () => !away && setThere(true),
      () => undefined,
    );
    return () => {
      away = true;
    };
  }, [plain, there]);
  return !plain && there && host && "attach" in host ? (host as SurfaceHost) : undefined;
}
