/** A paragraph of the 情况说明 as an Excel formula: its words as texts, its numbers from the cells, so that it follows the tables. */
import { inUnit, lastPlace, sum, unitsIn, writeAmount, type Unit } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { Figure } from "../budget/table";
import { a1, quotedSheet, type CellAddress } from "../workbook/cell";
import { LONGEST_FORMULA } from "../workbook/edit";
import type { Live, LiveWords } from "./live";
import type { NarrativePart } from "./narrative";
import type { Stated } from "./stated";

/** The longest text in a formula that Excel takes. */
const LONGEST_LITERAL = 255;

export interface LiveParagraph {
  readonly text: string;
  /** Comes to `text` while the tables are as they were; absent where the paragraph can only be text. */
  readonly formula?: string;
  /** How many of its numbers do not follow the tables. */
  readonly still: number;
}

/** The figures of a book by where they stand, in the unit that their cells are in. */
export type FigureAt = (cell: CellAddress) => Figure | undefined;

export function figuresOf({ tables }: BudgetBook): FigureAt {
  const key = ({ sheet, row, column }: CellAddress): string => `${row},${column},${sheet}`;
  const rows = tables.flatMap((table) => [...table.rows, ...(table.lastYear?.rows ?? [])]);
  const figures = new Map(
    rows.flatMap((row) => Object.values(row.figures).map((figure) => [key(figure.cell), figure] as const)),
  );
  return (cell) => figures.get(key(cell));
}

/** The paragraphs of a part, each as a formula where it can be one. */
export function liveParagraphs(
  { text, links, live = [] }: NarrativePart,
  figureAt: FigureAt,
): LiveParagraph[] {
  let start = 0;
  return text.split("\n").map((paragraph) => {
    const from = start;
    const end = from + paragraph.length;
    start = end + 1;
    const inside = <Span extends { readonly start: number; readonly end: number }>(spans: readonly Span[]) =>
      spans
        .filter((span) => from <= span.start && span.end <= end)
        .map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
    const told = inside(live).flatMap((words) => {
      const formula = formulaOf(words.live, figureAt);
      return formula === undefined ? [] : [{ ...words, formula }];
    });
    const formula = paragraphFormula(paragraph, told);
    const follows = (link: { readonly start: number; readonly end: number }): boolean =>
      formula !== undefined && told.some((words) => words.start <= link.start && link.end <= words.end);
    const still = inside(links).filter((link) => !follows(link)).length;
    return { text: paragraph, still, ...(formula === undefined ? {} : { formula }) };
  });
}

type ToldWords = Pick<LiveWords, "start" | "end"> & { readonly formula: string };

