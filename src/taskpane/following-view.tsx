/** What would follow a change: before → after, what is left to people, and the presses that make it or drop it. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { sayAmount } from "../rules/naming";
import type { AmountFollows, Following } from "../review/following/following";
import { a1, type CellAddress, type CellRange } from "../workbook/cell";
import { CellButton, placeOf } from "./cell-button";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  part: { display: "grid", gap: "4px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "6px", minWidth: 0 },
  line: { display: "grid", gap: "2px", justifyItems: "start", overflowWrap: "anywhere" },
  change: { fontVariantNumeric: "tabular-nums" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

export interface FollowingViewProps {
  readonly following: Following;
  /** Where only one part of a total is not zero, it goes along. */
  readonly withLoneParts: boolean;
  readonly onLoneParts: (withThem: boolean) => void;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

export function FollowingView({
  following,
  withLoneParts,
  onLoneParts,
  onApply,
  onLeave,
}: FollowingViewProps) {
  const styles = useStyles();
  const { cannotWrite, review } = useSessionState();
  const { typed, byFormula, texts, leftOpen, newErrors, edits } = following;
  const narrative = review?.book.narrative ?? [];
  const texted = texts.map(({ id, text, before, after }) => ({
    key: id,
    at: narrative[text]!.cell,
    says: words.change(before, after),
  }));
  const open = leftOpen.map(({ at, sentence }, i) => ({ key: `${i}`, at, says: sentence }));
  const errors = newErrors.map(({ id, at, sentence }) => ({ key: id, at, says: sentence }));
  return (
    <div className={styles.part} data-following>
      <Places title={words.followingCells(typed.length)} places={typed.map(amountLine)} />
      <Places title={words.followingFormulas(byFormula.length)} places={byFormula.map(amountLine)} />
      <Places title={words.followingTexts(texted.length)} places={texted} />
      <Places title={words.leftOpen(open.length)} places={open} />
      <Places title={words.newErrors(errors.length)} places={errors} />
      {(open.length > 0 || withLoneParts) && (
        <Checkbox
          size="medium"
          label={words.withLoneParts}
          checked={withLoneParts}
          onChange={(_, { checked }) => onLoneParts(checked === true)}
        />
      )}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={cannotWrite !== undefined}
          onClick={onApply}
        >
          {words.changeAll(edits.length)}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.dropChange}
        </Button>
      </div>
    </div>
  );
}

interface Place {
  readonly key: string;
  readonly at: CellAddress | CellRange;
  readonly says: string;
}

function amountLine({ cell, place, was, becomes, unit }: AmountFollows): Place {
  const before = was === undefined ? words.blank : words.money(sayAmount(was, unit), unit);
  const change = words.change(before, words.money(sayAmount(becomes, unit), unit));
  return { key: `${cell.sheet}!${a1(cell)}`, at: cell, says: `${place} ${change}` };
}

function Places({ title, places }: { title: string; places: readonly Place[] }) {
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {places.map(({ key, at, says }) => (
          <li key={key} className={styles.line} data-follows={`${at.sheet}!${placeOf(at)}`}>
            <CellButton at={at} withSheet />
            <span className={styles.change}>{says}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
