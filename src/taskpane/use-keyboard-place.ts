/** A check may take away the very thing that the keyboard stands on; the keyboard then goes on where the reader is. */
import { useLayoutEffect, useRef } from "react";
import type { Review } from "../review/review";

export function useKeyboardPlace(review: Review | undefined, stand: () => void) {
  const here = useRef(false);
  useLayoutEffect(() => {
    // what React takes away loses the keyboard without a blur that it would tell us of
    if (here.current && document.activeElement === document.body) stand();
  }, [review]);
  return {
    isHere: () => void (here.current = true),
    leaves: () => void (here.current = false),
  };
}
