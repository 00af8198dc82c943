/** The 修正 button of a finding. A fix that changes an amount shows the change and asks once more, in place. */
import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { a1 } from "../workbook/cell";
import type { Fix } from "../rules/rule";
import { shownChange } from "./shown-change";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "8px", rowGap: "4px" },
  change: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  ask: {
    display: "grid",
    gap: "8px",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function FixPress({ fix, onFix }: { fix: Fix; onFix: () => void }) {
  const styles = useStyles();
  const { snapshot } = useSessionState();
  const [asking, setAsking] = useState(false);
  const fixButton = useRef<HTMLButtonElement>(null);
  const confirmButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) confirmButton.current?.focus();
  }, [asking]);
  if (!snapshot) return null;

  const changes = fix.edits.map((edit) => ({ ...edit, ...shownChange(edit, snapshot) }));
  const cancel = () => {
    setAsking(false);
    setTimeout(() => fixButton.current?.focus());
  };

  if (asking) {
    return (
      <div
        role="group"
        aria-label={words.confirmFix}
        className={styles.ask}
        onKeyDown={(press) => press.key === "Escape" && cancel()}
      >
        {changes.map(({ cell, before, after }) => (
          <span key={`${cell.sheet}!${a1(cell)}`} className={styles.change}>
            {words.askFix(fix.label, `${cell.sheet} ${a1(cell)}`, before, after)}
          </span>
        ))}
        <div className={styles.row}>
          <Button ref={confirmButton} size="small" appearance="primary" onClick={onFix}>
            {words.confirmFix}
          </Button>
          <Button size="small" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Button
        ref={fixButton}
        size="small"
        icon={<WrenchRegular />}
        title={fix.label}
        onClick={() => (fix.safe ? onFix() : setAsking(true))}
      >
        {words.fix}
      </Button>
      {changes.map(({ cell, before, after }) => (
        <span key={`${cell.sheet}!${a1(cell)}`} className={styles.change}>
          {words.change(before, after)}
        </span>
      ))}
    </div>
  );
}
