import { tableOf, type BudgetBook } from "../budget/book";
import { readClaims } from "../narrative/read-claims";
import type { CellAddress } from "../workbook/cell";
import { wholeTerms } from "./lookups";

/** Something that a rate divides by, whether this budget has any of it, and which cells say so. */
export interface RateBase {
  readonly called: string;
  readonly isZero: boolean;
  readonly said: readonly CellAddress[];
}

type Known = Omit<RateBase, "called">;
interface KnownBase {
  readonly called: string;
  /** The denominators that mean it. */
  readonly denominator: RegExp;
  read(book: BudgetBook): Known | undefined;
}

const known: readonly KnownBase[] = [
  { called: "“三公”经费预算", denominator: /三公.*预算/, read: threePublic },
  {
    called: "政府采购预算",
    denominator: /政府采购.*预算/,
    read: (book) =>
      stated(book, {
        of: /政府采购/,
        unit: /^(?:元|千元|万元|亿元)$/,
        none: /(?:无|没有|未安排|不涉及|未编制|未列)[^，。；]{0,6}政府采购/,
      }),
  },
  {
    called: "专项转移支付项目",
    denominator: /参与分配.*资金|转移支付/,
    read: (book) =>
      stated(book, {
        of: /专项转移支付/,
        unit: /^(?:项|个|元|千元|万元|亿元)$/,
        none: /(?:无|没有|未安排|不涉及|未负责管理)[^，。；]{0,8}专项转移支付/,
      }),
  },
  {
    called: "重点绩效评价项目",
    denominator: /重点.*评价.*项目|重点项目/,
    read: (book) =>
      stated(book, {
        of: /重点[^，。；]*(?:绩效|评价)/,
        none: /(?:未(?!来)|没有|无)(?:开展|安排|确定|组织|设置)?[^，。；]{0,4}重点(?:绩效评价)?项目(?!以外|之外)/,
      }),
  },
];

/** What a denominator comes to in this book; undefined where neither tables nor text tell. */
export function rateBase(book: BudgetBook, denominator: string): RateBase | undefined {
  const base = known.find((one) => one.denominator.test(denominator));
  const read = base?.read(book);
  return base && read && { called: base.called, ...read };
}

function threePublic(book: BudgetBook): Known | undefined {
  const table = tableOf(book, "three-public");
  if (!table) return undefined;
  const figures = wholeTerms(table, "total").filter(({ state }) => state === "amount");
  if (figures.length === 0) return undefined;
  return { isZero: figures.every(({ amount }) => amount === 0n), said: figures.map(({ cell }) => cell) };
}

interface Wording {
  /** The words a sentence says it of. */
  readonly of: RegExp;
  /** What it is counted in; absent where only words tell. */
  readonly unit?: RegExp;
  /** There is none, in words. */
  readonly none: RegExp;
}

/** Zero where a sentence says in words that there is none, or every number that such sentences state of it is 0. */
function stated(book: BudgetBook, { of, unit, none }: Wording): Known | undefined {
  const sentences = book.narrative.flatMap(({ text, cell }) =>
    of.test(text)
      ? text.split(/(?<=[。；;\n])/).flatMap((sentence) => (of.test(sentence) ? [{ sentence, cell }] : []))
      : [],
  );
  const inWords = sentences.find(({ sentence }) => none.test(sentence));
  if (inWords) return { isZero: true, said: [inWords.cell] };
  const counts = sentences.flatMap(({ sentence, cell }) =>
    [...readClaims(sentence)]
      .filter((claim) => claim.states === "amount" && unit?.test(claim.unit) === true)
      .map(({ number }) => ({ number, cell })),
  );
  if (counts.length === 0) return undefined;
  return {
    isZero: counts.every(({ number }) => number.isZero()),
    said: [...new Set(counts.map(({ cell }) => cell))],
  };
}
