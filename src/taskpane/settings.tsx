/** 设置 of the marks in Excel: what a mark carries besides its colour, and the press that takes all of them away. */
import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  settings: { padding: "0 10px 8px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", width: "fit-content", color: tokens.colorNeutralForeground2 },
  content: { display: "grid", justifyItems: "start", gap: "4px", padding: "4px 0" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function Settings() {
  const styles = useStyles();
  const session = useSession();
  const { comments } = useSessionState().kept.settings;
  return (
    <details className={styles.settings}>
      <summary className={styles.summary}>{words.settings}</summary>
      <div className={styles.content}>
        <Switch
          checked={comments}
          label={words.comments}
          onChange={(_, { checked }) => void session.marking.comment(checked)}
        />
        <p className={styles.hint}>{words.commentsHint}</p>
        <Button size="small" icon={<EraserRegular />} onClick={() => void session.marking.clear()}>
          {words.clearMarks}
        </Button>
      </div>
    </details>
  );
}
