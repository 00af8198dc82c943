/** 情况说明: asks for the one figure the tables do not hold, then writes the nine sections from the tables. */
import { useId, useMemo, useState, type FormEvent } from "react";
import { Button, Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { readPriorTotal } from "../review/settings";
import type { NarrativeFacts } from "../narrative/narrative";
import { writeNarrative } from "../narrative/write-narrative";
import { copyText } from "./copy-text";
import { NarrativeSection, wholeText } from "./narrative-section";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gap: "6px", padding: "10px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
  row: { display: "flex", gap: "8px", flexWrap: "wrap" },
  input: { flexGrow: 1, minWidth: "120px" },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

export function NarrativeTab() {
  const styles = useStyles();
  const session = useSession();
  const { review, facts } = useSessionState();
  const [written, setWritten] = useState("");
  const [wrong, setWrong] = useState<string>();
  const field = useId();
  const parts = useMemo(() => (review && facts ? writeNarrative(review.book, facts) : []), [review, facts]);
  if (!review) return <p className={`${styles.form} ${styles.intro}`}>{words.needsReview}</p>;

  const write = (press: FormEvent) => {
    press.preventDefault();
    const prior = written.trim() === "" ? { value: undefined } : readPriorTotal(written);
    if ("refused" in prior) {
      setWrong(prior.refused);
      session.announce(prior.refused);
      return;
    }
    setWrong(undefined);
    const known: NarrativeFacts = prior.value === undefined ? {} : { priorTotal: prior.value };
    session.write(known);
    session.announce(words.written(writeNarrative(review.book, known).length));
  };
  const copy = async (text: string) =>
    session.announce((await copyText(text)) ? words.copied : words.notCopied);

  return (
    <>
      <form className={styles.form} onSubmit={write} noValidate>
        <p className={styles.intro}>{words.narrativeIntro}</p>
        <Label htmlFor={field}>{words.priorTotal}</Label>
        <div className={styles.row}>
          <Input
            id={field}
            size="small"
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={written}
            aria-invalid={wrong !== undefined}
            aria-describedby={`${field}-hint`}
            onChange={(_, { value }) => setWritten(value)}
          />
          <Button size="small" appearance="primary" type="submit">
            {words.write}
          </Button>
          <Button
            size="small"
            icon={<CopyRegular />}
            disabled={parts.length === 0}
            onClick={() => void copy(parts.map(wholeText).join("\n"))}
          >
            {words.copyAll}
          </Button>
        </div>
        <span id={`${field}-hint`} className={wrong ? styles.wrong : styles.hint}>
          {wrong ?? words.priorTotalHint}
        </span>
      </form>
      {parts.map((part) => (
        <NarrativeSection key={part.section} part={part} onCopy={(text) => void copy(text)} />
      ))}
    </>
  );
}
