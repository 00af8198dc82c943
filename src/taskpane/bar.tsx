/** A few words above the tabs that stay until they are read, with the presses that belong to them. */
import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { words } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    margin: "0 10px 8px",
    padding: "8px 10px",
    lineHeight: "1.6",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
  },
  sentence: { margin: 0, flexGrow: 1, overflowWrap: "anywhere" },
  presses: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px" },
});

export interface BarProps {
  readonly sentences: readonly string[];
  readonly warning?: boolean;
  readonly presses?: ReactNode;
  readonly onClose?: () => void;
  /** Lets a test find it. */
  readonly kind: string;
}

export function Bar({ sentences, warning = false, presses, onClose, kind }: BarProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, warning && styles.warning)} {...{ [`data-${kind}`]: true }}>
      <div className={styles.content}>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        {presses && <div className={styles.presses}>{presses}</div>}
      </div>
      {onClose && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.close}
          onClick={onClose}
        />
      )}
    </div>
  );
}
