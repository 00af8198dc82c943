/** 打印: sets out all that a review found for paper, and asks the browser to print it. */
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import type { Review } from "../review/review";
import { later } from "./later";
import { useSession } from "./use-session";
import { words } from "./words";

/** With the charts of the 情况说明, which it draws. */
const PrintedReview = later(() =>
  import(/* webpackChunkName: "narrative" */ "./printed-review").then((part) => part.PrintedReview),
);

/** Some web views of Excel cannot print. */
const canPrint = (): boolean => typeof window.print === "function";

export function PrintPress({ review }: { review: Review }) {
  const session = useSession();
  const [asked, setAsked] = useState<Date>();
  const ask = () =>
    PrintedReview.ready().then(
      () => setAsked(new Date()),
      () => session.announce(words.partNotLoaded),
    );
  useEffect(() => {
    if (!asked) return;
    const printed = () => setAsked(undefined);
    window.addEventListener("afterprint", printed, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", printed);
  }, [asked]);
  if (!canPrint()) return null;
  return (
    <>
      <Button
        size="small"
        style={{ justifySelf: "start" }}
        icon={<PrintRegular />}
        title={words.printHint}
        onClick={() => void ask()}
      >
        {words.print}
      </Button>
      {asked && createPortal(<PrintedReview review={review} on={asked} />, document.body)}
    </>
  );
}
