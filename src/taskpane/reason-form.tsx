/** Where people write why a finding may stand as it is; it comes when the first of them is opened. */
import { useId, useState, type FormEvent } from "react";
import { makeStyles, Textarea } from "@fluentui/react-components";
import type { ExplainFormProps } from "./explain-form";
import { ReasonFields, refusedField } from "./reason-fields";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gap: "4px", minWidth: 0 },
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
      <ReasonFields label={words.explainAsks} field={field} wrong={wrong} onCancel={onCancel}>
        <Textarea
          id={field}
          size="small"
          resize="vertical"
          value={reason}
          autoFocus
          {...refusedField(field, wrong)}
          onChange={(_, { value }) => setReason(value)}
        />
      </ReasonFields>
    </form>
  );
}
