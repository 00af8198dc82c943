import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** 有指标没有指标值，或只有“≥”没有数，这一项就没有目标。 */
export const indicatorHasTarget = defineRule({
  id: "indicator-has-target",
  group: "indicators",
  title: "每项绩效指标都有指标值",
  basis: "绩效指标由名称和指标值组成，没有指标值就无法衡量",
  severity: "explain",
  needs: [],
  messages: {
    blank: "{place}没有指标值；请补填，或说明为何不填。",
    "no number": "{place}的指标值为{target}，没有写数；请补填应达到的数。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { target, indicator } = line;
      const at = indicator.target.cell;
      const isBare =
        target.form === "word" && /^(?:[≥≤><=]|不低于|不高于|不超过|不少于)+[%万元次]*$/.test(target.word);
      if (target.form !== "blank" && !isBare) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [indicator.name.cell],
          message: target.form === "blank" ? "blank" : "no number",
          data: { place: sayLine(line), target: sayTarget(line) },
        };
      }
    }
  },
});
