/** 情况说明: asks for the one figure the tables do not hold, then writes the sections from the tables. */
import { useMemo } from "react";
import { fillSlots, slotKey, type FilledSlots } from "../narrative/fill-slots";
import type { NarrativePart } from "../narrative/narrative";
import { writeNarrative } from "../narrative/write-narrative";
import { ChartsSection } from "./charts-section";
import { copyText } from "./copy-text";
import { NarrativeForm } from "./narrative-form";
import { NarrativeSection } from "./narrative-section";
import { OwnTextSection } from "./own-text-section";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export function NarrativeTab() {
  const session = useSession();
  const { review, facts, kept, snapshot } = useSessionState();
  const parts = useMemo(
    () => (review && facts ? writeNarrative(review.book, { ...facts, filled: kept.slots }) : []),
    [review, facts, kept.slots],
  );
  if (!review) return null;

  const copy = async (...wanted: readonly NarrativePart[]) => {
    const text = wanted.map((part) => wholeText(fillSlots(part, kept.slots))).join("\n");
    session.announce((await copyText(text)) ? words.copied : words.notCopied);
  };
  return (
    <>
      <NarrativeForm
        key={snapshot?.name}
        written={parts.length > 0}
        waiting={waitingIn(parts, kept.offered)}
        onCopy={() => void copy(...parts)}
      />
      {parts.map((part) => (
        <NarrativeSection key={part.section} part={part} onCopy={() => void copy(part)} />
      ))}
      <ChartsSection review={review} />
      <OwnTextSection key={`own ${snapshot?.name}`} review={review} />
    </>
  );
}

/** How many places of the text have words of last year that nobody has looked at yet. */
const waitingIn = (parts: readonly NarrativePart[], offered: FilledSlots = {}): number =>
  new Set(
    parts
      .flatMap(({ section, slots }) => slots.map(({ asks }) => slotKey(section, asks)))
      .filter((key) => offered[key] !== undefined),
  ).size;

const wholeText = ({ title, text }: NarrativePart): string => `${title}\n${text}`;
