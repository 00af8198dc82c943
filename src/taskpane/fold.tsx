/** A part of the pane that is folded away until people want it; its title says what is set in it. */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "./words";

const useStyles = makeStyles({
  fold: { minWidth: 0 },
  summary: { cursor: "pointer", width: "fit-content", color: tokens.colorNeutralForeground2 },
  content: { display: "grid", gap: "8px", padding: "6px 0 8px 14px", minWidth: 0 },
});

export function Fold({
  title,
  state = "",
  children,
}: {
  title: string;
  state?: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{words.fold(title, state)}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
