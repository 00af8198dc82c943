import { sum, units, writeAmount } from "../../budget/amount";
import { tableOf } from "../../budget/book";
import { purchaseKinds } from "../../budget/table";
import { answerTo } from "../answers";
import { money } from "../phrases";
import { claimedAmount, readClaims } from "../read-claims";
import { join, say, slot, type Wording } from "../say";
import type { Occasion } from "../section";
import { statedTotal } from "../stated";
import { purchaseCalled, statedPurchases } from "../stated-purchases";

const TOTAL = "政府采购预算总额";
const kinds = purchaseKinds.map(purchaseCalled);
const asksFor = (kind: string): string => `政府采购${kind}预算金额`;

/**
 * 政府采购 by 货物, 工程 and 服务, as 政府采购预算表 has them. Many places publish none: then people are asked, and where they
 * stated all three, their sum is the whole.
 */
export function procurement(occasion: Occasion): Wording {
  const { book, department, year } = occasion;
  const table = tableOf(book, "procurement");
  const parts = purchaseKinds.map((kind) => {
    const stated = table && statedPurchases(table, kind);
    return say`政府采购${purchaseCalled(kind)}预算${money(stated, asksFor(purchaseCalled(kind)))}`;
  });
  const small = book.locality?.statement?.procurementForSmall
    ? say`预留给中小企业的采购份额：${slot("预留给中小企业的采购金额，没有的写明没有")}。`
    : "";
  const whole = table ? money(statedTotal(table, "total"), TOTAL) : (sumOfKinds(occasion) ?? slot(TOTAL));
  return say`${department}${year}政府采购预算安排${whole}，其中：${join(parts, "、")}。${small}`;
}

/** Undefined while one is missing or is no amount by itself, and where somebody stated the whole. */
function sumOfKinds(occasion: Occasion): string | undefined {
  if (answerTo(occasion, TOTAL) !== undefined) return undefined;
  const claims = kinds.flatMap((kind) => {
    const answer = answerTo(occasion, asksFor(kind)) ?? "";
    const [claim, ...others] = readClaims(answer);
    return claim && others.length === 0 && claim.start === 0 && claim.end === answer.length ? [claim] : [];
  });
  const amounts = claims.flatMap((claim) => claimedAmount(claim) ?? []);
  const unit = units.find((known) => known === claims[0]?.unit);
  if (!unit || amounts.length < kinds.length || claims.some((claim) => claim.unit !== unit)) return undefined;
  return writeAmount(sum(amounts), unit, Math.max(...claims.map(({ decimals }) => decimals))) + unit;
}
