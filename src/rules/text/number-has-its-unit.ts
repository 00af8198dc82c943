import { units as moneyUnits } from "../../budget/amount";
import { bareCountsIn } from "../../narrative/bare-counts";
import { proseOf, wholeOf, wordsAt } from "../prose";
import { quoted, sayWhere } from "../prose-place";
import { defineRule } from "../rule";
import { replacing } from "../replacement";

/** 同一串数里别的都带单位，只有一个没有：共有车辆0，其中一般公务用车0辆。 */
export const numberHasItsUnit = defineRule({
  id: "number-has-its-unit",
  group: "text",
  title: "并列的数都带单位",
  basis: "数后写明单位；同一句里别的数都写了",
  severity: "hint",
  needs: [],
  messages: {
    missing: "{where}的“{quote}”后面没有单位，同一句里别的数都写了“{unit}”；请补上。",
  },

  *check(_, book) {
    for (const prose of proseOf(book)) {
      if (prose.place !== "narrative" || !/[\d０-９]/.test(prose.text)) continue;
      const found = bareCountsIn(prose.text);
      if (found.length === 0) yield { outcome: "pass", at: prose.cell };
      const ends = found.map(({ end, unit }) => {
        const at = prose.start + end;
        return { start: at, end: at, becomes: unit };
      });
      for (const [i, { start, end, unit }] of found.entries()) {
        yield {
          outcome: "finding",
          ...wordsAt(prose, start, end),
          because: [],
          message: "missing",
          data: { where: sayWhere(prose, book), quote: quoted(prose.text.slice(start, end)), unit },
          ...(i === 0 ? replacing(wholeOf(prose), ends, { label: `补“${unit}”`, safe: !isMoney(unit) }) : {}),
        };
      }
    }
  },
});

/** 辆 after 0 says nothing new; 万元 or 元 after 5 does. */
const isMoney = (unit: string): boolean => moneyUnits.some((known) => known === unit);
