/** 核对: the tally, then three piles, gravest first. */
import { useState } from "react";
import { Button, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../workbook/mark";
import { canBeReported } from "../review/can-be-reported";
import { reasonFor } from "../review/explained";
import type { ReviewFinding } from "../review/review";
import { ExplainedList } from "./explained-list";
import { FilterBar } from "./filter-bar";
import { filtered, isFiltering } from "./finding-filter";
import { FindingList } from "./finding-list";
import { findingsOn, pileOf, piles } from "./findings-by-sheet";
import { later } from "./later";
import { ReadyPanel } from "./ready-panel";
import { Settings } from "./settings";
import { SettingsSection } from "./settings-section";
import { ResultsPress } from "./results-press";
import { SeverityIcon } from "./severity-badge";
import { Tabs } from "./tabs";
import { TallyLine } from "./tally-line";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

/** With 总览, where people then point at their tables. */
const NothingRecognised = later(() =>
  import(/* webpackChunkName: "overview" */ "./nothing-recognised").then((part) => part.NothingRecognised),
);

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  only: {
    margin: 0,
    padding: "6px 10px",
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export function ReviewTab({ inExcel }: { inExcel: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { review, onlySheet, filter, kept } = useSessionState();
  const [severity, setSeverity] = useState<Severity>("error");
  if (!review) return null;
  const all = onlySheet === undefined ? review.findings : findingsOn(review, onlySheet);
  const isExplained = (finding: ReviewFinding) => reasonFor(finding, kept.reasons) !== undefined;
  const shown = all.filter((finding) => !isExplained(finding));
  const pile = pileOf(shown, severity);
  const chosen = filtered(pile, filter);
  const checked = review.book.tables.length > 0 || review.findings.length > 0;
  const top = (
    <>
      {review.book.tables.length === 0 && <NothingRecognised review={review} />}
      <TallyLine review={review} />
      <SettingsSection key={review.workbook} review={review} />
      {inExcel && <Settings />}
    </>
  );
  if (!checked) return top; // empty piles would look as if all were well
  return (
    <>
      {top}
      <ResultsPress />
      {onlySheet !== undefined && (
        <p className={styles.only}>
          {words.onlySheet(onlySheet, shown.length)}
          <Button size="small" onClick={session.showAll}>
            {words.showAll}
          </Button>
        </p>
      )}
      <Tabs
        label={words.piles}
        name="pile"
        panel={() => "pile"}
        tabs={piles.map((pile) => ({ key: pile, label: <PileLabel severity={pile} findings={shown} /> }))}
        chosen={severity}
        onChoose={setSeverity}
        className={styles.tabs}
      />
      <div id="pile" role="tabpanel" aria-labelledby={`pile-tab-${severity}`}>
        {(pile.length > 1 || isFiltering(filter)) && <FilterBar findings={pile} shown={chosen.length} />}
        <FindingList
          key={severity}
          severity={severity}
          findings={chosen}
          empty={
            pile.length > 0 ? (
              words.nothingFiltered
            ) : onlySheet !== undefined ? (
              words.emptyOnSheet
            ) : severity === "error" && canBeReported(review) ? (
              <ReadyPanel review={review} />
            ) : (
              words.emptyPile(severity, review.tally.cannotTell)
            )
          }
        />
        <ExplainedList findings={pileOf(all.filter(isExplained), severity)} />
      </div>
    </>
  );
}

function PileLabel({ severity, findings }: { severity: Severity; findings: readonly ReviewFinding[] }) {
  return (
    <>
      <SeverityIcon severity={severity} />
      {words.severities[severity]}
      <CounterBadge
        size="small"
        appearance="filled"
        color="informative"
        showZero
        overflowCount={9999}
        count={pileOf(findings, severity).length}
      />
    </>
  );
}
