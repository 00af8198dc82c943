import { saidIn } from "../../narrative/said";
import { dutyOf } from "../planned";
import { defineRule } from "../rule";

/** 职责里管着车，资产里却一辆车也没有：管理的车在谁账上，可以写一句。 */
export const vehicleDutyIsExplained = defineRule({
  id: "vehicle-duty-is-explained",
  group: "contradictions",
  title: "职责中管理车辆而资产中没有车辆的，可说明车辆归属",
  basis: "国有资产占用情况写的是本部门的车辆；管理的车辆在其他单位账上时，写明归属读者才看得懂",
  severity: "hint",
  needs: [],
  messages: { none: "国有资产占用情况写车辆为0，而职责中写有“{words}”；请看看是否要说明这些车辆归谁所有。" },
  example:
    "国有资产占用情况写车辆为0，而职责中写有“负责管理区机关直属车辆”；请看看是否要说明这些车辆归谁所有。",

  *check(_, book) {
    const vehicles = saidIn(book).filter(({ topic, claim }) => topic === "assets" && claim.unit === "辆");
    if (vehicles.length === 0 || vehicles.some(({ claim }) => !claim.number.isZero())) return;
    const words = /(?:管理|负责)[^，,。；;]{0,10}车辆|车辆[^，,。；;]{0,10}管理/;
    const duty = dutyOf(book, words);
    const found = duty && words.exec(duty.text);
    if (!duty || !found) {
      yield { outcome: "pass", at: vehicles[0]!.paragraph.cell };
      return;
    }
    const start = duty.start + found.index;
    yield {
      outcome: "finding",
      at: duty.cell,
      span: { start, end: start + found[0].length },
      because: [vehicles[0]!.paragraph.cell],
      message: "none",
      data: { words: found[0] },
    };
  },
});
