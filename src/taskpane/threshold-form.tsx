/** 本地的数: limits, rates and the date that only people of the place know; an empty field stands for the standard. */
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@fluentui/react-components";
import { thresholdNames, thresholds, type ThresholdName, type WrittenThresholds } from "../rules/thresholds";
import type { RuleSettings } from "../review/rule-settings";
import type { ThresholdRefusals } from "../review/settings-changes";
import { Fold } from "./fold";
import { useSettingsStyles } from "./settings-styles";
import { TextField } from "./text-field";
import { useSession } from "./use-session";
import { words } from "./words";

export function ThresholdForm({ settings }: { settings: RuleSettings }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const [typed, setTyped] = useState<WrittenThresholds>({});
  const [refused, setRefused] = useState<{ readonly each: ThresholdRefusals; readonly whole?: string }>({
    each: {},
  });
  const form = useRef<HTMLFormElement>(null);
  const now = { ...settings.thresholds, ...typed };
  const type = (name: ThresholdName, value: string) => {
    setTyped({ ...typed, [name]: value });
    setRefused({ each: { ...refused.each, [name]: undefined } });
  };
  const submit = (press: FormEvent) => {
    press.preventDefault();
    const came = session.settings.setThresholds(now);
    setRefused(came);
    const [first] = [...Object.values(came.each), came.whole].filter((why) => why !== undefined);
    if (first === undefined) return setTyped({});
    session.announce(first);
    const wrong = thresholdNames.findIndex((name) => came.each[name] !== undefined);
    form.current?.querySelectorAll("input")[wrong]?.focus();
  };
  return (
    <Fold title={words.thresholds} state={words.itemCount(Object.keys(settings.thresholds).length)}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.hint}>{words.thresholdsHint}</p>
        {thresholdNames.map((name) => (
          <TextField
            key={name}
            label={words.thresholdLabel(thresholds[name].name, thresholds[name].unit)}
            placeholder={thresholds[name].standard ?? words.thresholdExample(thresholds[name].example)}
            value={now[name] ?? ""}
            wrong={refused.each[name]}
            onType={(value) => type(name, value)}
          />
        ))}
        {refused.whole !== undefined && <p className={styles.wrong}>{refused.whole}</p>}
        <div className={styles.row}>
          <Button size="small" appearance="primary" type="submit">
            {words.setThresholds}
          </Button>
        </div>
      </form>
    </Fold>
  );
}
