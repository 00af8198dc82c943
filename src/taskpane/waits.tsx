/** What stands in a tab until something has been checked. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PanelProps } from "./panel";
import { useSessionState } from "./use-session";
import { WorkLine } from "./work-line";
import { words } from "./words";

const useStyles = makeStyles({
  wait: { padding: "16px 10px", margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
});

export function Waits({ tab, inExcel }: PanelProps) {
  const { wait } = useStyles();
  const { working } = useSessionState();
  if (tab !== "review") return <p className={wait}>{words.needsReview}</p>;
  if (working) return <WorkLine meanwhile={<p className={wait}>{words.working}</p>} />;
  return <p className={wait}>{inExcel ? words.startInExcel : words.noWorkbook}</p>;
}