/** What begins like a formula when typed stays text, and so does what is too long for Excel. */
function paragraphFormula(text: string, told: readonly ToldWords[]): string | undefined {
  if (told.length === 0 || /^[=+\-@']/.test(text)) return undefined;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, formula } of told) {
    pieces.push(...literals(text.slice(at, start)), formula);
    at = end;
  }
  const formula = `=${[...pieces, ...literals(text.slice(at))].join("&")}`;
  return formula.length <= LONGEST_FORMULA ? formula : undefined;
}

/** Words as texts of a formula, quotes doubled, none too long and no character cut in two. */
function literals(words: string): string[] {
  const texts: string[] = [];
  let text = "";
  for (const letter of words) {
    const written = letter === '"' ? '""' : letter;
    if (text.length + written.length > LONGEST_LITERAL) {
      texts.push(text);
      text = "";
    }
    text += written;
  }
  return (text === "" ? texts : [...texts, text]).map((one) => `"${one}"`);
}

/** An amount that cells add up to, as a formula that gives a number in `unit`; undefined where it can only be a number. */
export function amountInCells(
  { amount, from }: Pick<Stated, "amount" | "from">,
  unit: Unit,
  figureAt: FigureAt,
): string | undefined {
  const decimals = DECIMALS_OF_FEN[unit];
  const value = sumOfCells({ amount, from }, unit, figureAt);
  if (value === undefined || amount % lastPlace(unit, decimals) !== 0n) return undefined;
  const formula = `=ROUND(${value},${decimals})`;
  return formula.length <= LONGEST_FORMULA ? formula : undefined;
}

function formulaOf(live: Live, figureAt: FigureAt): string | undefined {
  if (live.says === "amount") return amountFormula(live.of, figureAt);
  return live.says === "share"
    ? shareFormula(live.part, live.whole, figureAt)
    : changeFormula(live.prior, live.now, figureAt);
}

/** The text writes 0万元 of nothing; a formula cannot tell that from an amount too small to show, which stays text. */
function amountFormula(of: Stated, figureAt: FigureAt): string | undefined {
  const { amount, unit, decimals } = of;
  const value = sumOfCells(of, unit, figureAt);
  if (value === undefined || (amount !== 0n && !/[1-9]/.test(writeAmount(amount, unit, decimals))))
    return undefined;
  const shown = shownAs(decimals);
  return `TEXT(ROUND(${value},${decimals}),"${shown};-${shown};0")&"${unit}"`;
}

/** Where the whole becomes nothing there is no share, and a person is asked. */
function shareFormula(part: Stated, whole: Stated, figureAt: FigureAt): string | undefined {
  const [one, all] = [sumOfCells(part, whole.unit, figureAt), sumOfCells(whole, whole.unit, figureAt)];
  if (one === undefined || all === undefined) return undefined;
  return `IFERROR(TEXT(ROUND(${one}/${all}*100,2),"0.00")&"%","【占比】")`;
}

/** The words of changeInWords, each chosen by the sign that the cells have then. */
function changeFormula(
  prior: Pick<Stated, "amount" | "from">,
  now: Stated,
  figureAt: FigureAt,
): string | undefined {
  const { unit, decimals } = now;
  const is = sumOfCells(now, unit, figureAt);
  const was = prior.from.length > 0 ? sumOfCells(prior, unit, figureAt) : `(${inUnit(prior.amount, unit)})`;
  if (is === undefined || was === undefined) return undefined;
  const exact = (value: string): string => `ROUND(${value},${DECIMALS_OF_FEN[unit]})`;
  const moved = exact(`${is}-${was}`);
  const size = `ROUND(ABS(${moved}),${decimals})`;
  const either = (more: string, less: string): string => `IF(${moved}>0,"${more}","${less}")`;
  const amount = `TEXT(${size},"${shownAs(decimals)}")&"${unit}"`;
  const rate = `TEXT(ROUND(ABS(${moved}/${was})*100,2),"0.00")&"%"`;
  const fromNothing = `${either("由零增加", "由零减少")}&${amount}`;
  const toNothing = `AND(${exact(is)}=0,${moved}<0)`;
  const usual = `${either("增加", "减少")}&${amount}&IF(${toNothing},"，减为零",${either("，增长", "，下降")}&${rate})`;
  const told = `IF(${exact(was)}=0,${fromNothing},${usual})`;
  return `IF(${moved}=0,"与上年持平",IF(${size}=0,"与上年基本持平",${told}))`;
}

/** Excel adds binary numbers: what is less than a 分 is noise and no money. */
const DECIMALS_OF_FEN: Readonly<Record<Unit, number>> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

const shownAs = (decimals: number): string => (decimals > 0 ? `0.${"0".repeat(decimals)}` : "0");

/**
 * The cells added up, in `unit`; undefined unless they are numbers that come to exactly the amount told. They are added one
 * by one: SUM would leave out, unseen, a number that somebody later types as text.
 */
function sumOfCells(
  { amount, from }: Pick<Stated, "amount" | "from">,
  unit: Unit,
  figureAt: FigureAt,
): string | undefined {
  const figures = from.map(figureAt);
  if (!figures.every((figure) => figure !== undefined)) return undefined;
  const [first] = figures;
  if (!first || figures.some((figure) => figure.unit !== first.unit || !isNumber(figure))) return undefined;
  if (sum(figures.map((figure) => figure.amount)) !== amount) return undefined;
  const added = `(${from.map(reference).join("+")})`;
  if (first.unit === unit) return added;
  const times = unitsIn(unit, first.unit);
  return times.gt(1) ? `(${added}/${times})` : `(${added}*${unitsIn(first.unit, unit)})`;
}

const isNumber = ({ state, written }: Figure): boolean =>
  state === "blank" ? written === null : typeof written === "number";

const reference = (cell: CellAddress): string => `${quotedSheet(cell.sheet)}!${a1(cell)}`;
