import type { BudgetBook } from "../budget/book";
import { tableOf } from "../budget/book";
import { documentOf, passagesUnder, type Paragraph } from "../narrative/document";
import { readClaims } from "../narrative/read-claims";
import { wholeTerms } from "./lookups";
import type { CellAddress } from "../workbook/cell";

/** Something that a rate divides by, whether this budget has any of it, and which cells say so. */
export interface RateBase {
  readonly called: string;
  readonly isZero: boolean;
  readonly said: readonly CellAddress[];
}

interface KnownBase {
  readonly called: string;
  /** The denominators that mean it. */
  readonly denominator: RegExp;
  read(book: BudgetBook): Omit<RateBase, "called"> | undefined;
}

const known: readonly KnownBase[] = [
  {
    called: "“三公”经费预算",
    denominator: /三公.*预算/,
    read: threePublic,
  },
  {
    called: "政府采购预算",
    denominator: /政府采购.*预算/,
    read: (book) =>
      stated(
        book,
        /政府采购/,
        /^(?:元|千元|万元|亿元)$/,
        /(?:无|没有|未安排|不涉及|未编制|未列)[^，。；]{0,6}政府采购/,
      ),
  },
  {
    called: "专项转移支付项目",
    denominator: /(?:参与分配|专项|转移支付).*资金/,
    read: (book) =>
      stated(
        book,
        /专项转移支付/,
        /^(?:项|个|元|千元|万元|亿元)$/,
        /(?:无|没有|未安排|不涉及|未负责管理)[^，。；]{0,8}专项转移支付/,
      ),
  },
  {
    called: "重点绩效评价项目",
    denominator: /重点.*评价.*项目|重点项目/,
    read: (book) => {
      const none = paragraphsUnder(book, /绩效/).find(({ text }) =>
        /(?:未|没有|无)(?:开展|安排|确定|组织|设置)?[^，。；]{0,4}重点(?:绩效评价)?项目(?!以外|之外)[^，。；]{0,6}(?:绩效|评价|[，。；]|$)/.test(
          text,
        ),
      );
      return none && { isZero: true, said: [none.cell] };
    },
  },
];

/** What a denominator comes to in this book; undefined where neither tables nor text tell. */
export function rateBase(book: BudgetBook, denominator: string): RateBase | undefined {
  const base = known.find((one) => one.denominator.test(denominator));
  const read = base?.read(book);
  return base && read && { called: base.called, ...read };
}

function threePublic(book: BudgetBook) {
  const table = tableOf(book, "three-public");
  if (!table) return undefined;
  const figures = wholeTerms(table, "total").filter(({ state }) => state === "amount");
  if (figures.length === 0) return undefined;
  return { isZero: figures.every(({ amount }) => amount === 0n), said: figures.map(({ cell }) => cell) };
}

/** Zero where every number of that kind under the heading is 0, or the text says in words that there is none. */
function stated(book: BudgetBook, heading: RegExp, unit: RegExp, none: RegExp) {
  const paragraphs = paragraphsUnder(book, heading);
  const inWords = paragraphs.find(({ text }) => none.test(text));
  if (inWords) return { isZero: true, said: [inWords.cell] };
  const stating = paragraphs.filter(({ text }) =>
    [...readClaims(text)].some((claim) => unit.test(claim.unit)),
  );
  const claims = stating.flatMap(({ text }) =>
    [...readClaims(text)].filter((claim) => unit.test(claim.unit)),
  );
  if (claims.length === 0) return undefined;
  return { isZero: claims.every(({ number }) => number.isZero()), said: stating.map(({ cell }) => cell) };
}

/** Only what stands right under such a heading of the 情况说明. */
const paragraphsUnder = (book: BudgetBook, heading: RegExp): Paragraph[] =>
  passagesUnder(documentOf(book), heading)
    .filter(({ part, path }) => part !== "glossary" && heading.test(path.at(-1) ?? ""))
    .flatMap(({ body }) => body);
