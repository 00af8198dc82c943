/** A field of one line under its label, and beneath it the sentence that refuses what was typed. */
import { useId, type Ref } from "react";
import { Input, Label, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { display: "grid", gap: "2px", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground1 },
  input: { minWidth: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
});

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly placeholder?: string;
  readonly wrong?: string | undefined;
  readonly input?: Ref<HTMLInputElement>;
}

export function TextField({ label, value, onType, placeholder, wrong, input }: TextFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <Label htmlFor={id} size="small" className={styles.label}>
        {label}
      </Label>
      <Input
        id={id}
        ref={input}
        size="small"
        className={styles.input}
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={(_, typed) => onType(typed.value)}
      />
      {wrong !== undefined && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </span>
      )}
    </div>
  );
}
