/** A field of one line under its label, and beneath it the sentence that refuses what was typed. */
import { useId, type KeyboardEvent, type Ref } from "react";
import { Input, Label, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { display: "grid", gap: "2px", minWidth: 0, alignContent: "start" },
  label: { color: tokens.colorNeutralForeground1 },
  input: { minWidth: 0 },
  wrong: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.5",
    overflowWrap: "anywhere",
  },
});

export interface TextFieldProps {
  readonly label: string;
  /** The label for people who do not see what stands around it. */
  readonly called?: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly placeholder?: string;
  readonly wrong?: string | undefined;
  readonly input?: Ref<HTMLInputElement>;
  readonly onLeave?: () => void;
  readonly onKey?: (press: KeyboardEvent) => void;
}

export function TextField({
  label,
  called,
  value,
  onType,
  placeholder,
  wrong,
  input,
  onLeave,
  onKey,
}: TextFieldProps) {
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
        input={{ style: { minWidth: 0, width: "100%" } }}
        autoComplete="off"
        aria-label={called}
        value={value}
        placeholder={placeholder}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={(_, typed) => onType(typed.value)}
        onBlur={onLeave}
        onKeyDown={onKey}
      />
      {wrong !== undefined && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </span>
      )}
    </div>
  );
}
