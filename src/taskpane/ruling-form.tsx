/** What is to be done with a rule and why; it comes when the first of them is opened. */
import { useId, useState, type FormEvent } from "react";
import { Button, Input, Label, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReviewFinding } from "../review/review";
import type { Severity } from "../workbook/mark";
import type { Ruling } from "./rules-in-force";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gap: "4px", marginTop: "4px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
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
    <form className={styles.form} onSubmit={confirm} noValidate>
      <RadioGroup
        value={ruling}
        onChange={(_, { value }) => setRuling(value as Ruling)}
        aria-label={words.changeRule}
      >
        <Radio value="off" label={words.ruleOff} />
        {lighter[finding.severity].map((severity) => (
          <Radio key={severity} value={severity} label={words.ruleLowered(severity)} />
        ))}
      </RadioGroup>
      <Label htmlFor={field} size="small">
        {words.ruleReason}
      </Label>
      <Input
        id={field}
        size="small"
        value={reason}
        autoComplete="off"
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
