/** 上年数: last year's amounts that sentences compare with, where the tables do not show them; an empty field stays a 【】. */
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@fluentui/react-components";
import { priorKeys, priorNames, type PriorKey } from "../narrative/prior";
import { Fold } from "./fold";
import { useSettingsStyles } from "./settings-styles";
import { TextField } from "./text-field";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

type Written = Readonly<Partial<Record<PriorKey, string>>>;

export function PriorForm() {
  const styles = useSettingsStyles();
  const session = useSession();
  const kept: Written = useSessionState().kept.priorFigures ?? {};
  const [typed, setTyped] = useState<Written>({});
  const [refused, setRefused] = useState<Readonly<Record<string, string | undefined>>>({});
  const form = useRef<HTMLFormElement>(null);
  const now: Written = { ...kept, ...typed };
  const type = (key: PriorKey, value: string) => {
    setTyped({ ...typed, [key]: value });
    setRefused({ ...refused, [key]: undefined });
  };
  const submit = (press: FormEvent) => {
    press.preventDefault();
    const came = session.narrating.setPrior(now as Readonly<Record<string, string>>);
    setRefused(came);
    const wrong = priorKeys.findIndex((key) => came[key] !== undefined);
    if (wrong < 0) return setTyped({});
    session.announce(came[priorKeys[wrong]!]!);
    form.current?.querySelectorAll("input")[wrong]?.focus();
  };
  return (
    <Fold title={words.priorFigures} state={words.itemCount(Object.keys(kept).length)}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.hint}>{words.priorFiguresHint}</p>
        {priorKeys.map((key) => (
          <TextField
            key={key}
            label={priorNames[key]}
            value={now[key] ?? ""}
            wrong={refused[key]}
            onType={(value) => type(key, value)}
          />
        ))}
        <div className={styles.row}>
          <Button size="small" type="submit">
            {words.setPrior}
          </Button>
        </div>
      </form>
    </Fold>
  );
}
