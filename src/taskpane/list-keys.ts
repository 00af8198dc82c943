/** How the keys walk a list of cards. */

/** Cards as they stand below one another, those that are folded away left out. */
export const shownItems = (list: HTMLElement | null): readonly HTMLElement[] =>
  [...(list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])].filter(
    (item) => !item.parentElement?.closest("details:not([open])"),
  );

/** Whoever writes a reason or chooses in a form means these keys for the field. */
export const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.matches("input, textarea, select");

export const stepOf: Readonly<Record<string, number | "first" | "last">> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: "first",
  End: "last",
};
