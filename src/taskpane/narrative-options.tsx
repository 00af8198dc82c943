/** 写法: in which of the ways that the field has the 情况说明 is written. */
import { useId } from "react";
import { Label, Select } from "@fluentui/react-components";
import { standardOptions, type NarrativeOptions } from "../narrative/narrative";
import { Fold } from "./fold";
import { useSettingsStyles } from "./settings-styles";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const shares = ["rounded", "adding up"] as const;
const classes = ["by code", "by size"] as const;

export function NarrativeOptionsForm() {
  const styles = useSettingsStyles();
  const session = useSession();
  const { narrative } = useSessionState().kept;
  const now: NarrativeOptions = narrative ?? standardOptions;
  const [sharesField, classesField, formulasField] = [useId(), useId(), useId()];
  return (
    <Fold title={words.narrativeOptions} state={narrative === undefined ? "" : words.narrativeOptionsSet}>
      <div className={styles.form}>
        <Label htmlFor={sharesField} size="small">
          {words.sharesOption}
        </Label>
        <Select
          id={sharesField}
          size="small"
          value={now.shares}
          onChange={(_, { value }) =>
            session.narrating.setOptions({ shares: shares.find((one) => one === value) ?? now.shares })
          }
        >
          {shares.map((one) => (
            <option key={one} value={one}>
              {words.sharesWays[one]}
            </option>
          ))}
        </Select>
        <Label htmlFor={classesField} size="small">
          {words.classesOption}
        </Label>
        <Select
          id={classesField}
          size="small"
          value={now.classes}
          onChange={(_, { value }) =>
            session.narrating.setOptions({ classes: classes.find((one) => one === value) ?? now.classes })
          }
        >
          {classes.map((one) => (
            <option key={one} value={one}>
              {words.classesWays[one]}
            </option>
          ))}
        </Select>
        <Label htmlFor={formulasField} size="small">
          {words.formulasOption}
        </Label>
        <Select
          id={formulasField}
          size="small"
          value={now.formulas ? "formulas" : "text"}
          onChange={(_, { value }) => session.narrating.setOptions({ formulas: value === "formulas" })}
        >
          {(["text", "formulas"] as const).map((one) => (
            <option key={one} value={one}>
              {words.formulasWays[one]}
            </option>
          ))}
        </Select>
      </div>
    </Fold>
  );
}
