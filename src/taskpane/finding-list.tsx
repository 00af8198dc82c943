/** One pile of findings as a real list, walked by the arrow keys or J and K; Enter goes to the cell. */
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../workbook/mark";
import type { ReviewFinding } from "../review/review";
import { orderKept } from "../review/state";
import { FindingCard } from "./finding-card";
import { grouped, inOrder } from "./findings-by-sheet";
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
  const ordered = inOrder(findings, order, snapshot?.sheets.map(({ name }) => name) ?? []).slice(
    0,
    pages * PAGE,
  );
  const present = Math.max(
    ordered.findIndex(({ id }) => id === current),
    0,
  );

  const items = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
  const stand = (at: number) =>
    (items()[Math.max(0, Math.min(at, ordered.length - 1))] ?? list.current)?.focus();

  const keyboard = useKeyboardPlace([review, kept.reasons], () => stand(present));

  const fix = (finding: ReviewFinding) => {
    keyboard.isHere();
    session.standAt(finding.id);
    if (finding.fix) void session.apply(finding.fix);
  };

  /** The finding goes for a reason; the reader is then at the one after it, or before it where it was the last. */
  const leave = (finding: ReviewFinding) => {
    const at = ordered.indexOf(finding);
    const next = ordered[at + 1] ?? ordered[at - 1];
    keyboard.isHere();
    if (next) session.standAt(next.id);
  };

  const follow = ({ target }: FocusEvent<HTMLElement>) => {
    const finding = ordered[items().findIndex((item) => item.contains(target))];
    if (finding) session.standAt(finding.id);
    keyboard.isHere();
  };

  const walk = (press: KeyboardEvent<HTMLElement>) => {
    if (press.ctrlKey || press.altKey || press.metaKey || isField(press.target)) return;
    const step = stepOf[press.key.length === 1 ? press.key.toLowerCase() : press.key];
    const finding = ordered[present];
    if (step !== undefined) {
      press.preventDefault();
      stand(step === "first" ? 0 : step === "last" ? ordered.length - 1 : present + step);
    } else if (press.key === "Enter" && finding && press.target === items()[present]) {
      press.preventDefault();
      void session.jump(finding.at, finding.because);
    }
  };

  return (
    <div
      ref={list}
      tabIndex={-1}
      className={styles.list}
      onFocus={follow}
      onBlur={keyboard.leaves}
      onKeyDown={walk}
    >
      {ordered.length === 0 && <div className={styles.empty}>{empty}</div>}
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
            {group.findings.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                withSheet={order === "by money"}
                reachable={ordered[present] === finding}
                onFix={() => fix(finding)}
                onExplain={() => leave(finding)}
              />
            ))}
          </ul>
        </section>
      ))}
      {findings.length > ordered.length && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {words.more(Math.min(PAGE, findings.length - ordered.length))}
        </Button>
      )}
    </div>
  );
}

/** Whoever writes a reason or chooses in a form means these keys for the field. */
const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.matches("input, textarea, select");

const stepOf: Readonly<Record<string, number | "first" | "last">> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: "first",
  End: "last",
};
