/** 改一格，看哪些跟着改: which cell becomes what; under it what would follow. */
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@fluentui/react-components";
import { a1Range, type CellRange } from "../workbook/cell";
import type { Review } from "../review/review";
import type { Asked } from "./changing";
import { Fold } from "./fold";
import { FollowingView } from "./following-view";
import { useSettingsStyles } from "./settings-styles";
import { TextField } from "./text-field";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const written = (cell: CellRange): string => `${cell.sheet}!${a1Range(cell)}`;

export function FollowingForm({ review }: { review: Review }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const { selected } = useSessionState();
  const [typed, setTyped] = useState<string>();
  const [amount, setAmount] = useState("");
  const [withLoneParts, setWithLoneParts] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const form = useRef<HTMLFormElement>(null);
  const place = typed ?? (selected ? written(selected) : "");
  const refused = asked && "refused" in asked ? asked : undefined;
  const following = asked && "following" in asked && asked.review === review ? asked.following : undefined;

  const ask = async (withThem: boolean) => {
    setWithLoneParts(withThem);
    const came = await session.changing.ask({ place, amount, withLoneParts: withThem });
    setTyped(place);
    setAsked(came);
    if (!came) return;
    if ("following" in came) return session.announce(words.followsCount(came.following));
    session.announce(came.refused);
    form.current?.querySelectorAll("input")[came.field === "place" ? 0 : 1]?.focus();
  };
  const takeSelected = async () => {
    const cell = await session.changing.selected();
    if (cell) setTyped(written(cell));
    else session.announce(words.noCellSelected);
  };
  const submit = (press: FormEvent) => {
    press.preventDefault();
    void ask(withLoneParts);
  };
  const leave = () => {
    setAsked(undefined);
    setTyped(undefined);
    setAmount("");
    setWithLoneParts(false);
    session.announce(words.changeDropped);
    form.current?.querySelectorAll("input")[0]?.focus();
  };
  return (
    <Fold title={words.changeAlong}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.hint}>{words.changeAlongHint}</p>
        <TextField
          label={words.changedCell}
          placeholder={words.changedCellExample}
          value={place}
          wrong={refused?.field === "place" ? refused.refused : undefined}
          onType={setTyped}
        />
        <TextField
          label={words.changedAmount}
          value={amount}
          wrong={refused?.field === "amount" ? refused.refused : undefined}
          onType={setAmount}
        />
        <div className={styles.row}>
          <Button size="small" onClick={() => void takeSelected()}>
            {words.takeCell}
          </Button>
          <Button size="small" appearance="primary" type="submit">
            {words.showFollowing}
          </Button>
        </div>
      </form>
      {following && (
        <FollowingView
          following={following}
          withLoneParts={withLoneParts}
          onLoneParts={(withThem) => void ask(withThem)}
          onApply={() => void session.changing.apply(following)}
          onLeave={leave}
        />
      )}
    </Fold>
  );
}
