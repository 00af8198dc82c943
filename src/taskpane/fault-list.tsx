/** Everything that is wrong with a rule file, a sentence each. */
import { useSettingsStyles } from "./settings-styles";
import { words } from "./words";

const MOST = 20;

export function FaultList({ id, faults }: { id: string; faults: readonly string[] }) {
  const styles = useSettingsStyles();
  const more = faults.length - MOST;
  return (
    <div id={id} data-faults>
      <p className={styles.wrong}>{words.packRefused(faults.length)}</p>
      <ul className={styles.list}>
        {faults.slice(0, MOST).map((fault) => (
          <li key={fault} className={styles.wrong}>
            {fault}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.wrong}>{words.moreFaults(more)}</p>}
    </div>
  );
}
