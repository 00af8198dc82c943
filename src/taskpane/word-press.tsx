/** 存成 Word 文档: while the document is made, which the first time also loads what makes it, a second press does nothing. */
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useSession } from "./use-session";
import { words } from "./words";

/** `ready` says whether what people have typed can be used; what cannot has then been told. */
export function WordPress({ ready }: { ready: () => boolean }) {
  const session = useSession();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    if (!ready()) return;
    setSaving(true);
    await session.narrating.toWord();
    setSaving(false);
  };
  return (
    <Button
      size="small"
      icon={<DocumentTextRegular />}
      disabledFocusable={saving}
      onClick={() => void save()}
    >
      {saving ? words.savingWord : words.saveWord}
    </Button>
  );
}
