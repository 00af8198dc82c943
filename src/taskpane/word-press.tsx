/** 存成 Word 文档: while the document is made, which the first time also loads what makes it, a second press does nothing. */
import { useState } from "react";
import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({ together: { display: "flex", alignItems: "center" } });

/** `ready` says whether what people have typed can be used; what cannot has then been told. */
export function WordPress({ ready }: { ready: () => boolean }) {
  const { together } = useStyles();
  const session = useSession();
  const [saving, setSaving] = useState(false);
  const [withCharts, setWithCharts] = useState(false);
  const save = async () => {
    if (!ready()) return;
    setSaving(true);
    await session.narrating.toWord(withCharts);
    setSaving(false);
  };
  return (
    <div className={together}>
      <Button
        size="small"
        icon={<DocumentTextRegular />}
        disabledFocusable={saving}
        onClick={() => void save()}
      >
        {saving ? words.savingWord : words.saveWord}
      </Button>
      <Checkbox
        label={words.wordCharts}
        checked={withCharts}
        onChange={(_, { checked }) => setWithCharts(checked === true)}
      />
    </div>
  );
}
