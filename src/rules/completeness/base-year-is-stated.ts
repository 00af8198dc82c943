import { minus, size, sum, type Amount, type Unit } from "../../budget/amount";
import { lastPlace, units } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import type { Paragraph } from "../../narrative/document";
import { claimedAmount, readClaims, type Claim } from "../../narrative/read-claims";
import { sayAmount } from "../naming";
import { defineRule } from "../rule";
import { isWrittenOut, statementPassages } from "../statement";

/** 说了比上年增减多少，却没有写上年是多少，读者验不出百分比；推算出来的数应与上年公开的一致。只提示一次。 */
export const baseYearIsStated = defineRule({
  id: "base-year-is-stated",
  group: "completeness",
  title: "比较上年的，写明上年预算数",
  basis: "通行做法：增减额和增减率要能由本年数、上年数验算",
  severity: "hint",
  needs: [],
  messages: {
    unstated:
      "情况说明写了比上年{way}{change}{unit}，没有写上年是多少；按本年{current}{unit}推算，上年为{base}{unit}，请与上年公开的数核对，也可以写明。",
  },

  *check(_, book) {
    if (!isWrittenOut(book)) return;
    const compared = firstComparison(book);
    if (!compared) return;
    const { paragraph, change, current, base, unit } = compared;
    if (statesBase(book, base, unit)) {
      yield { outcome: "pass", at: paragraph.cell };
      return;
    }
    yield {
      outcome: "finding",
      at: paragraph.cell,
      span: { start: paragraph.start + change.start, end: paragraph.start + change.end },
      because: [],
      message: "unstated",
      data: {
        way: change.direction!.way === "up" ? "增加" : "减少",
        change: sayAmount(claimedAmount(change)!, unit),
        current: sayAmount(current, unit),
        base: sayAmount(base, unit),
        unit,
      },
    };
  },
});

interface Comparison {
  readonly paragraph: Paragraph;
  readonly change: Claim;
  readonly current: Amount;
  readonly base: Amount;
  readonly unit: Unit;
}

/** The first paragraph that states an amount and by how much it moved from last year's. */
function firstComparison(book: BudgetBook): Comparison | undefined {
  for (const paragraph of paragraphs(book)) {
    if (
      !/(?:上年|20\d\d\s*年)[^，。；]{0,12}(?:相比|比较|对比)|[较比](?:上年|20\d\d\s*年)/.test(paragraph.text)
    )
      continue;
    const claims = [...readClaims(paragraph.text)];
    const whole = claims.find(({ states }) => states === "amount");
    const change = claims.find(({ states, start }) => states === "change" && whole && start > whole.start);
    const [current, moved] = [whole, change].map((claim) => claim && claimedAmount(claim));
    if (otherBetween(claims, whole, change)) continue;
    const unit = units.find((known) => known === change?.unit);
    if (!change?.direction || current === undefined || !moved || !unit || whole?.unit !== unit) continue;
    const base = change.direction.way === "up" ? minus(current, moved) : sum([current, moved]);
    return { paragraph, change, current, base, unit };
  }
  return undefined;
}

/** Another amount before the change: nobody can tell which of the two it moved from. */
function otherBetween(
  claims: readonly Claim[],
  whole: Claim | undefined,
  change: Claim | undefined,
): boolean {
  if (!whole || !change) return false;
  return claims.some(
    ({ states, start, digits, unit }) =>
      states === "amount" && start < change.start && (digits !== whole.digits || unit !== whole.unit),
  );
}

/** The amount itself stands anywhere in the text, or a sentence gives last year's in so many words. */
function statesBase(book: BudgetBook, base: Amount, unit: Unit): boolean {
  return [...paragraphs(book)].some(({ text }) => {
    if (LAST_YEARS.test(text)) return true;
    const claims = [...readClaims(text)].filter(({ states }) => states === "amount");
    return claims.some((claim) => {
      const amount = claimedAmount(claim);
      return amount !== undefined && size(minus(amount, base)) <= lastPlace(unit, claim.decimals);
    });
  });
}

const LAST_YEARS =
  /(?:上年|去年|20\d\d\s*年)(?:度)?(?:年初)?预算(?:收支|收入|支出)?(?:总额|总计|数|金额)?\s*(?:为|是|[（(])?\s*[\d,，.]+\s*[亿万千]?元[^，。；]{0,4}[）)，,；;。]?(?=.*(?:相比|增加|减少|增长|下降))/;

const paragraphs = (book: BudgetBook): readonly Paragraph[] =>
  statementPassages(book).flatMap(({ body }) => body);
