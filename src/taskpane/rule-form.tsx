/** Under 依据: switches the finding's rule off or lowers it, for a reason that every report shows; or puts it back. */
import { useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReviewFinding } from "../review/review";
import { later } from "./later";
import { useSession } from "./use-session";
import { words } from "./words";

const RulingForm = later(() =>
  import(/* webpackChunkName: "forms" */ "./ruling-form").then((part) => part.RulingForm),
);

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

export function RuleForm({ finding }: { finding: ReviewFinding }) {
  const styles = useStyles();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const press = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setOpen(false);
    setTimeout(() => press.current?.focus());
  };
  if (finding.lowered) {
    const { from, reason } = finding.lowered;
    return (
      <div className={styles.row}>
        <span>{words.loweredBecause(from, reason)}</span>
        <Button size="small" onClick={() => session.restoreRule(finding)}>
          {words.restoreRule}
        </Button>
      </div>
    );
  }
  if (!open)
    return (
      <Button ref={press} size="small" appearance="subtle" onClick={() => setOpen(true)}>
        {words.changeRule}
      </Button>
    );
  return <RulingForm finding={finding} onCancel={cancel} />;
}
