/** What people once pointed at and what is no longer read so: why, and how to point again or let it go. */
import { Button } from "@fluentui/react-components";
import { a1Range } from "../workbook/cell";
import type { Unapplied } from "../budget/book";
import { tableNames } from "../budget/table";
import { PointPress } from "./point-press";
import { useTablesStyles } from "./tables-styles";
import { useSession } from "./use-session";
import { words } from "./words";

export function PointedList({ unapplied }: { unapplied: readonly Unapplied[] }) {
  const styles = useTablesStyles();
  const session = useSession();
  if (unapplied.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{words.unapplied(unapplied.length)}</h2>
      <ul className={styles.list}>
        {unapplied.map((one) => (
          <li key={`${one.kind}@${one.range.sheet}!${a1Range(one.range)}`} className={styles.item}>
            <span className={styles.wide}>{one.why}</span>
            <div className={`${styles.wide} ${styles.presses}`}>
              <PointPress
                label={words.pointAgain}
                called={words.pointTo(tableNames[one.kind])}
                start={{ kind: one.kind, range: one.range, replaces: one.range }}
              />
              <Button
                size="small"
                aria-label={words.unpointOf(tableNames[one.kind])}
                onClick={() => session.pointed.forget(one)}
              >
                {words.unpoint}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
