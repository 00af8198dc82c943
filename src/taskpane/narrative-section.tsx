/** One written section of the 情况说明: figures lead to their cells, slots stand out, one press copies it. */
import { Button, makeStyles, Link, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { a1 } from "../workbook/cell";
import type { NarrativePart } from "../narrative/narrative";
import { SlotField } from "./slot-field";
import { textRuns, type TextRun } from "../narrative/text-runs";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  section: { padding: "8px 10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: "6px 0", lineHeight: "1.8", overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums", fontSize: "inherit", lineHeight: "inherit" },
});

export function NarrativeSection({ part, onCopy }: { part: NarrativePart; onCopy: () => void }) {
  const styles = useStyles();
  return (
    <section className={styles.section} data-section={part.section} aria-label={part.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{part.title}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={words.copySection(part.title)}
          title={words.copySection(part.title)}
          onClick={onCopy}
        />
      </div>
      {textRuns(part).map((runs, index) => (
        <p key={index} className={styles.paragraph}>
          {runs.map((run, place) => (
            <Run key={place} section={part.section} run={run} />
          ))}
        </p>
      ))}
    </section>
  );
}

function Run({ section, run }: { section: string; run: TextRun }) {
  const styles = useStyles();
  const session = useSession();
  if (run.kind === "words") return run.text;
  if (run.kind === "slot") return <SlotField section={section} asks={run.asks} offers={run.offers ?? []} />;
  const [first, ...others] = run.from;
  if (!first) return run.text;
  return (
    <Link
      as="button"
      inline
      className={styles.figure}
      title={words.linkFrom(run.from.map((cell) => `${cell.sheet} ${a1(cell)}`).join("、"))}
      onClick={() => void session.jump(first, others)}
    >
      {run.text}
    </Link>
  );
}
