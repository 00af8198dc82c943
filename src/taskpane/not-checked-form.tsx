/** 没有核对的, as the department itself states it: its lines, and the field that adds one. */
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@fluentui/react-components";
import type { RuleSettings } from "../review/rule-settings";
import { Fold } from "./fold";
import { KeptList } from "./kept-list";
import { useSettingsStyles } from "./settings-styles";
import { TextField } from "./text-field";
import { useSession } from "./use-session";
import { words } from "./words";

export function NotCheckedForm({ settings }: { settings: RuleSettings }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<string>();
  const submit = (press: FormEvent) => {
    press.preventDefault();
    const why = session.settings.addNotChecked(typed);
    setRefused(why);
    if (why === undefined) setTyped("");
    else session.announce(why);
    field.current?.focus();
  };
  const drop = (item: string) => {
    const why = session.settings.dropNotChecked(item);
    if (why !== undefined) return session.complain(why);
    field.current?.focus();
  };
  return (
    <Fold title={words.ownNotChecked} state={words.itemCount(settings.notChecked.length)}>
      <p className={styles.hint}>{words.ownNotCheckedHint}</p>
      <KeptList
        items={settings.notChecked.map((item) => ({ name: item, line: item }))}
        drop={words.remove}
        dropCalled={words.removeItem}
        onDrop={drop}
      />
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          input={field}
          label={words.addNotChecked}
          value={typed}
          wrong={refused}
          onType={(value) => {
            setTyped(value);
            setRefused(undefined);
          }}
        />
        <div className={styles.row}>
          <Button size="small" type="submit">
            {words.add}
          </Button>
        </div>
      </form>
    </Fold>
  );
}
