/** A field that takes what was typed when people leave it or press Enter, and says beneath it why it does not. */
import { useId, useState } from "react";
import { Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "./use-session";

const useStyles = makeStyles({
  field: { display: "grid", gap: "2px", minWidth: 0, alignContent: "start" },
  label: { color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0 },
  wrong: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    lineHeight: "1.5",
  },
});

export interface TypedFieldProps {
  readonly label: string;
  /** The label for people who do not see what stands around it. */
  readonly called: string;
  readonly value: string | undefined;
  readonly placeholder?: string;
  /** Why what is kept no longer counts. */
  readonly wrong?: string | undefined;
  /** Gives the sentence that refuses the text. */
  readonly onType: (text: string) => string | undefined;
}

export function TypedField({ label, called, value, placeholder, wrong, onType }: TypedFieldProps) {
  const styles = useStyles();
  const session = useSession();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const says = refused ?? (typed === undefined ? wrong : undefined);

  const take = () => {
    if (typed === undefined) return;
    const no = onType(typed);
    setRefused(no);
    if (no === undefined) setTyped(undefined);
    else session.announce(no);
  };
  const forget = () => {
    setTyped(undefined);
    setRefused(undefined);
  };
  return (
    <div className={styles.field}>
      <Label htmlFor={id} size="small" className={styles.label}>
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        className={styles.input}
        input={{ style: { minWidth: 0, width: "100%" } }}
        autoComplete="off"
        aria-label={called}
        value={typed ?? value ?? ""}
        placeholder={placeholder}
        aria-invalid={says !== undefined}
        aria-describedby={says === undefined ? undefined : `${id}-wrong`}
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={take}
        onKeyDown={({ key, nativeEvent }) => {
          if (nativeEvent.isComposing) return; // Enter takes a word of the input method
          if (key === "Enter") take();
          if (key === "Escape") forget();
        }}
      />
      {says !== undefined && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          {says}
        </span>
      )}
    </div>
  );
}
