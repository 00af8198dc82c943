/** 上年说明内容: takes over what people wrote last year, and hands on what they wrote this year. */
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { FilePress } from "./file-press";
import { Fold } from "./fold";
import { workbookEndings } from "./open-files";
import { useSettingsStyles } from "./settings-styles";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export function CarryForm({ waiting }: { waiting: number }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const { slots } = useSessionState().kept;
  const [refused, setRefused] = useState<string>();
  const carry = async (files: readonly File[]) => {
    const why = await session.carrying.carry(files);
    setRefused(why);
    if (why !== undefined) session.announce(why);
  };
  return (
    <Fold title={words.carry} state={waiting > 0 ? words.waiting(waiting) : ""}>
      <p className={styles.hint}>{words.carryHint}</p>
      {refused !== undefined && <p className={styles.wrong}>{refused}</p>}
      <div className={styles.row}>
        <FilePress
          icon={<DocumentRegular />}
          label={words.chooseLastYear}
          accept={`${workbookEndings},.json`}
          onFiles={(files) => void carry(files)}
        />
        <Button
          size="small"
          disabled={Object.keys(slots).length === 0}
          onClick={() => session.carrying.export()}
        >
          {words.exportSlots}
        </Button>
      </div>
    </Fold>
  );
}
