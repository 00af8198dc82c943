/** Puts a bureau's own list of 科目 in the place of the built-in one, or takes it away again. */
import { useId, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { sayYears, type LocalTermsUsed } from "../review/local-terms";
import type { SubjectListFile } from "../review/subject-list";
import { FilePress } from "./file-press";
import { readTextFile } from "./read-text-file";
import { useSettingsStyles } from "./settings-styles";
import { useSession } from "./use-session";
import { words } from "./words";

export function SubjectsChoice({ set }: { set: LocalTermsUsed["subjects"] }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const title = useId();
  const chooser = useRef<HTMLButtonElement>(null);
  const [refused, setRefused] = useState<string>();
  const put = (file: SubjectListFile | undefined) => {
    const why = session.settings.setSubjects(file);
    setRefused(why);
    if (why !== undefined) session.announce(why);
    else chooser.current?.focus();
  };
  const choose = async (files: readonly File[]) => {
    const read = await readTextFile(files);
    if ("value" in read) return put(read.value);
    setRefused(read.refused);
    session.announce(read.refused);
  };
  return (
    <div role="group" aria-labelledby={title} className={styles.form}>
      <span id={title}>{words.subjects}</span>
      <p className={styles.hint}>
        {set ? words.subjectsOwn(set.name, sayYears(set), set.used) : words.subjectsBuiltIn}
      </p>
      {refused !== undefined && <p className={styles.wrong}>{refused}</p>}
      <div className={styles.row}>
        <FilePress
          press={chooser}
          icon={<DocumentRegular />}
          label={words.chooseSubjects}
          accept=".json"
          onFiles={(files) => void choose(files)}
        />
        {set && (
          <Button size="small" onClick={() => put(undefined)}>
            {words.subjectsRestore}
          </Button>
        )}
      </div>
    </div>
  );
}
