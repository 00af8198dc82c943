import { markLooks, type MarkLook } from "../../mark-look";
import type { PackageChange } from "../package-change";
import { readText } from "../xml-text";
import type { WorkbookPart } from "../workbook-part";
import type { XmlCursor } from "../xml-cursor";
import type { Stretch } from "./rule-places";

/** The looks of conditional formats, which a workbook keeps in one list and its rules name by number. */

const STYLES = "单元格样式";
const beforeLooks = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];
/** White space that remembers, inside a list that was made or opened for our looks, how it was before. */
const WAS_ABSENT = "\n";
const WAS_CLOSED = "\t";

interface LookList {
  readonly prefix: string;
  /** From its start tag to its end tag; absent where the workbook has no such list. */
  readonly list?: Stretch & {
    readonly tagEnd: number;
    readonly closeStart: number;
    readonly count?: Stretch;
  };
  readonly looks: readonly Stretch[];
  /** Where a list may stand. */
  readonly newList: number;
}

/** Adds our looks, in the order of markLooks, at the end of the list; gives the number of the first. */
export function addLooks(change: PackageChange, workbook: WorkbookPart): number {
  let first = 0;
  change.splice(stylesPart(workbook), STYLES, (xml) => {
    const { prefix, list, looks, newList } = readLooks(xml);
    first = looks.length;
    const ours = markLooks.map((look) => lookXml(look, prefix)).join("");
    const name = `${prefix}dxfs`;
    if (!list) return [{ start: newList, end: newList, text: `<${name}>${WAS_ABSENT}${ours}</${name}>` }];
    const at = list.closeStart;
    const counted = recount(xml, list.count, markLooks.length);
    return list.tagEnd === list.end
      ? [...counted, { start: list.end - 2, end: list.end, text: `>${WAS_CLOSED}${ours}</${name}>` }]
      : [...counted, { start: at, end: at, text: ours }];
  });
  return first;
}

/** Takes our looks away where they are still ours, the last of the list, and in use by no rule or table. */
export function removeLooks(change: PackageChange, workbook: WorkbookPart, used: ReadonlySet<number>): void {
  change.splice(stylesPart(workbook), STYLES, (xml) => {
    const { prefix, list, looks } = readLooks(xml);
    const first = looks.length - markLooks.length;
    const [start, end] = [looks[first]?.start, looks.at(-1)?.end];
    if (!list || start === undefined || end === undefined) return [];
    const ours = markLooks.map((look) => lookXml(look, prefix)).join("");
    if (readRaw(xml, start, end) !== ours || looks.slice(first).some((_, i) => used.has(first + i)))
      return [];
    const before = readRaw(xml, list.tagEnd, start);
    const isEmpty = first === 0 && end === list.closeStart;
    if (isEmpty && before === WAS_ABSENT) return [{ start: list.start, end: list.end, text: "" }];
    const counted = recount(xml, list.count, -markLooks.length);
    return isEmpty && before === WAS_CLOSED
      ? [...counted, { start: list.tagEnd - 1, end: list.end, text: "/>" }]
      : [...counted, { start, end, text: "" }];
  });
}

/** Every workbook that Excel, WPS or a library writes has styles. */
function stylesPart({ relations }: WorkbookPart): string {
  return relations.find(({ kind }) => kind === "styles")?.target ?? "";
}

function readLooks(xml: XmlCursor): LookList {
  const looks: Stretch[] = [];
  let [prefix, newList, lookStart] = ["", 0, 0];
  let list: LookList["list"];
  while (xml.next()) {
    const isEnd = xml.closing || xml.selfClosing;
    if (!xml.closing && xml.depth === 1 && !xml.selfClosing) [prefix, newList] = [xml.prefix, xml.tagEnd];
    if (!xml.closing && xml.is("dxfs") && xml.depth === (xml.selfClosing ? 1 : 2)) {
      const { tagStart: start, tagEnd } = xml;
      const isCounted = xml.attribute("count") !== undefined;
      const count = isCounted ? { start: xml.valueStart, end: xml.valueEnd } : undefined;
      list = { start, end: tagEnd, tagEnd, closeStart: tagEnd, ...(count && { count }) };
    }
    if (xml.is("dxf") && xml.depth === (xml.closing || xml.selfClosing ? 2 : 3)) {
      if (!xml.closing) lookStart = xml.tagStart;
      if (isEnd) looks.push({ start: lookStart, end: xml.tagEnd });
    }
    if (!isEnd || xml.depth !== 1) continue;
    if (list && xml.is("dxfs") && xml.closing) list = { ...list, end: xml.tagEnd, closeStart: xml.tagStart };
    if (beforeLooks.some((name) => xml.is(name))) newList = xml.tagEnd;
  }
  return { prefix, looks, newList, ...(list && { list }) };
}

function recount(xml: XmlCursor, count: Stretch | undefined, by: number) {
  if (!count) return [];
  const { start, end } = count;
  const written = Number(readText(xml.bytes, start, end));
  return Number.isInteger(written) ? [{ start, end, text: String(written + by) }] : [];
}

/** Just as Excel writes such a look. */
function lookXml({ fill, font }: MarkLook, prefix: string): string {
  const color = (name: string, hex: string): string => `<${prefix}${name} rgb="FF${hex.slice(1)}"/>`;
  return (
    `<${prefix}dxf><${prefix}font>${color("color", font)}</${prefix}font>` +
    `<${prefix}fill><${prefix}patternFill>${color("bgColor", fill)}</${prefix}patternFill></${prefix}fill></${prefix}dxf>`
  );
}

const readRaw = (xml: XmlCursor, start: number, end: number): string =>
  new TextDecoder().decode(xml.bytes.subarray(start, end));
