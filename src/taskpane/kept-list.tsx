/** What is kept with the workbook, one a line, each with the press that takes it away. */
import { Button } from "@fluentui/react-components";
import { useSettingsStyles } from "./settings-styles";

export interface KeptListProps {
  readonly items: readonly { readonly name: string; readonly line: string }[];
  readonly drop: string;
  /** The press by its whole name, for people who do not see the line beside it. */
  readonly dropCalled: (name: string) => string;
  readonly onDrop: (name: string) => void;
}

export function KeptList({ items, drop, dropCalled, onDrop }: KeptListProps) {
  const styles = useSettingsStyles();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map(({ name, line }) => (
        <li key={name}>
          <div className={styles.row}>
            <span className={styles.sentence}>{line}</span>
            <Button size="small" aria-label={dropCalled(name)} onClick={() => onDrop(name)}>
              {drop}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
