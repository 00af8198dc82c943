/** One pile of findings as a real list, walked by the arrow keys or J and K; Enter goes to the cell. */
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../workbook/mark";
import type { ReviewFinding } from "../review/review";
import { orderKept } from "../review/state";
import { partsOfPile } from "./diagnoses-in-pile";
import { DiagnosisCard } from "./diagnosis-card";
import { FindingCard } from "./finding-card";
import { grouped, inOrder } from "./findings-by-sheet";
import { isField, shownItems, stepOf } from "./list-keys";
import { useKeyboardPlace } from "./use-keyboard-place";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

/** A list of thousands is drawn in pages: nobody reads on without pausing. */
const PAGE = 100;

const useStyles = makeStyles({
  list: { outline: "none" },
  sheet: {
    margin: 0,
    padding: "6px 10px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    justifyContent: "space-between",
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  items: { listStyleType: "none", margin: 0, padding: 0 },
  empty: { padding: "16px 10px", margin: 0, color: tokens.colorNeutralForeground2 },
  keys: {
    padding: "6px 10px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "6px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface FindingListProps {
  readonly severity: Severity;
  readonly findings: readonly ReviewFinding[];
  /** What an empty pile says. */
  readonly empty: ReactNode;
}

export function FindingList({ severity, findings, empty }: FindingListProps) {
  const styles = useStyles();
  const session = useSession();
  const { snapshot, review, current, kept } = useSessionState();
  const list = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);

  const order = orderKept(kept);
  const { diagnosed, alone } = partsOfPile(review, severity, findings);
  const ordered = inOrder(alone, order, snapshot?.sheets.map(({ name }) => name) ?? []).slice(
    0,
    pages * PAGE,
  );
  const diagnoses = diagnosed.map(({ diagnosis }) => diagnosis);
  const reachable = [...diagnoses, ...findings].some(({ id }) => id === current)
    ? current
    : (diagnoses[0] ?? ordered[0])?.id;

  const items = () => shownItems(list.current);
  const present = () =>
    Math.max(
      items().findIndex(({ dataset }) => dataset.finding === reachable),
      0,
    );
  const stand = (at: number) =>
    (items()[Math.max(0, Math.min(at, items().length - 1))] ?? list.current)?.focus();

  const keyboard = useKeyboardPlace([review, kept.reasons], () => stand(present()));

  const apply = ({ id, fix }: Pick<ReviewFinding, "id" | "fix">) => {
    keyboard.isHere();
    session.standAt(id);
    if (fix) void session.apply(fix);
  };

  /** The finding goes for a reason; the reader is then at the one after it, or before it where it was the last. */
  const leave = (finding: ReviewFinding) => {
    const beside = diagnosed.find((one) => one.findings.includes(finding))?.findings ?? ordered;
    const at = beside.indexOf(finding);
    const next = beside[at + 1] ?? beside[at - 1];
    keyboard.isHere();
    if (next) session.standAt(next.id);
  };

  const follow = ({ target }: FocusEvent<HTMLElement>) => {
    const id = target.closest<HTMLElement>("[data-finding]")?.dataset.finding;
    if (id !== undefined) session.standAt(id);
    keyboard.isHere();
  };

  const walk = (press: KeyboardEvent<HTMLElement>) => {
    if (press.ctrlKey || press.altKey || press.metaKey || isField(press.target)) return;
    const step = stepOf[press.key.length === 1 ? press.key.toLowerCase() : press.key];
    if (step !== undefined) {
      press.preventDefault();
      stand(step === "first" ? 0 : step === "last" ? items().length - 1 : present() + step);
    } else if (press.key === "Enter" && press.target === items()[present()]) {
      press.preventDefault();
      const finding = findings.find(({ id }) => id === reachable);
      const diagnosis = diagnoses.find(({ id }) => id === reachable);
      if (finding) void session.jump(finding.at, finding.because);
      else if (diagnosis) void session.jump(diagnosis.cells[0], diagnosis.cells);
    }
  };

  const cardOf = (finding: ReviewFinding, withSheet: boolean) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      withSheet={withSheet}
      reachable={finding.id === reachable}
      onFix={() => apply(finding)}
      onExplain={() => leave(finding)}
    />
  );

  return (
    <div
      ref={list}
      tabIndex={-1}
      className={styles.list}
      onFocus={follow}
      onBlur={keyboard.leaves}
      onKeyDown={walk}
    >
      {findings.length === 0 && <div className={styles.empty}>{empty}</div>}
      {ordered.length > 1 && (
        <div className={styles.keys}>
          <span>{words.keys}</span>
          <ToggleButton
            size="small"
            checked={order === "by sheet"}
            onClick={() => session.orderFindings(order === "by sheet" ? "by money" : "by sheet")}
          >
            {words.bySheet}
          </ToggleButton>
        </div>
      )}
      {diagnosed.length > 0 && (
        <section aria-label={words.diagnoses}>
          <h2 className={styles.sheet}>
            {words.diagnoses}
            <span className={styles.count}>{words.sheetCount(diagnosed.length)}</span>
          </h2>
          <ul className={styles.items}>
            {diagnosed.map((told) => (
              <DiagnosisCard
                key={told.diagnosis.id}
                told={told}
                reachable={told.diagnosis.id === reachable}
                onFix={() => apply(told.diagnosis)}
              >
                {told.findings.map((finding) => cardOf(finding, true))}
              </DiagnosisCard>
            ))}
          </ul>
        </section>
      )}
      {grouped(ordered, order).map((group) => (
        <section
          key={group.sheet ?? ""}
          aria-label={`${group.sheet ?? words.byMoney} ${words.findings(severity)}`}
        >
          <h2 className={styles.sheet}>
            {group.sheet ?? words.byMoney}
            <span className={styles.count}>{words.sheetCount(group.findings.length)}</span>
          </h2>
          <ul className={styles.items}>
            {group.findings.map((finding) => cardOf(finding, order === "by money"))}
          </ul>
        </section>
      ))}
      {alone.length > ordered.length && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {words.more(Math.min(PAGE, alone.length - ordered.length))}
        </Button>
      )}
    </div>
  );
}
