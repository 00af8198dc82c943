import { vehicleCostsIn, type VehicleCosts } from "../../narrative/vehicle-costs";
import { proseOf, wordsAt } from "../prose";
import { sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 公务用车运行费包括哪些费用，说明、名词解释和表注各写了一遍；有一处少列一项，口径就不一样了。用词不同、互有出入的不算。 */
export const vehicleCostsAgree = defineRule({
  id: "vehicle-costs-agree",
  group: "narrative",
  title: "公务用车运行费包括的费用，各处列得一样",
  basis: "一份文件里同一名词只有一个口径",
  severity: "hint",
  needs: [],
  messages: {
    fewer:
      "{where}列公务用车的费用，没有{lacks}，{other}列了；口径不同，请统一，确实不含的请在名词解释里也删去。",
  },

  *check(_, book) {
    const lists = [...proseOf(book)].flatMap((prose) =>
      vehicleCostsIn(prose.text).map((list) => ({ prose, list })),
    );
    if (lists.length < 2) return;
    const short = lists.find((one) => lists.some((other) => isPartOf(one.list, other.list)));
    for (const { prose } of lists.filter((one) => one !== short)) yield { outcome: "pass", at: prose.cell };
    if (!short) return;
    const longer = lists.filter((other) => isPartOf(short.list, other.list));
    const lacks = [...longer[0]!.list.costs].filter((cost) => !short.list.costs.has(cost));
    yield {
      outcome: "finding",
      ...wordsAt(short.prose, short.list.start, short.list.end),
      because: longer.map(({ prose }) => prose.cell),
      message: "fewer",
      data: {
        where: sayWhere(short.prose, book),
        lacks: lacks.map((cost) => `“${cost}”`).join("、"),
        other: longer.map((one) => sayWhere(one.prose, book)).join("、"),
      },
    };
  },
});

const LEAST_SHARED = 3;

/** Whether it is the other list with something left out. */
const isPartOf = ({ costs }: VehicleCosts, other: VehicleCosts): boolean =>
  costs.size >= LEAST_SHARED &&
  costs.size < other.costs.size &&
  [...costs].every((cost) => other.costs.has(cost));
