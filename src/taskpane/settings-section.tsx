/** 核对设置: everything about how this workbook is checked, folded so that it fits a narrow pane. */
import { useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../review/review";
import { rulesKept } from "../review/state";
import { Fold } from "./fold";
import { later } from "./later";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

/** They come behind the findings, folded away as they are. */
const SettingsForms = later(() =>
  import(/* webpackChunkName: "forms" */ "./settings-forms").then((part) => part.SettingsForms),
);

const useStyles = makeStyles({
  section: { padding: "0 10px 4px", fontSize: tokens.fontSizeBase200, lineHeight: "1.6" },
  sentence: { margin: 0, color: tokens.colorNeutralForeground1 },
  press: { justifySelf: "start" },
});

export function SettingsSection({ review }: { review: Review }) {
  const styles = useStyles();
  const session = useSession();
  const { kept, keptUnreadable } = useSessionState();
  const { settings, refused } = useMemo(() => rulesKept(kept), [kept]);
  return (
    <div className={styles.section}>
      <Fold title={words.checkSettings}>
        {keptUnreadable !== undefined && <p className={styles.sentence}>{words.notKeptNow}</p>}
        {refused !== undefined ? (
          <>
            <p className={styles.sentence}>{refused}</p>
            <Button size="small" className={styles.press} onClick={() => session.settings.useStandard()}>
              {words.useStandard}
            </Button>
          </>
        ) : (
          <SettingsForms settings={settings} book={review.book} />
        )}
      </Fold>
    </div>
  );
}
