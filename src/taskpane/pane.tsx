/** The pane: the same beside a sheet in Excel and beside a workbook on the page. */
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { EvaluationTab } from "./evaluation-tab";
import { FileBar } from "./file-bar";
import { NarrativeTab } from "./narrative-tab";
import { Notices } from "./notice";
import { ReviewTab } from "./review-tab";
import { TablesTab } from "./tables-tab";
import { Tabs } from "./tabs";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";
import { WriteBars } from "./write-bars";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, minHeight: 0 },
  working: { height: "2px", flexShrink: 0 },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});

const tabs = [
  { key: "review", label: words.tabReview },
  { key: "narrative", label: words.tabNarrative },
  { key: "evaluation", label: words.tabEvaluation },
  { key: "tables", label: words.tabTables },
] as const;

export function Pane({ inExcel }: { inExcel: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { working, tab } = useSessionState();
  return (
    <div className={styles.pane}>
      <div className={styles.working}>{working && <ProgressBar aria-label={words.working} />}</div>
      <FileBar inExcel={inExcel} />
      <Notices />
      <WriteBars />
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
          {key === "review" && <ReviewTab inExcel={inExcel} />}
          {key === "narrative" && <NarrativeTab />}
          {key === "evaluation" && <EvaluationTab />}
          {key === "tables" && <TablesTab />}
        </div>
      ))}
    </div>
  );
}
