/** Whose figures a text holds: by the years that it says, or as a person says. */
import { useId } from "react";
import { Label, Select } from "@fluentui/react-components";
import { useSettingsStyles } from "./settings-styles";
import { words } from "./words";

export interface TextYearChoiceProps {
  /** The year of the tables. */
  readonly tables: number;
  /** The year that the text says. */
  readonly told: number | undefined;
  readonly chosen: number | undefined;
  readonly onChoose: (year: number | undefined) => void;
}

export function TextYearChoice({ tables, told, chosen, onChoose }: TextYearChoiceProps) {
  const styles = useSettingsStyles();
  const field = useId();
  return (
    <div className={styles.form}>
      <Label htmlFor={field} size="small">
        {words.textYear}
      </Label>
      <Select
        id={field}
        size="small"
        value={chosen ?? ""}
        aria-describedby={`${field}-hint`}
        onChange={(_, { value }) => onChoose(value === "" ? undefined : Number(value))}
      >
        <option value="">{chosen === undefined ? words.textYearTold(told) : words.textYearByText}</option>
        {[tables - 1, tables].map((year) => (
          <option key={year} value={year}>
            {words.textYearSaid(year, year < tables)}
          </option>
        ))}
      </Select>
      <p id={`${field}-hint`} className={styles.hint}>
        {words.textYearHint}
      </p>
    </div>
  );
}
