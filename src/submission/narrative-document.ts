import type { BudgetBook } from "../budget/book";
import { numberedLevel } from "../narrative/document";
import { fillSlots, type FilledSlots } from "../narrative/fill-slots";
import type { NarrativePart } from "../narrative/narrative";
import { textRuns } from "../narrative/text-runs";
import { narrativeTitle } from "../narrative/write-narrative";

/** The 情况说明 as a document that can be sent off: what stands in it, not yet how it is printed. */
export interface NarrativeDocument {
  /** Its title in plain words, with the 【】 that are left. */
  readonly name: string;
  /** One line, or two where the name is long. */
  readonly title: readonly DocumentLine[];
  readonly blocks: readonly DocumentBlock[];
  /** How many 【】 are still to be filled, those of the title among them. */
  readonly open: number;
}

/** A line in pieces. */
export type DocumentLine = readonly DocumentPiece[];

export interface DocumentPiece {
  readonly text: string;
  /** A 【】 that nobody has filled. */
  readonly open: boolean;
}

export interface DocumentParagraph {
  /** 一、…; （一）…; all else. */
  readonly kind: "heading" | "subheading" | "body";
  readonly line: DocumentLine;
}

/** A chart under the section whose amounts it shows. */
export interface DocumentPicture {
  readonly kind: "picture";
  /** 图1 2022年支出构成: pictures are counted through the document. */
  readonly caption: string;
  readonly chart: ChartPicture;
}

export type DocumentBlock = DocumentParagraph | DocumentPicture;

/** A chart as it was drawn. */
export interface ChartPicture {
  /** The section of the 情况说明 that it belongs to, by its key. */
  readonly section: string;
  readonly title: string;
  /** What it shows, in words for those who do not see it. */
  readonly description: string;
  readonly svg: string;
  /** The same for programs that draw no SVG. */
  readonly png: Uint8Array;
  /** In any unit: only their ratio counts. */
  readonly width: number;
  readonly height: number;
}

/** What is to be sent: the parts as they are shown, with what people filled in. */
export interface DocumentContent {
  readonly book: BudgetBook;
  readonly parts: readonly NarrativePart[];
  readonly filled?: FilledSlots | undefined;
  readonly charts?: readonly ChartPicture[];
}

/** Letters of 二号 that stand side by side between the margins. */
const TITLE_WIDTH = 20;

export function narrativeDocument(content: DocumentContent): NarrativeDocument {
  const { book, parts, filled = {}, charts = [] } = content;
  const title = titleLines(fillSlots(narrativeTitle(book), filled));
  const texts = parts.map((part) => ({ section: part.section, paragraphs: paragraphsOf(part) }));
  const lines = [...title, ...texts.flatMap(({ paragraphs }) => paragraphs.map(({ line }) => line))];
  let pictures = 0;
  const picture = (chart: ChartPicture): DocumentPicture => ({
    kind: "picture",
    caption: `图${++pictures} ${chart.title}`,
    chart,
  });
  return {
    name: title.map(textOf).join(""),
    title,
    blocks: texts.flatMap(({ section, paragraphs }) => [
      ...paragraphs,
      ...charts.filter((chart) => chart.section === section).map(picture),
    ]),
    open: lines.flat().filter(({ open }) => open).length,
  };
}

const textOf = (line: DocumentLine): string => line.map(({ text }) => text).join("");

function titleLines(title: NarrativePart): readonly DocumentLine[] {
  const lines = linesOf(title);
  const width = [...lines.map(textOf).join("")].reduce(
    (sum, letter) => sum + (/[ -~]/.test(letter) ? 0.5 : 1),
    0,
  );
  return width <= TITLE_WIDTH ? [inPieces(lines.flat())] : lines;
}

function paragraphsOf(part: NarrativePart): DocumentParagraph[] {
  const heading: DocumentParagraph = { kind: "heading", line: [{ text: part.title, open: false }] };
  const body = linesOf(part).map((line): DocumentParagraph => ({
    kind: numberedLevel(textOf(line)) === undefined ? "body" : "subheading",
    line,
  }));
  return [heading, ...body];
}

const linesOf = (part: NarrativePart): DocumentLine[] =>
  textRuns(part)
    .map((runs) => inPieces(runs.map(({ kind, text }) => ({ text, open: kind === "slot" }))))
    .filter((line) => line.length > 0);

/** Words that stand side by side are one piece, so that an author finds whole sentences. */
function inPieces(pieces: readonly DocumentPiece[]): DocumentLine {
  const line: DocumentPiece[] = [];
  for (const piece of pieces) {
    const last = line.at(-1);
    if (last && !last.open && !piece.open) line[line.length - 1] = { ...last, text: last.text + piece.text };
    else line.push(piece);
  }
  return line;
}
