/** The pane: the same beside a sheet in Excel and beside a workbook on the page. */
import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { FileBar } from "./file-bar";
import { OpeningNotice } from "./opening-notice";
import { Opening } from "./opening";
import { Bars, Panel } from "./session-parts";
import type { PaneTab } from "./session-state";
import { Tabs } from "./tabs";
import { usePaneSession, useSessionState } from "./use-session";
import { Waits } from "./waits";
import { WorkLine } from "./work-line";
import { words } from "./words";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, minHeight: 0 },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});

const tabsInWords = () =>
  [
    { key: "review", label: words.tabReview },
    { key: "narrative", label: words.tabNarrative },
    { key: "evaluation", label: words.tabEvaluation },
    { key: "tables", label: words.tabTables },
  ] as const;

export function Pane({ inExcel }: { inExcel: boolean }) {
  const styles = useStyles();
  const session = usePaneSession();
  const { tab, review } = useSessionState();
  const tabs = tabsInWords();
  const [seen, setSeen] = useState<readonly PaneTab[]>([tab]);
  if (!seen.includes(tab)) setSeen([...seen, tab]); // what nobody has looked at is neither loaded nor worked out
  return (
    <div className={styles.pane}>
      <FileBar inExcel={inExcel} />
      {session instanceof Opening ? <OpeningNotice opening={session} /> : <Bars />}
      <Tabs
        label={words.paneTabs}
        name="pane"
        panel={(key) => `pane-${key}`}
        tabs={tabs}
        chosen={tab}
        onChoose={session.showTab}
        className={styles.tabs}
      />
      {tabs.map(({ key }) => (
        <div
          key={key}
          id={`pane-${key}`}
          role="tabpanel"
          aria-labelledby={`pane-tab-${key}`}
          hidden={key !== tab}
          className={styles.panel}
        >
          {seen.includes(key) &&
            (review ? <Panel tab={key} inExcel={inExcel} /> : <Waits tab={key} inExcel={inExcel} />)}
        </div>
      ))}
      {(review || tab !== "review") && <WorkLine atFoot />}
    </div>
  );
}
