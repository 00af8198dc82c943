/** Severity as an icon and a word: colour alone tells nothing to many readers. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { EyeFilled } from "@fluentui/react-icons/svg/eye";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../workbook/mark";
import { words } from "./words";

const icons = { error: ErrorCircleFilled, explain: WarningFilled, hint: EyeFilled } as const;

const useStyles = makeStyles({
  badge: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  word: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  explain: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hint: { color: tokens.colorPaletteBlueForeground2 },
});

export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={styles[severity]} />;
}

export function SeverityBadge({ severity }: { severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={`${styles.badge} ${styles[severity]}`}>
      <SeverityIcon severity={severity} />
      <span className={styles.word}>{words.severities[severity]}</span>
    </span>
  );
}
