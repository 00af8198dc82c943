/** Which workbook is open, and the presses that open another, save a copy or check again. */
import { Badge, Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { FilePress } from "./file-press";
import { exampleName, openFiles, workbookEndings } from "./open-files";
import { saveCopy } from "./save-copy";
import { Opening } from "./opening";
import { usePaneSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  bar: { display: "grid", gap: "4px", padding: "10px" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexWrap: "wrap",
    justifyContent: "space-between",
  },
  product: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  presses: { display: "flex", gap: "6px", flexWrap: "wrap" },
  file: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function FileBar({ inExcel }: { inExcel: boolean }) {
  const styles = useStyles();
  const { snapshot, edited, cannotWrite } = useSessionState();
  return (
    <div className={styles.bar} data-file>
      <div className={styles.row}>
        <span aria-hidden className={styles.product}>
          {words.product}
        </span>
        <div className={styles.presses}>{inExcel ? <ExcelPresses /> : <FilePresses />}</div>
      </div>
      {snapshot && (
        <div className={styles.row}>
          <span className={styles.file} title={snapshot.name}>
            {snapshot.name}
          </span>
          {cannotWrite !== undefined && (
            <Badge appearance="tint" color="warning">
              {words.readOnlyBadge}
            </Badge>
          )}
          {edited && !inExcel && (
            <Badge appearance="tint" color="informative">
              {words.editedBadge}
            </Badge>
          )}
        </div>
      )}
      {cannotWrite !== undefined && <p className={styles.hint}>{cannotWrite}</p>}
      {!inExcel && cannotWrite === undefined && (
        <p className={styles.hint}>{snapshot?.name === exampleName ? words.exampleNote : words.dropHint}</p>
      )}
    </div>
  );
}

function ExcelPresses() {
  const session = usePaneSession();
  const { review, working, kept } = useSessionState();
  const turn = (on: boolean) => {
    if (!(session instanceof Opening)) void session.marking.turn(on);
  };
  return (
    <>
      <Switch
        checked={kept.settings.marking}
        disabled={!review}
        label={words.markSheets}
        onChange={(_, { checked }) => turn(checked)}
      />
      <Button
        size="small"
        appearance="primary"
        icon={<ArrowSyncRegular />}
        disabledFocusable={working}
        onClick={() => void session.recheck()}
      >
        {review ? words.reviewAgain : words.review}
      </Button>
    </>
  );
}

function FilePresses() {
  const session = usePaneSession();
  const { snapshot, review, cannotWrite } = useSessionState();
  const save = (withMarks: boolean) => {
    if (!(session instanceof Opening)) void saveCopy(session, withMarks);
  };
  return (
    <>
      <FilePress
        appearance="primary"
        icon={<FolderOpenRegular />}
        label={words.openFile}
        accept={workbookEndings}
        onFiles={(files) => void openFiles(session, files)}
      />
      <Button
        size="small"
        icon={<ArrowDownloadRegular />}
        disabled={!snapshot || cannotWrite !== undefined}
        onClick={() => save(false)}
      >
        {words.saveAs}
      </Button>
      <Button
        size="small"
        title={words.saveMarkedHint}
        disabled={!review || cannotWrite !== undefined}
        onClick={() => save(true)}
      >
        {words.saveMarked}
      </Button>
    </>
  );
}
