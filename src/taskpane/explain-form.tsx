/** Asks why a finding may stand as it is; the finding then leaves its pile. */
import { useId, useState, type FormEvent } from "react";
import { Button, Label, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CommentRegular } from "@fluentui/react-icons/svg/comment";
import type { ReviewFinding } from "../review/review";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gap: "4px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

export interface ExplainFormProps {
  readonly finding: ReviewFinding;
  /** Called before the finding goes: the keyboard then goes on with the next one. */
  readonly onExplain: () => void;
}

export function ExplainForm({ finding, onExplain }: ExplainFormProps) {
  const styles = useStyles();
  const session = useSession();
  const field = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string>();
  if (!open)
    return (
      <Button
        size="small"
        appearance="subtle"
        icon={<CommentRegular />}
        style={{ justifySelf: "start" }}
        onClick={() => setOpen(true)}
      >
        {words.explainPress[finding.severity]}
      </Button>
    );
  const confirm = (press: FormEvent) => {
    press.preventDefault();
    onExplain();
    const refused = session.explaining.explain(finding, reason);
    setWrong(refused);
    if (refused !== undefined) session.announce(refused);
  };
  return (
    <form
      className={styles.form}
      onSubmit={confirm}
      onKeyDown={(press) => press.key === "Escape" && setOpen(false)}
      noValidate
    >
      <Label htmlFor={field} size="small">
        {words.explainAsks}
      </Label>
      <Textarea
        id={field}
        size="small"
        resize="vertical"
        value={reason}
        autoFocus
        aria-invalid={wrong !== undefined}
        aria-describedby={`${field}-wrong`}
        onChange={(_, { value }) => setReason(value)}
      />
      <span id={`${field}-wrong`} className={styles.wrong}>
        {wrong}
      </span>
      <div className={styles.row}>
        <Button size="small" appearance="primary" type="submit">
          {words.confirmRuling}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
