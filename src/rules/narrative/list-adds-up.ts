import { Decimal } from "../../budget/decimal";
import { moneyUnit } from "../../narrative/precision";
import { saidIn, type Said } from "../../narrative/said";
import type { Topic } from "../../narrative/topics";
import { defineRule } from "../rule";
import { spanIn } from "../paragraph-span";

/** 政府采购只分货物、工程、服务三类，车辆列到“其他用车”为止：列全了的分项之和就是总数。 */
export const listAddsUp = defineRule({
  id: "list-adds-up",
  group: "narrative",
  title: "情况说明中列全的分项之和等于总数",
  basis:
    "政府采购由货物、工程、服务三类组成（政府采购法第二条）；基本支出、“三公”经费各由固定的几项组成；列到“其他”为止的分项合起来就是总数",
  severity: "error",
  needs: [],
  messages: {
    differs: "情况说明“{section}”写{words}{written}，所列各项之和是{expected}（{parts}）；请核对总数和各项。",
  },
  example:
    "情况说明“政府采购支出情况”写政府采购预算10万元，所列各项之和是9.5万元（2+3+4.5）；请核对总数和各项。",

  *check(_, book) {
    const said = saidIn(book);
    for (const [i, whole] of said.entries()) {
      const parts = partsAfter(said, i);
      if (!parts) continue;
      const span = spanIn(whole.paragraph, { start: whole.claim.start, end: parts.at(-1)!.claim.end });
      const sum = parts.reduce((total, { claim }) => total.plus(claim.number), new Decimal(0));
      if (
        sum
          .minus(whole.claim.number)
          .abs()
          .lte(allowance([whole, ...parts]))
      ) {
        yield { outcome: "pass", at: whole.paragraph.cell, span };
        continue;
      }
      yield {
        outcome: "finding",
        at: whole.paragraph.cell,
        span,
        because: [],
        message: "differs",
        data: {
          section: whole.passage.path.at(-1) ?? "",
          words: whole.words,
          written: whole.claim.number.toString() + whole.claim.unit,
          other: "所列各项之和",
          expected: sum.toString() + whole.claim.unit,
          parts: parts.map(({ claim }) => claim.number.toString()).join("+"),
        },
      };
    }
  },
});

/** Wholes that the law or the tables define by their parts, whatever they come to. */
const defined: readonly {
  readonly topic: Topic;
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
}[] = [
  { topic: "procurement", whole: /采购/, parts: [/货物/, /工程/, /服务/] },
  {
    topic: "three-public",
    whole: /三公/,
    parts: [/因公出国/, /公务接待/, /公务用车购置(?:及|和|与)运行/],
  },
  {
    topic: "three-public",
    whole: /公务用车购置(?:及|和|与)运行/,
    parts: [/公务用车购置(?!及|和|与)/, /公务用车运行/],
  },
  { topic: "basic", whole: /基本支出/, parts: [/^人员/, /^(?:日常)?公用/] },
];

/** All parts of a number after 其中 or a colon; undefined where they are not all there, or not all in its unit. */
function partsAfter(said: readonly Said[], i: number): readonly Said[] | undefined {
  const whole = said[i]!;
  const next = said[i + 1];
  if (!next || next.paragraph !== whole.paragraph || whole.claim.states !== "amount") return undefined;
  const between = whole.paragraph.text.slice(whole.claim.end, next.claim.start);
  if (!/^[^。；;]*(?:其中|包括|分别为|[：:])/.test(between)) return undefined;
  return definedParts(said, i) ?? vehiclesUpToOthers(said, i);
}

/** Each part once in the sentence. Where a table has the amounts, each is compared with it, and a slip is told once. */
function definedParts(said: readonly Said[], i: number): readonly Said[] | undefined {
  const whole = said[i]!;
  const after = amountsAfter(said, i, /。/);
  const known = defined.find(({ topic, whole: called, parts }) => {
    const each = parts.every((part) => after.filter(({ words }) => part.test(words)).length === 1);
    return topic === whole.topic && called.test(whole.words) && each;
  });
  const parts = after.filter(({ words }) => known?.parts.some((part) => part.test(words)));
  const isComparable = parts.every(({ claim, subject }) => claim.unit === whole.claim.unit && !subject);
  return known && !whole.subject && isComparable ? parts : undefined;
}

function vehiclesUpToOthers(said: readonly Said[], i: number): readonly Said[] | undefined {
  const whole = said[i]!;
  const parts = amountsAfter(said, i, /[。；;]/);
  const end = parts.findIndex(({ claim }) => claim.unit !== whole.claim.unit);
  const listed = end < 0 ? parts : parts.slice(0, end);
  const isWhole = whole.topic === "assets" && listed.length >= 2 && /^其他/.test(listed.at(-1)!.words);
  return isWhole ? listed : undefined;
}

/** The amounts after one, up to a stop. */
function amountsAfter(said: readonly Said[], i: number, stop: RegExp): readonly Said[] {
  const { paragraph, claim } = said[i]!;
  return said
    .slice(i + 1)
    .filter(
      (one) =>
        one.paragraph === paragraph &&
        one.claim.states === "amount" &&
        !stop.test(paragraph.text.slice(claim.end, one.claim.start)),
    );
}

/** Half of the last place of each; written without trailing zeros, all are meant to the most decimals. Counts and zeros are exact. */
function allowance(all: readonly Said[]): Decimal {
  if (moneyUnit(all[0]!.claim) === undefined) return new Decimal(0);
  const decimals = Math.max(...all.map(({ claim }) => claim.decimals));
  const rounded = all.filter(({ claim }) => !claim.number.isZero()).length;
  return new Decimal(10).pow(-decimals).times(rounded).div(2);
}
