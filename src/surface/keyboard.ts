/**
 * Univer takes the keyboard whenever it draws a workbook, out of whatever people type into just then. Here it gets it only
 * from people: who press on the sheet, or who come to it by key and stand on its canvas first.
 */

/** What Univer types in; it builds it outside the sheet and moves it there. */
const EDITOR = "[id^=__editor_]";

/** Gives back what the surface takes by itself; the returned function stops it. */
export function keepKeyboard(container: HTMLElement): () => void {
  const page = container.ownerDocument;
  let pressedHere = false;
  const within = (place: EventTarget | null) => place instanceof Node && container.contains(place);

  const pressed = ({ target }: Event) => void (pressedHere = within(target));
  const typed = ({ target }: Event) => void (pressedHere &&= within(target));
  const taken = ({ target, relatedTarget }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches(EDITOR)) return;
    if (pressedHere || within(relatedTarget)) return;
    if (relatedTarget instanceof HTMLElement) relatedTarget.focus({ preventScroll: true });
    else standOnPage(page.body);
  };

  page.addEventListener("pointerdown", pressed, true);
  page.addEventListener("keydown", typed, true);
  page.addEventListener("focusin", taken);
  return () => {
    page.removeEventListener("pointerdown", pressed, true);
    page.removeEventListener("keydown", typed, true);
    page.removeEventListener("focusin", taken);
  };
}

/** As before anything was pressed: the next Tab goes to the first place of the page. */
function standOnPage(body: HTMLElement): void {
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.removeAttribute("tabindex");
}
