/** Chooses or takes by pasting a rule file, says what is wrong with it, and tries it before it is kept. */
import { useId, useMemo, useState, type FormEvent, type RefObject } from "react";
import { Button, Label, Textarea } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import type { BudgetBook } from "../budget/book";
import { tryRulePack } from "../review/pack-trial";
import type { RulePackFile } from "../review/rule-pack";
import type { RuleSettings } from "../review/rule-settings";
import { FaultList } from "./fault-list";
import { FilePress } from "./file-press";
import { readTextFile } from "./read-text-file";
import { useSettingsStyles } from "./settings-styles";
import { TextField } from "./text-field";
import { sayTrial, TrialView } from "./trial-view";
import { useSession } from "./use-session";
import { words } from "./words";

const blank: RulePackFile = { name: "", text: "" };

export interface PackFormProps {
  readonly settings: RuleSettings;
  readonly book: BudgetBook;
  /** Where the keyboard goes when what it stood on is no longer there. */
  readonly chooser: RefObject<HTMLButtonElement | null>;
}

export function PackForm({ settings, book, chooser }: PackFormProps) {
  const styles = useSettingsStyles();
  const session = useSession();
  const field = useId();
  const [draft, setDraft] = useState(blank);
  /** The draft as it was tried; what is typed afterwards is not tried yet. */
  const [tried, setTried] = useState<RulePackFile>();
  const [refusal, setRefusal] = useState<string>();
  const outcome = useMemo(() => tried && tryRulePack(tried, settings, book), [tried, settings, book]);
  const faults = refusal !== undefined ? [refusal] : outcome && "refused" in outcome ? outcome.refused : [];
  const trial = outcome && "trial" in outcome ? outcome.trial : undefined;

  const change = (part: Partial<RulePackFile>) => {
    setDraft({ ...draft, ...part });
    setTried(undefined);
    setRefusal(undefined);
  };
  const attempt = (file: RulePackFile) => {
    setDraft(file);
    setTried(file);
    setRefusal(undefined);
    const came = tryRulePack(file, settings, book);
    session.announce(
      "trial" in came
        ? `${sayTrial(came.trial)}。`
        : `${words.packRefused(came.refused.length)}${came.refused[0]}`,
    );
  };
  const refuse = (sentence: string) => {
    setRefusal(sentence);
    session.announce(sentence);
  };
  const choose = async (files: readonly File[]) => {
    const read = await readTextFile(files);
    if ("value" in read) return attempt(read.value);
    setTried(undefined);
    refuse(read.refused);
  };
  const submit = (press: FormEvent) => {
    press.preventDefault();
    const name = draft.name.trim() === "" ? freeName(settings.packs) : draft.name;
    attempt({ ...draft, name });
  };
  const leave = () => {
    change(blank);
    chooser.current?.focus();
  };
  const keep = (file: RulePackFile) => {
    const refused = session.settings.keepPack(file);
    if (refused === undefined) leave();
    else refuse(refused);
  };
  const drop = () => {
    leave();
    session.announce(words.trialDropped);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.row}>
        <FilePress
          press={chooser}
          icon={<DocumentRegular />}
          label={words.choosePack}
          accept=".txt"
          onFiles={(files) => void choose(files)}
        />
      </div>
      <Label htmlFor={field} size="small">
        {words.packText}
      </Label>
      <Textarea
        id={field}
        size="small"
        rows={4}
        resize="vertical"
        value={draft.text}
        aria-invalid={faults.length > 0}
        aria-describedby={faults.length > 0 ? `${field}-wrong` : undefined}
        onChange={(_, { value }) => change({ text: value })}
      />
      <TextField
        label={words.packName}
        value={draft.name}
        placeholder={words.thresholdExample("市局2022.txt")}
        onType={(name) => change({ name })}
      />
      <div className={styles.row}>
        <Button size="small" type="submit" disabledFocusable={draft.text.trim() === ""}>
          {words.tryPack}
        </Button>
      </div>
      {faults.length > 0 && <FaultList id={`${field}-wrong`} faults={faults} />}
      {trial && <TrialView trial={trial} onKeep={() => keep(trial.file)} onDrop={drop} />}
    </form>
  );
}

/** 粘贴的规则, 粘贴的规则2, …: the first that no kept pack has. */
function freeName(packs: readonly RulePackFile[]): string {
  for (let nth = 1; ; nth++) {
    const name = words.pastedPack(nth);
    if (packs.every((pack) => pack.name !== name)) return name;
  }
}
