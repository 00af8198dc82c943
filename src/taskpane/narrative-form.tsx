/** What the 情况说明 is written from besides the tables, and where to: into the pane, the clipboard, a sheet or a Word document. */
import { useId, useState, type FormEvent } from "react";
import { Button, Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { CarryForm } from "./carry-form";
import { WordPress } from "./word-press";
import { NarrativeOptionsForm } from "./narrative-options";
import { PriorForm } from "./prior-form";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gap: "6px", padding: "10px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
  more: { display: "grid", gap: "6px", padding: "0 10px 10px" },
  row: { display: "flex", gap: "8px", flexWrap: "wrap" },
  input: { flexGrow: 1, minWidth: "120px" },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

export interface NarrativeFormProps {
  /** Whether there is a text to copy. */
  readonly written: boolean;
  /** How many places have words of last year to look at. */
  readonly waiting: number;
  readonly onCopy: () => void;
}

export function NarrativeForm({ written, waiting, onCopy }: NarrativeFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { priorTotal } = useSessionState().kept;
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const field = useId();

  const write = (): boolean => {
    const refused = session.narrating.write(typed ?? priorTotal ?? "");
    setWrong(refused);
    if (refused === undefined) setTyped(undefined);
    else session.announce(refused);
    return refused === undefined;
  };
  const submit = (press: FormEvent) => {
    press.preventDefault();
    write();
  };
  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.intro}>{words.narrativeIntro}</p>
        <Label htmlFor={field}>{words.priorTotal}</Label>
        <div className={styles.row}>
          <Input
            id={field}
            size="small"
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? priorTotal ?? ""}
            aria-invalid={wrong !== undefined}
            aria-describedby={`${field}-hint`}
            onChange={(_, { value }) => setTyped(value)}
          />
          <Button size="small" appearance="primary" type="submit">
            {words.write}
          </Button>
        </div>
        <span id={`${field}-hint`} className={wrong ? styles.wrong : styles.hint}>
          {wrong ?? words.priorTotalHint}
        </span>
        <div className={styles.row}>
          <Button size="small" icon={<CopyRegular />} disabled={!written} onClick={onCopy}>
            {words.copyAll}
          </Button>
          <Button
            size="small"
            icon={<DocumentAddRegular />}
            onClick={() => write() && void session.narrating.toSheet()}
          >
            {words.writeSheet}
          </Button>
          <WordPress ready={write} />
        </div>
      </form>
      <div className={styles.more}>
        <PriorForm />
        <NarrativeOptionsForm />
        <CarryForm waiting={waiting} />
      </div>
    </>
  );
}
