/** F6 goes from the pane to the sheet and back, as it goes between Excel's sheet and its panes. */
import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { CellRange } from "../workbook/cell";

export type Half = "pane" | "workbook";

const places: Readonly<Record<Half, readonly string[]>> = {
  // a surface has no grid: people stand on its canvas, which knows the keys
  workbook: ["[role=grid]", "[data-takes-keys]", '[role=tab][aria-selected="true"]'],
  pane: ['[data-finding][tabindex="0"]', '[role=tab][aria-selected="true"]', "button"],
};

/** Listens before the sheet does, which keeps the keys that it knows to itself. */
export function useOtherHalfKey(show: (half: Half) => void): void {
  const lastInPane = useRef<Element>(null);
  useEffect(() => {
    const goOver = (press: KeyboardEvent) => {
      if (press.key !== "F6" || press.ctrlKey || press.altKey || press.metaKey) return;
      press.preventDefault();
      press.stopPropagation();
      const to = document.activeElement?.closest("#workbook") ? "pane" : "workbook";
      flushSync(() => show(to));
      standIn(to, lastInPane.current);
    };
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest("#pane")) lastInPane.current = target;
    };
    window.addEventListener("keydown", goOver, true);
    document.addEventListener("focusin", note);
    return () => {
      window.removeEventListener("keydown", goOver, true);
      document.removeEventListener("focusin", note);
    };
  }, [show]);
}

/** On a narrow screen a jump lays the sheet over the pane: who stood in that stands in the sheet then, who stood on a tab stays. */
export function useKeyboardIfCovered(isCovered: boolean, selected: CellRange | undefined): void {
  useEffect(() => {
    if (!isCovered || !selected) return;
    const here = document.activeElement;
    if (here === document.body || here?.closest("#pane")) standIn("workbook");
  }, [isCovered, selected]);
}

/** Where the keyboard stands within a half when it comes there by key. */
export function standIn(half: Half, before?: Element | null): void {
  const within = document.getElementById(half);
  const former =
    before instanceof HTMLElement && within?.contains(before) && isSeen(before) ? before : undefined;
  const place =
    former ??
    places[half]
      .map((wanted) => [...(within?.querySelectorAll<HTMLElement>(wanted) ?? [])].find(isSeen))
      .find((found) => found !== undefined);
  place?.focus();
}

/** Whether a place is drawn at all; where nothing is laid out, as in a test without a screen, all is. */
const isSeen = (place: HTMLElement): boolean =>
  place.isConnected && (place.checkVisibility?.({ visibilityProperty: true }) ?? true);
