import { dutyOf, plannedNone } from "../planned";
import { defineRule } from "../rule";

/** 职责里有接待，公务接待费却是0：由谁负担，写明了读者才不会疑心。 */
export const receptionDutyIsExplained = defineRule({
  id: "reception-duty-is-explained",
  group: "contradictions",
  title: "职责中有接待工作而公务接待费为零的，可说明由谁负担",
  basis: "公务接待费预算应当公布（机关事务管理条例第七条）；职责与预算对不上时读者会问",
  severity: "hint",
  needs: ["three-public"],
  messages: { none: "公务接待费是0，而职责中写有“{words}”；请看看是否要说明接待费用由谁负担。" },
  example: "公务接待费是0，而职责中写有“对外接待服务工作”；请看看是否要说明接待费用由谁负担。",

  *check(_, book) {
    const none = plannedNone(book, "three-public", "reception");
    if (!none) return;
    const words = /(?<!信访|来访|群众|法律)(?:对外|公务|来宾)?接待(?:服务)?工作|公务接待|对外接待/;
    const duty = dutyOf(book, words);
    const found = duty && words.exec(duty.text);
    if (!duty || !found) {
      yield { outcome: "pass", at: none.cell };
      return;
    }
    const start = duty.start + found.index;
    yield {
      outcome: "finding",
      at: duty.cell,
      span: { start, end: start + found[0].length },
      because: [none.cell],
      message: "none",
      data: { words: found[0] },
    };
  },
});
