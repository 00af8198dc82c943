/** What is to be done with a rule and why; it comes when the first of them is opened. */
import { useId, useState, type FormEvent } from "react";
import { Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReviewFinding } from "../review/review";
import type { Severity } from "../workbook/mark";
import type { Ruling } from "./rules-in-force";
import { ReasonFields, refusedField } from "./reason-fields";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gap: "4px", marginTop: "4px" },
});

const lighter: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ["explain", "hint"],
  explain: ["hint"],
  hint: [],
};

export interface RulingFormProps {
  readonly finding: ReviewFinding;
  readonly onCancel: () => void;
}

export function RulingForm({ finding, onCancel }: RulingFormProps) {
  const styles = useStyles();
  const session = useSession();
  const field = useId();
  const [ruling, setRuling] = useState<Ruling>("off");
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string>();
  const confirm = (press: FormEvent) => {
    press.preventDefault();
    const refused = session.rule(finding, ruling, reason);
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
      <RadioGroup
        value={ruling}
        onChange={(_, { value }) => setRuling(value as Ruling)}
        aria-label={words.changeRule}
      >
        <Radio value="off" label={words.ruleOff} autoFocus />
        {lighter[finding.severity].map((severity) => (
          <Radio key={severity} value={severity} label={words.ruleLowered(severity)} />
        ))}
      </RadioGroup>
      <ReasonFields label={words.ruleReason} field={field} wrong={wrong} onCancel={onCancel}>
        <Input
          id={field}
          size="small"
          value={reason}
          autoComplete="off"
          {...refusedField(field, wrong)}
          onChange={(_, { value }) => setReason(value)}
        />
      </ReasonFields>
    </form>
  );
}
