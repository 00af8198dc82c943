import type { Paragraph } from "../../narrative/document";
import { statedSections } from "../../narrative/said";
import { spanIn } from "../paragraph-span";
import { defineRule } from "../rule";

/** 前一句与上年预算比，后一句与上年决算比：两个基数放在一段里，增减额和增减率就连不起来。 */
export const comparisonHasOneBase = defineRule({
  id: "comparison-has-one-base",
  group: "narrative",
  title: "同一段里的增减与同一个基数相比",
  basis: "增减额、增减率要用同一个基数计算；预算数、执行数、决算数是三个数",
  severity: "explain",
  needs: [],
  messages: {
    two: "情况说明“{section}”同一段里先与{first}比，又与{second}比，基数不是同一个数；请统一，确实要比两次的，请分段写明。",
  },
  example:
    "情况说明“收入支出预算总体情况说明”同一段里先与2021年预算比，又与2021年决算比，基数不是同一个数；请统一，确实要比两次的，请分段写明。",

  *check(_, book) {
    for (const { passage } of statedSections(book)) {
      for (const paragraph of passage.body) {
        const bases = basesIn(paragraph, book.year);
        const [first] = bases;
        if (!first || bases.length < 2) continue;
        const other = bases.find((base) => !isSameBase(base, first));
        const { start, end } = other ?? first;
        const place = { at: paragraph.cell, span: spanIn(paragraph, { start, end }) };
        if (!other) yield { outcome: "pass", ...place };
        else
          yield {
            outcome: "finding",
            ...place,
            because: [],
            message: "two",
            data: { section: passage.path.at(-1) ?? "", first: first.says, second: other.says },
          };
      }
    }
  },
});

interface Base {
  readonly year: number | undefined;
  readonly account: string;
  readonly says: string;
  readonly start: number;
  readonly end: number;
}

const COMPARED =
  /(?:与|比|较)\s*((20\d\d)\s*年度?|上一?年度?|去年)(?:年初|部门)*(预算|执行|决算)(?:数|金额)?/g;

/** Every base that names its account; 比上年 alone fits any. */
const basesIn = ({ text }: Paragraph, year: number | undefined): Base[] =>
  [...text.matchAll(COMPARED)].map(({ index: start, 0: words, 1: called, 2: written, 3: account }) => ({
    year: written ? Number(written) : year && year - 1,
    account: account!,
    says: called!.replace(/\s/g, "") + account,
    start,
    end: start + words.length,
  }));

/** 上年 of a workbook whose year nobody knows may be any year. */
const isSameBase = (one: Base, other: Base): boolean =>
  one.account === other.account &&
  (one.year === other.year || one.year === undefined || other.year === undefined);
