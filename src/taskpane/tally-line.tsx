/** The honest counts, and beneath them what was not decided, not run or broken: none of these is a pass. */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { tableNames } from "../budget/table";
import type { Review } from "../review/review";
import { CellButton } from "./cell-button";
import { tallySentence } from "../review/sentences";
import { words } from "./words";

const useStyles = makeStyles({
  tally: { display: "grid", gap: "4px", padding: "8px 10px", lineHeight: "1.6" },
  line: { margin: 0 },
  rest: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", width: "fit-content" },
  list: { margin: "4px 0", paddingLeft: "18px", display: "grid", gap: "4px" },
});

export function TallyLine({ review }: { review: Review }) {
  const styles = useStyles();
  return (
    <div className={styles.tally}>
      <p className={styles.line}>{tallySentence(review.tally)}。</p>
      <Rest title={words.cannotTell(review.doubts.length)}>
        {review.doubts.map((doubt, index) => (
          <li key={index}>
            <CellButton at={doubt.at} withSheet /> {doubt.title}：{doubt.why}
          </li>
        ))}
      </Rest>
      <Rest title={words.notRun(review.notRun.length)}>
        {review.notRun.map(({ rule, title, missing }) => (
          <li key={rule}>
            {title}（{words.missingTables(missing.map((kind) => tableNames[kind]).join("、"))}）
          </li>
        ))}
      </Rest>
      <Rest title={words.broken(review.broken.length)}>
        {review.broken.map(({ rule, title, error }) => (
          <li key={rule}>
            {title}：{words.brokenWith(error)}
          </li>
        ))}
      </Rest>
    </div>
  );
}

function Rest({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <details className={styles.rest}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}
