/** Chooses the existing 情况说明 to be read: of the workbook, pasted, or a .docx file. */
import { useId, useState } from "react";
import { Button, Label, Textarea } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { readDocx } from "../host/docx/docx-file";
import { FilePress } from "./file-press";
import type { TextSource } from "./own-text";
import { useSettingsStyles } from "./settings-styles";
import { messageOf } from "./state-store";
import { useSession } from "./use-session";
import { words } from "./words";

export interface OwnTextFormProps {
  /** Whether the workbook has a 情况说明. */
  readonly hasSheet: boolean;
  readonly onChoose: (source: TextSource) => void;
}

export function OwnTextForm({ hasSheet, onChoose }: OwnTextFormProps) {
  const styles = useSettingsStyles();
  const session = useSession();
  const field = useId();
  const [pasted, setPasted] = useState("");
  const [refusal, setRefusal] = useState<string>();

  const refuse = (sentence: string) => {
    setRefusal(sentence);
    session.announce(sentence);
  };
  const choose = (source: TextSource) => {
    setRefusal(undefined);
    onChoose(source);
  };
  const open = async (files: readonly File[]) => {
    const read = await documentIn(files);
    if ("refused" in read) refuse(read.refused);
    else choose(read);
  };
  return (
    <div role="group" aria-label={words.ownTextSources} className={styles.form}>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={!hasSheet} onClick={() => choose({ kind: "sheet" })}>
          {words.fromSheet}
        </Button>
        <FilePress
          icon={<DocumentRegular />}
          label={words.chooseDocument}
          accept=".docx"
          onFiles={(files) => void open(files)}
        />
      </div>
      {!hasSheet && <p className={styles.hint}>{words.noTextInSheet}</p>}
      {refusal !== undefined && <p className={styles.wrong}>{refusal}</p>}
      <Label htmlFor={field} size="small">
        {words.pasteText}
      </Label>
      <Textarea
        id={field}
        size="small"
        rows={3}
        resize="vertical"
        value={pasted}
        onChange={(_, { value }) => setPasted(value)}
      />
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={pasted.trim() === ""}
          onClick={() => choose({ kind: "pasted", text: pasted })}
        >
          {words.readPasted}
        </Button>
      </div>
    </div>
  );
}

async function documentIn(files: readonly File[]): Promise<TextSource | { readonly refused: string }> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return { refused: words.oneDocumentOnly };
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { refused: words.unreadableFile(file.name) };
  const bytes = new Uint8Array(buffer);
  try {
    return { kind: "document", name: file.name, bytes, paragraphs: readDocx(file.name, bytes) };
  } catch (reason) {
    return { refused: messageOf(reason) };
  }
}
