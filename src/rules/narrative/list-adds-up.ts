import { Decimal } from "../../budget/decimal";
import { moneyUnit } from "../../narrative/precision";
import { saidIn, type Said } from "../../narrative/said";
import { defineRule } from "../rule";
import { spanIn } from "../paragraph-span";

/** 政府采购只分货物、工程、服务三类，车辆列到“其他用车”为止：列全了的分项之和就是总数。 */
export const listAddsUp = defineRule({
  id: "list-adds-up",
  group: "narrative",
  title: "情况说明中列全的分项之和等于总数",
  basis: "政府采购由货物、工程、服务三类组成（政府采购法第二条）；列到“其他”为止的分项合起来就是总数",
  severity: "error",
  needs: [],
  messages: {
    differs: "情况说明“{section}”写{words}{whole}，所列各项之和是{sum}（{parts}）；请核对总数和各项。",
  },
  example:
    "情况说明“政府采购支出情况”写政府采购预算10万元，所列各项之和是9.5万元（2+3+4.5）；请核对总数和各项。",

  *check(_, book) {
    const said = saidIn(book);
    for (const [i, whole] of said.entries()) {
      const parts = partsAfter(said, i);
      if (!parts) continue;
      const span = spanIn(whole.paragraph, whole.claim);
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
          whole: whole.claim.number.toString() + whole.claim.unit,
          sum: sum.toString() + whole.claim.unit,
          parts: parts.map(({ claim }) => claim.number.toString()).join("+"),
        },
      };
    }
  },
});

/** The parts that follow a number after 其中 or a colon, if they are all there are; all in its unit. */
function partsAfter(said: readonly Said[], i: number): readonly Said[] | undefined {
  const whole = said[i]!;
  const next = said[i + 1];
  if (!next || next.paragraph !== whole.paragraph || whole.claim.states !== "amount") return undefined;
  if (
    !/^[^。；;]*(?:其中|包括|分别为|[：:])/.test(
      whole.paragraph.text.slice(whole.claim.end, next.claim.start),
    )
  )
    return undefined;
  const parts: Said[] = [];
  for (const one of said.slice(i + 1)) {
    const from = parts.at(-1)?.claim.end ?? whole.claim.end;
    if (one.paragraph !== whole.paragraph || one.claim.unit !== whole.claim.unit) break;
    if (one.claim.states !== "amount" || /[。；;]/.test(one.paragraph.text.slice(from, one.claim.start)))
      break;
    parts.push(one);
  }
  const names = parts.map(({ words }) => words);
  const procurement = ["货物", "工程", "服务"];
  const isAll =
    whole.topic === "procurement"
      ? parts.length === 3 && procurement.every((kind, k) => names[k]?.includes(kind))
      : whole.topic === "assets" && parts.length >= 2 && /^其他/.test(names.at(-1) ?? "");
  return isAll ? parts : undefined;
}

/** Half of the last place of each; written without trailing zeros, all are meant to the most decimals. Counts and zeros are exact. */
function allowance(all: readonly Said[]): Decimal {
  if (moneyUnit(all[0]!.claim) === undefined) return new Decimal(0);
  const decimals = Math.max(...all.map(({ claim }) => claim.decimals));
  const rounded = all.filter(({ claim }) => !claim.number.isZero()).length;
  return new Decimal(10).pow(-decimals).times(rounded).div(2);
}
