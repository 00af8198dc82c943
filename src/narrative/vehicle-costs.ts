import { sentencesOf } from "./clauses";

/** What a text says the running of official cars costs: 租用费、燃料费、维修费 …. */
export interface VehicleCosts {
  readonly costs: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

const LIST = /[\u4e00-\u9fff]{2,16}?费用?(?:[、和及与]+[\u4e00-\u9fff]{2,16}?费用?){2,}/g;

/** One cost under several words counts as one. */
const sameCost: readonly (readonly [RegExp, string])[] = [
  [/^(?:燃油|油料|汽油|加油)费$/, "燃料费"],
  [/^(?:过桥过路|路桥|通行|过路)费$/, "过路过桥费"],
  [/^(?:维护|修理|维修保养|维修维护|维修养护)费$/, "维修费"],
  [/^安全奖(?:励)?费?$/, "安全奖励费"],
  [/^租赁费$/, "租用费"],
];

/** Every list of the costs of 公务用车; lists of other costs are passed over. What buying a car costs is another matter. */
export function vehicleCostsIn(text: string): VehicleCosts[] {
  return sentencesOf(text).flatMap((sentence) => {
    const from = sentence.text.search(/公务用车/);
    if (from < 0) return [];
    return [...sentence.text.matchAll(LIST)].flatMap(({ index, 0: words }) => {
      const listed = words.split(/[、和及与]/);
      const costs = new Set(listed.flatMap(costCalled));
      if (index + words.length < from || !costs.has("燃料费")) return [];
      const start = sentence.start + index;
      const lead = listed[0]!.length - withoutLead(listed[0]!).length;
      return [{ costs, start: start + lead, end: start + words.length }];
    });
  });
}

/** What leads up to the first cost: 公务用车运行费反映单位按规定保留的公务用车…. */
const LEAD = /^.*(?:的|反映|用于|包括|包含|指|是)|^(?:单位|公务用车|公车|车辆|所需)+/;

function withoutLead(words: string): string {
  const bare = words.replace(LEAD, "");
  return bare === words ? bare : withoutLead(bare);
}

function costCalled(words: string): string[] {
  const bare = withoutLead(words).replace(/费用$/, "费");
  if (!bare.endsWith("费") || /购置|牌照/.test(bare)) return [];
  return [sameCost.find(([pattern]) => pattern.test(bare))?.[1] ?? bare];
}
