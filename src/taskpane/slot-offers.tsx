/** What may be taken into a 【】 that is being filled: what the tables say, and what stood there last year. */
import { Button, makeStyles } from "@fluentui/react-components";
import { words } from "./words";

const useStyles = makeStyles({
  offers: { display: "grid", gap: "4px", margin: "4px 0" },
  offer: {
    justifyContent: "flex-start",
    height: "auto",
    minWidth: 0,
    textAlign: "left",
    fontWeight: "normal",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
});

export interface SlotOffersProps {
  readonly offers: readonly string[];
  readonly lastYears: string | undefined;
  /** Puts it into the field, where it can still be changed. */
  readonly onTake: (text: string) => void;
}

export function SlotOffers({ offers, lastYears, onTake }: SlotOffersProps) {
  const styles = useStyles();
  const all = [
    ...(lastYears === undefined ? [] : [{ text: lastYears, says: words.takeLastYears(lastYears) }]),
    ...offers.map((text) => ({ text, says: words.takeOffer(text) })),
  ];
  if (all.length === 0) return null;
  return (
    <span role="group" aria-label={words.offers} className={styles.offers}>
      {all.map(({ text, says }) => (
        <Button key={says} size="small" className={styles.offer} onClick={() => onTake(text)}>
          {says}
        </Button>
      ))}
    </span>
  );
}
