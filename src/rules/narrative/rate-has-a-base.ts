import { claimedAmount } from "../../narrative/read-claims";
import { moveWritten, saidIn, type Said } from "../../narrative/said";
import { spanIn } from "../paragraph-span";
import { defineRule } from "../rule";

/** 上年是零，本年有了，写“增长100%”：零不能做除数，百分之一百是随手填的。 */
export const rateHasABase = defineRule({
  id: "rate-has-a-base",
  group: "narrative",
  title: "从零增加的，不写增长率",
  basis: "增减率＝增减额÷上年数；上年是零的没有增减率，只写增加的金额",
  severity: "explain",
  needs: [],
  messages: {
    "from zero":
      "情况说明“{section}”写{words}{rate}，而上年是0，从零增加算不出增长率；请删去百分比，只写增加的金额，或核对上年的数。",
  },
  example:
    "情况说明“一般公共预算“三公”经费支出预算情况说明”写公务接待费增长100%，而上年是0，从零增加算不出增长率；请删去百分比，只写增加的金额，或核对上年的数。",

  *check(_, book) {
    const said = saidIn(book);
    for (const [i, rate] of said.entries()) {
      const { claim, paragraph, passage } = rate;
      if (claim.states !== "rate" || claim.unit !== "%" || claim.direction?.way !== "up") continue;
      if (claim.number.lte(0)) continue;
      const span = spanIn(paragraph, claim);
      const beside = [said[i - 1], said[i + 1]].filter((one) => one !== undefined && isChange(one, rate));
      if (!isFromZero(rate, book.year) && !beside.some((one) => isAllThereIs(one!))) {
        yield { outcome: "pass", at: paragraph.cell, span };
        continue;
      }
      yield {
        outcome: "finding",
        at: paragraph.cell,
        span,
        because: [],
        message: "from zero",
        data: {
          section: passage.path.at(-1) ?? "",
          words: rate.subject?.name ?? rate.words,
          rate: moveWritten(rate),
        },
      };
    }
  },
});

const isChange = (one: Said, rate: Said): boolean =>
  one.paragraph === rate.paragraph &&
  one.claim.states === "change" &&
  one.claim.direction?.way === "up" &&
  one.subject !== undefined &&
  one.subject === rate.subject;

/** The increase is the whole of this year's amount: last year had none. */
const isAllThereIs = ({ claim, subject }: Said): boolean =>
  subject!.stated.every(({ amount }) => amount !== 0n && amount === claimedAmount(claim));

/** 由零增加, 上年预算0万元: the sentence itself says that there was nothing. */
function isFromZero({ claim, paragraph }: Said, year: number | undefined): boolean {
  const sentence = paragraph.text
    .slice(0, claim.start)
    .split(/[。；;]/)
    .at(-1)!;
  const lastYear = year === undefined ? "上年度?|去年" : `上年度?|去年|${year - 1}\\s*年度?`;
  const nothing = new RegExp(
    `由零|从零|(?:${lastYear})(?:年初|预算|执行|决算|数|安排|为|是)*\\s*0(?:\\.0+)?\\s*(?:万元|亿元|元)`,
  );
  return nothing.test(sentence);
}
