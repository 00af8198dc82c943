/** The workbook beside the pane, where no Excel shows it: formula line, sheet, sheet tabs. */
import { makeStyles } from "@fluentui/react-components";
import { FormulaBar } from "./formula-bar";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import { useSessionState } from "./use-session";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, minHeight: 0 },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

export function WorkbookView() {
  const styles = useStyles();
  const { snapshot, shown } = useSessionState();
  const sheet = snapshot?.sheets.find(({ name }) => name === shown) ?? snapshot?.sheets[0];
  if (!snapshot || !sheet) return null;
  return (
    <div className={styles.view}>
      <div role="tabpanel" id="sheet" aria-label={sheet.name} className={styles.panel}>
        <FormulaBar sheet={sheet} />
        <SheetGrid key={sheet.name} sheet={sheet} />
      </div>
      <SheetTabs snapshot={snapshot} shown={sheet.name} />
    </div>
  );
}
