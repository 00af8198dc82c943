/** The sheets' names along the bottom, as in Excel, each with the number of things found on it. */
import { CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { Tabs } from "./tabs";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({ tabs: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } });

export function SheetTabs({ snapshot, shown }: { snapshot: WorkbookSnapshot; shown: string }) {
  const styles = useStyles();
  const session = useSession();
  const { marks } = useSessionState();
  const tabs = snapshot.sheets.map(({ name, visibility }) => {
    const count = marks.filter(({ range }) => range.sheet === name).length;
    const label = (
      <>
        {visibility === "visible" ? name : words.hiddenSheet(name)}
        {count > 0 && (
          <CounterBadge
            size="small"
            appearance="filled"
            color="informative"
            overflowCount={9999}
            count={count}
          />
        )}
      </>
    );
    return { key: name, label };
  });
  return (
    <Tabs
      label={words.sheetTabs}
      name="sheet"
      panel={() => "sheet"}
      tabs={tabs}
      chosen={shown}
      onChoose={session.showSheet}
      className={styles.tabs}
    />
  );
}
