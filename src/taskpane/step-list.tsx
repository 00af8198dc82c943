/** 识别 → 核对 → 说明 → 送审, each with where it stands. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Step } from "../review/steps";
import { FORCED_COLORS } from "./theme";
import { words } from "./words";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(68px, 1fr))",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    gap: "4px",
  },
  step: {
    borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingTop: "4px",
    minWidth: 0,
    lineHeight: "1.4",
    [FORCED_COLORS]: { borderTopColor: "CanvasText", borderTopStyle: "dotted" },
  },
  done: {
    borderTopColor: tokens.colorPaletteGreenBorderActive,
    [FORCED_COLORS]: { borderTopColor: "CanvasText", borderTopStyle: "solid" },
  },
  open: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    [FORCED_COLORS]: { borderTopColor: "Highlight", borderTopStyle: "solid" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  says: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const marks = { done: "✓ ", open: "", ahead: "" } as const;

export function StepList({ steps }: { steps: readonly Step[] }) {
  const styles = useStyles();
  const present = steps.find(({ state }) => state === "open");
  return (
    <ol className={styles.list} aria-label={words.steps}>
      {steps.map((step) => (
        <li
          key={step.key}
          aria-current={step === present ? "step" : undefined}
          className={mergeClasses(styles.step, step.state !== "ahead" && styles[step.state])}
        >
          <span className={styles.name}>
            <span aria-hidden>{marks[step.state]}</span>
            {words.stepNames[step.key]}
          </span>
          <span className={styles.says}>{words.stepSays(step)}</span>
        </li>
      ))}
    </ol>
  );
}
