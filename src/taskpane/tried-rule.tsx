/** One rule of a rule file that is being tried, and what it came to on the open workbook. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../workbook/cell";
import { writeEquation } from "../rules/packs/pack-line";
import type { TriedFinding, TriedLine } from "../rules/packs/try-pack";
import { CellButton } from "./cell-button";
import { useSettingsStyles } from "./settings-styles";
import { SeverityBadge } from "./severity-badge";
import { words } from "./words";

const useStyles = makeStyles({
  rule: { minWidth: 0 },
  equation: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "4px 0" },
  state: { fontWeight: tokens.fontWeightSemibold },
});

export function TriedRule({ tried }: { tried: TriedLine }) {
  const styles = useStyles();
  const { line } = tried;
  return (
    <li className={styles.rule}>
      <p className={styles.equation}>
        {line.title === undefined ? "" : `${line.title}：`}
        {writeEquation(line)}
      </p>
      <Outcome tried={tried} />
    </li>
  );
}

function Outcome({ tried }: { tried: TriedLine }) {
  switch (tried.state) {
    case "blank":
      return <Said state={words.trialBlank} why={words.trialBlankHint} />;
    case "not found":
      return <Said state={words.trialCannotTell} why={`${tried.missing.join("；")}。`} />;
    case "no table":
      return <Said state={words.trialNoTable} why={`${tried.missing.join("；")}。`} />;
    case "ran":
      return (
        <>
          {tried.passes > 0 && <Said state={words.trialPasses(tried.passes)} />}
          {tried.findings.map((finding) => (
            <Differs key={finding.sentence} tried={tried} finding={finding} />
          ))}
          {tried.cannotTell.map((why) => (
            <Said key={why} state={words.trialCannotTell} why={`${why}。`} />
          ))}
        </>
      );
  }
}

function Said({ state, why }: { state: string; why?: string }) {
  const styles = useStyles();
  const { sentence } = useSettingsStyles();
  return (
    <p className={sentence}>
      <span className={styles.state}>{state}</span>
      {why !== undefined && `：${why}`}
    </p>
  );
}

function Differs({ tried, finding }: { tried: TriedLine; finding: TriedFinding }) {
  const styles = useStyles();
  const { sentence } = useSettingsStyles();
  return (
    <>
      <p className={sentence}>
        <SeverityBadge severity={tried.line.severity} />{" "}
        <span className={styles.state}>{words.trialDiffer}</span>：{finding.sentence}
      </p>
      <div className={styles.cells}>
        <CellButton at={finding.at} related={finding.because} withSheet />
        {finding.because.map((cell) => (
          <CellButton key={`${cell.sheet}!${a1(cell)}`} at={cell} withSheet />
        ))}
      </div>
    </>
  );
}
