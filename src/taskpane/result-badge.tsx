/** What came of an indicator, as an icon and a word: colour alone tells nothing to many readers. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Result } from "../review/self-evaluation/evaluation";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  met: { color: tokens.colorPaletteGreenForeground1 },
  partly: { color: tokens.colorPaletteDarkOrangeForeground1 },
  missed: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
});

const looks = {
  达标: [CheckmarkCircleFilled, "met"],
  达成预期: [CheckmarkCircleFilled, "met"],
  部分达成: [WarningFilled, "partly"],
  未达标: [DismissCircleFilled, "missed"],
  未达成: [DismissCircleFilled, "missed"],
  无法判断: [QuestionCircleFilled, "open"],
} as const satisfies Record<Result, unknown>;

export function ResultBadge({ result }: { result: Result }) {
  const styles = useStyles();
  const [Icon, look] = looks[result];
  return (
    <span className={mergeClasses(styles.badge, styles[look])} data-result={result}>
      <Icon aria-hidden />
      {result}
    </span>
  );
}
