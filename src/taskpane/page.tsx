/** The page without Excel: workbook on the left, pane on the right; on a narrow screen they are two tabs. */
import { useEffect, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DropZone } from "./drop-zone";
import type { Half } from "./other-half";
import { Pane } from "./pane";
import { WorkbookView } from "./session-parts";
import { Tabs } from "./tabs";
import { useMedia } from "./use-media";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  halves: { position: "relative", display: "flex", flexGrow: 1, minHeight: 0 },
  workbook: { flexGrow: 1, minWidth: 0 },
  pane: { width: "400px", flexShrink: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  whole: { width: "100%", borderLeftStyle: "none" },
  empty: { padding: "24px", color: tokens.colorNeutralForeground2 },
  away: { display: "none" },
  // a surface that has no room warns and forgets where it stood
  under: { position: "absolute", inset: 0, visibility: "hidden" },
});

export function Page() {
  const styles = useStyles();
  const narrow = useMedia("(max-width: 719px)");
  const { selected, snapshot, unsaved: edits, keptUnsaved } = useSessionState();
  const unsaved = edits || keptUnsaved;
  const [half, setHalf] = useState<Half>("pane");
  const [followed, setFollowed] = useState(selected);

  // on a narrow screen a jump must bring the sheet to the eye
  if (followed !== selected) {
    setFollowed(selected);
    if (selected) setHalf("workbook");
  }
  useEffect(() => {
    if (!unsaved) return;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  return (
    <div className={styles.page}>
      {narrow && (
        <Tabs
          label={words.halves}
          name="half"
          panel={(key) => key}
          tabs={[
            { key: "pane", label: words.pane },
            { key: "workbook", label: words.sheetView },
          ]}
          chosen={half}
          onChoose={setHalf}
          className={styles.tabs}
        />
      )}
      <div className={styles.halves}>
        <section
          id="workbook"
          aria-label={words.workbook}
          className={mergeClasses(styles.workbook, narrow && half !== "workbook" && styles.under)}
        >
          {snapshot ? (
            <WorkbookView coversPane={narrow && half === "workbook"} show={setHalf} />
          ) : (
            <p className={styles.empty}>{words.noWorkbook}</p>
          )}
        </section>
        <section
          id="pane"
          aria-label={words.pane}
          className={mergeClasses(
            styles.pane,
            narrow && styles.whole,
            narrow && half !== "pane" && styles.away,
          )}
        >
          <Pane inExcel={false} />
        </section>
      </div>
      <DropZone />
    </div>
  );
}
