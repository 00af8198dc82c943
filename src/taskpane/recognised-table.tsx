/** A table that was recognised: where it stands, whether a person pointed at it, and how its columns are put right. */
import { Button } from "@fluentui/react-components";
import { tableNames, type BudgetTable } from "../budget/table";
import { pointedAt } from "../review/pointing";
import { CellButton } from "./cell-button";
import { PointPress } from "./point-press";
import { useTablesStyles } from "./tables-styles";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export function RecognisedTable({ table }: { table: BudgetTable }) {
  const styles = useTablesStyles();
  const session = useSession();
  const { kept } = useSessionState();
  const pointed = pointedAt(kept.pointed ?? [], table);
  const name = tableNames[table.kind];
  return (
    <li className={styles.item}>
      <span className={styles.kind}>{name}</span>
      <CellButton at={table.range} />
      <span className={styles.wide}>
        {words.tableLine(table.sheet, table.title, table.unit, table.unitCell !== undefined)}
        {pointed && ` · ${words.pointedByHand}`}
      </span>
      <div className={`${styles.wide} ${styles.presses}`}>
        <PointPress
          label={words.correctColumns}
          called={words.correctColumnsOf(name)}
          start={{
            kind: table.kind,
            range: pointed ? { ...pointed.range, bottom: table.range.bottom } : table.range,
            columns: pointed?.columns ?? [],
            replaces: pointed?.range,
          }}
        />
        {pointed && (
          <Button
            size="small"
            aria-label={words.unpointOf(name)}
            onClick={() => session.pointed.forget(pointed)}
          >
            {words.unpoint}
          </Button>
        )}
      </div>
    </li>
  );
}
