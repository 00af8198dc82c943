/** A 【】 of the 情况说明: a press turns it into a field where it stands, and what is typed is kept with the workbook. */
import { useEffect, useRef, useState } from "react";
import { Input, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { slotKey } from "../narrative/fill-slots";
import { SlotOffers } from "./slot-offers";
import { FORCED_COLORS } from "./theme";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  slot: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px dashed ${tokens.colorPaletteYellowBorderActive}`,
    [FORCED_COLORS]: { backgroundColor: "Canvas", color: "LinkText" },
  },
  filled: { backgroundColor: "transparent" },
  press: {
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    textAlign: "left",
    [FORCED_COLORS]: { color: "LinkText" },
  },
  field: { maxWidth: "100%", minWidth: "8em" },
});

export interface SlotFieldProps {
  readonly section: string;
  readonly asks: string;
  /** What the tables would say here. */
  readonly offers: readonly string[];
}

export function SlotField({ section, asks, offers }: SlotFieldProps) {
  const styles = useStyles();
  const session = useSession();
  const { slots, offered } = useSessionState().kept;
  const filled = slots[slotKey(section, asks)];
  const lastYears = offered?.[slotKey(section, asks)];
  const [typed, setTyped] = useState<string>();
  const press = useRef<HTMLAnchorElement & HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const typing = typed !== undefined;
  useEffect(() => {
    if (typing) field.current?.focus();
  }, [typing]);

  const end = (text: string | undefined, back: boolean) => {
    if (text !== undefined) session.narrating.fill(section, asks, text);
    setTyped(undefined);
    if (back) setTimeout(() => press.current?.focus());
  };
  if (typing) {
    return (
      <span
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) end(typed, false);
        }}
      >
        <Input
          ref={field}
          size="small"
          className={styles.field}
          style={{ width: `${Math.max(typed.length, asks.length) + 3}em` }}
          aria-label={words.fillSlot(asks)}
          placeholder={asks}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (nativeEvent.isComposing) return; // Enter takes a word of the input method
            if (key === "Enter") end(typed, true);
            if (key === "Escape") end(undefined, true);
          }}
        />
        <SlotOffers
          offers={offers}
          lastYears={lastYears}
          onTake={(text) => {
            setTyped(text);
            field.current?.focus();
          }}
        />
      </span>
    );
  }
  return (
    <mark className={mergeClasses(styles.slot, filled !== undefined && styles.filled)}>
      <Link
        ref={press}
        as="button"
        inline
        className={styles.press}
        title={filled === undefined ? words.slotAsks(asks) : words.slotFilled(asks)}
        onClick={() => setTyped(filled ?? "")}
      >
        {filled ?? (lastYears === undefined ? `【${asks}】` : words.offeredSlot(asks))}
      </Link>
    </mark>
  );
}
