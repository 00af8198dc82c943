/** A workbook without a table that is known: what was looked for, what stands on its sheets, and how to point at a table. */
import { Button } from "@fluentui/react-components";
import { displayedAt } from "../workbook/displayed";
import type { SheetSnapshot } from "../workbook/snapshot";
import { tableKinds, tableNames } from "../budget/table";
import type { Review } from "../review/review";
import { useTablesStyles } from "./tables-styles";
import { usedRange } from "./typed-range";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

/** So many letters of a sheet's first words show which sheet it is. */
const MOST_LETTERS = 40;

export function NothingRecognised({ review }: { review: Review }) {
  const styles = useTablesStyles();
  const session = useSession();
  const { snapshot } = useSessionState();
  const whyOf = (name: string) => review.book.unrecognised.find(({ sheet }) => sheet === name)?.why;
  return (
    <section aria-labelledby="nothing-recognised">
      <h2 className={styles.heading} id="nothing-recognised">
        {words.nothingRecognised}
      </h2>
      <div className={styles.item}>
        <span className={styles.wide}>
          {words.lookedFor(tableKinds.map((kind) => tableNames[kind]).join("、"))}
        </span>
        <span className={styles.wide}>
          <Button size="small" appearance="primary" onClick={() => session.showTab("tables")}>
            {words.goPoint}
          </Button>
        </span>
      </div>
      <h3 className={styles.heading}>{words.sheetsSeen}</h3>
      <ul className={styles.list}>
        {snapshot?.sheets.map((sheet) => (
          <li key={sheet.name} className={styles.item}>
            <span className={styles.kind}>{sheet.name}</span>
            <span className={styles.wide}>{words.sheetSeen(firstWords(sheet), whyOf(sheet.name))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands first on a sheet, most often its title; empty where nothing does. */
function firstWords(sheet: SheetSnapshot): string {
  const used = usedRange(sheet);
  if (!used) return "";
  const column = (sheet.values[used.top] ?? []).findIndex((value) => value !== null && value !== "");
  return displayedAt(sheet, used.top, column).slice(0, MOST_LETTERS);
}
