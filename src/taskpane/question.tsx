/** A question in the pane itself, for Office has no dialogs of the browser. The keyboard comes here and goes back where it was. */
import { useEffect, useRef, type ReactNode } from "react";
import { Bar } from "./bar";

export interface QuestionProps {
  readonly label: string;
  readonly sentence: string;
  /** Escape means the same as the press that leaves everything as it is. */
  readonly onEscape: () => void;
  /** The presses, the one that people most likely want first. */
  readonly presses: ReactNode;
}

export function Question({ label, sentence, onEscape, presses }: QuestionProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    place.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      ref={place}
      role="group"
      aria-label={label}
      onKeyDown={(press) => press.key === "Escape" && onEscape()}
    >
      <Bar kind="question" warning sentences={[sentence]} presses={presses} />
    </div>
  );
}
