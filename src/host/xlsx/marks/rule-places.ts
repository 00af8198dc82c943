import { isMarkFormula } from "../../mark-look";
import { isTrue } from "../scan-sheet";
import type { XmlCursor } from "../xml-cursor";

/** A stretch of the sheet's bytes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A rule of conditional formatting; Excel counts priorities from 1, the strongest, through the whole sheet. */
export interface RulePlace extends Stretch {
  readonly ours: boolean;
  /** Where the number of its priority stands; absent where there is none that could be moved. */
  readonly priority?: Stretch & { readonly value: number };
}

/** What writing or taking away marks has to know of a sheet. */
export interface MarkPlaces {
  readonly prefix: string;
  /** Of the strict kind of the format, which has other namespaces. */
  readonly strict: boolean;
  readonly protected: boolean;
  /** All rules, those of Excel 2010's extensions too. */
  readonly rules: readonly RulePlace[];
  /** The elements that hold the rules proper, each for its cells. */
  readonly blocks: readonly (Stretch & { readonly rules: readonly RulePlace[] })[];
  /** Where such an element may stand before all others: LibreOffice goes by that order, not by the priorities. */
  readonly newBlock: number;
  /** The drawing in which notes are drawn: where it is named, or may be. */
  readonly legacyDrawing?: Stretch & { readonly relation: string };
  readonly newLegacyDrawing: number;
}

/** The parts of a worksheet before its conditional formats, in the order that the format demands. */
const beforeRules = [
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
];
const beforeLegacyDrawing = [
  ...beforeRules,
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
];

export function readMarkPlaces(xml: XmlCursor): MarkPlaces {
  const rules: RulePlace[] = [];
  const blocks: (Stretch & { readonly rules: readonly RulePlace[] })[] = [];
  let [prefix, strict, isProtected] = ["", false, false];
  let [newBlock, newLegacyDrawing, childStart, firstOfChild] = [0, 0, 0, 0];
  let legacyDrawing: MarkPlaces["legacyDrawing"];
  while (xml.next()) {
    if (!xml.closing && xml.depth === 1 && !xml.selfClosing) {
      prefix = xml.prefix;
      strict = tagText(xml).includes("http://purl.oclc.org/");
    }
    if (isChildStart(xml)) {
      childStart = xml.tagStart;
      firstOfChild = rules.length;
      if (xml.is("sheetProtection")) isProtected = isTrue(xml.attribute("sheet"));
      else if (xml.is("legacyDrawing"))
        legacyDrawing = { start: xml.tagStart, end: xml.tagEnd, relation: xml.attribute("id") ?? "" };
      if (xml.is("sheetData")) xml.leave();
    } else if (!xml.closing && xml.is("cfRule")) rules.push(readRule(xml));
    if (!isChildEnd(xml)) continue;
    if (xml.is("conditionalFormatting"))
      blocks.push({ start: childStart, end: xml.tagEnd, rules: rules.slice(firstOfChild) });
    if (legacyDrawing && xml.is("legacyDrawing")) legacyDrawing = { ...legacyDrawing, end: xml.tagEnd };
    if (beforeRules.some((name) => xml.is(name))) newBlock = xml.tagEnd;
    if (beforeLegacyDrawing.some((name) => xml.is(name))) newLegacyDrawing = xml.tagEnd;
  }
  if (newBlock === 0) throw xml.damaged("没有存放单元格的地方");
  return {
    prefix,
    strict,
    protected: isProtected,
    rules,
    blocks,
    newBlock,
    newLegacyDrawing,
    ...(legacyDrawing && { legacyDrawing }),
  };
}

const isChildStart = (xml: XmlCursor): boolean => !xml.closing && xml.depth === (xml.selfClosing ? 1 : 2);

const isChildEnd = (xml: XmlCursor): boolean => (xml.closing || xml.selfClosing) && xml.depth === 1;

const tagText = (xml: XmlCursor): string =>
  new TextDecoder().decode(xml.bytes.subarray(xml.tagStart, xml.tagEnd));

/** Moves to the end of the rule. */
function readRule(xml: XmlCursor): RulePlace {
  const start = xml.tagStart;
  const written = xml.attribute("priority");
  const priority = /^[1-9]\d{0,8}$/.test(written ?? "")
    ? { start: xml.valueStart, end: xml.valueEnd, value: Number(written) }
    : undefined;
  const ours = isMarkFormula(xml.text());
  return { start, end: xml.tagEnd, ours, ...(priority && { priority }) };
}
