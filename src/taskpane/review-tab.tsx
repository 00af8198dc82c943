/** 核对: the tally, then three piles, gravest first. */
import { useState } from "react";
import { CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { severityNames, type Severity } from "../workbook/mark";
import type { Review } from "../review/review";
import { FindingList } from "./finding-list";
import { pileOf, piles } from "./findings-by-sheet";
import { SeverityIcon } from "./severity-badge";
import { Tabs } from "./tabs";
import { TallyLine } from "./tally-line";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  wait: { padding: "16px 10px", margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
});

export function ReviewTab({ inExcel }: { inExcel: boolean }) {
  const styles = useStyles();
  const { review, working } = useSessionState();
  const [severity, setSeverity] = useState<Severity>("error");
  if (!review) {
    return (
      <p className={styles.wait}>
        {working ? words.working : inExcel ? words.startInExcel : words.noWorkbook}
      </p>
    );
  }
  return (
    <>
      <TallyLine review={review} />
      <Tabs
        label={words.piles}
        name="pile"
        panel={() => "pile"}
        tabs={piles.map((pile) => ({ key: pile, label: <PileLabel severity={pile} review={review} /> }))}
        chosen={severity}
        onChoose={setSeverity}
        className={styles.tabs}
      />
      <div id="pile" role="tabpanel" aria-labelledby={`pile-tab-${severity}`}>
        <FindingList
          key={severity}
          severity={severity}
          findings={pileOf(review, severity)}
          undecided={review.tally.cannotTell}
        />
      </div>
    </>
  );
}

function PileLabel({ severity, review }: { severity: Severity; review: Review }) {
  return (
    <>
      <SeverityIcon severity={severity} />
      {severityNames[severity]}
      <CounterBadge
        size="small"
        appearance="filled"
        color="informative"
        showZero
        overflowCount={9999}
        count={pileOf(review, severity).length}
      />
    </>
  );
}
