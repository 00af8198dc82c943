/** Leaves the locality to the names in the workbook, or takes the one that people choose. */
import { useId } from "react";
import { Label, Select } from "@fluentui/react-components";
import type { Locality } from "../budget/locality";
import { localityChoices } from "../review/settings";
import { useSettingsStyles } from "./settings-styles";
import { useSession } from "./use-session";
import { words } from "./words";

export interface LocalityChoiceProps {
  /** Its id; undefined: by the names. */
  readonly chosen: string | undefined;
  readonly inForce: Locality | undefined;
}

export function LocalityChoice({ chosen, inForce }: LocalityChoiceProps) {
  const styles = useSettingsStyles();
  const session = useSession();
  const field = useId();
  const choose = (id: string) => {
    const refused = session.settings.setLocality(id === "" ? undefined : id);
    if (refused !== undefined) session.complain(refused);
  };
  return (
    <div className={styles.form}>
      <Label htmlFor={field} size="small">
        {words.locality}
      </Label>
      <Select id={field} size="small" value={chosen ?? ""} onChange={(_, { value }) => choose(value)}>
        <option value="">
          {chosen === undefined ? words.localityByName(inForce?.called) : words.localityByNameUnset}
        </option>
        {localityChoices.map(({ id, called }) => (
          <option key={id} value={id}>
            {called}
          </option>
        ))}
      </Select>
    </div>
  );
}
