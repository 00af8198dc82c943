/** Where people write why a finding may stand as it is; it comes when the first of them is opened. */
import { useId, useState, type FormEvent } from "react";
import { Button, Label, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ExplainFormProps } from "./explain-form";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gap: "4px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

export type ReasonFormProps = ExplainFormProps & { readonly onCancel: () => void };

export function ReasonForm({ finding, onExplain, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const session = useSession();
  const field = useId();
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string>();
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
      onKeyDown={(press) => press.key === "Escape" && onCancel()}
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
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
