/** Leaves the locality to the names in the workbook, or takes the one that people choose. */
import { useId } from "react";
import { Label, Select } from "@fluentui/react-components";
import type { Locality } from "../budget/locality";
import { sayLocalTerms, type LocalTermsUsed } from "../review/local-terms";
import { localityChoices } from "../review/settings";
import { useSettingsStyles } from "./settings-styles";
import { useSession } from "./use-session";
import { words } from "./words";

export interface LocalityChoiceProps {
  /** Its id; undefined: by the names. */
  readonly chosen: string | undefined;
  /** What the workbook was checked by, where nobody chose. */
  readonly recognised: Locality | undefined;
  readonly used: LocalTermsUsed["locality"];
}

export function LocalityChoice({ chosen, recognised, used }: LocalityChoiceProps) {
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
          {chosen === undefined ? words.localityByName(recognised?.called) : words.localityByNameUnset}
        </option>
        {localityChoices.map(({ id, called }) => (
          <option key={id} value={id}>
            {called}
          </option>
        ))}
      </Select>
      {used?.named !== undefined && <p className={styles.hint}>{sayLocalTerms({ locality: used })}</p>}
    </div>
  );
}
