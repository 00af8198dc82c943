import type { Mark } from "../../../workbook/mark";
import { addressesOf, markFormula, markLooks, shortLists } from "../../mark-look";
import type { Splice } from "../splice-bytes";
import { escapeXml } from "../xml-text";
import type { MarkPlaces, RulePlace, Stretch } from "./rule-places";

/**
 * Our rules on a sheet that has none, on top of all others, which move down; `firstLook` is the number of the look that
 * the first of markLooks has among the workbook's.
 */
export function addRules(places: MarkPlaces, marks: readonly Mark[], firstLook: number): Splice[] {
  const { prefix, newBlock } = places;
  const wanted = markLooks.flatMap(({ severity }, look) =>
    shortLists(addressesOf(marks.filter((mark) => mark.severity === severity))).map((cells) => ({
      cells,
      look,
    })),
  );
  const formula = escapeXml(markFormula.slice(1));
  const text = wanted
    .reverse() // the strongest has the first priority
    .map(
      ({ cells, look }, index) =>
        `<${prefix}conditionalFormatting sqref="${cells.join(" ")}">` +
        `<${prefix}cfRule type="expression" dxfId="${firstLook + look}" priority="${index + 1}">` +
        `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
    )
    .join("");
  const moved = places.rules.flatMap((rule) => withPriority(rule, (value) => value + wanted.length));
  return inOrder([...moved, { start: newBlock, end: newBlock, text }]);
}

/** Takes our rules away; the others move up again by as many as stood above them. */
export function removeRules({ blocks, rules }: MarkPlaces): Splice[] {
  const gone = blocks.flatMap((block): readonly Stretch[] => {
    const ours = block.rules.filter((rule) => rule.ours);
    return ours.length > 0 && ours.length === block.rules.length ? [block] : ours;
  });
  const above = rules.filter(({ ours }) => ours).map(({ priority }) => priority?.value ?? Infinity);
  const moved = rules
    .filter(({ ours }) => !ours)
    .flatMap((rule) => withPriority(rule, (value) => value - above.filter((other) => other < value).length));
  return inOrder([...moved, ...gone.map(({ start, end }) => ({ start, end, text: "" }))]);
}

function withPriority({ priority }: RulePlace, change: (value: number) => number): Splice[] {
  if (!priority) return [];
  const { start, end, value } = priority;
  const changed = change(value);
  return changed === value ? [] : [{ start, end, text: String(changed) }];
}

export const inOrder = (splices: readonly Splice[]): Splice[] =>
  [...splices].sort((a, b) => a.start - b.start);
