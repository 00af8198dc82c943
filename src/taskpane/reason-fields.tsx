/** The lower part of a form that asks for a reason: the field under its label, why it was refused, and the two presses. */
import type { ReactNode } from "react";
import { Button, Label, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

export interface ReasonFieldsProps {
  readonly label: string;
  /** The field's id. */
  readonly field: string;
  /** The sentence that refused what was written. */
  readonly wrong: string | undefined;
  readonly onCancel: () => void;
  /** The field itself. */
  readonly children: ReactNode;
}

/** By which attributes a field tells that it was refused, and why. */
export const refusedField = (field: string, wrong: string | undefined) => ({
  "aria-invalid": wrong !== undefined,
  "aria-describedby": `${field}-wrong`,
});

export function ReasonFields({ label, field, wrong, onCancel, children }: ReasonFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <Label htmlFor={field} size="small">
        {label}
      </Label>
      {children}
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
    </>
  );
}
