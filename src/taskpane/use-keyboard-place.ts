/** A check may take away the very thing that the keyboard stands on; the keyboard then goes on where the reader is. */
import { useLayoutEffect, useRef } from "react";

/** `follows`: what may take it away. */
export function useKeyboardPlace(follows: readonly unknown[], stand: () => void) {
  const here = useRef(false);
  useLayoutEffect(() => {
    // what React takes away loses the keyboard without a blur that it would tell us of
    if (here.current && document.activeElement === document.body) stand();
  }, follows);
  return {
    isHere: () => void (here.current = true),
    leaves: () => void (here.current = false),
  };
}
