import { linesOf, sayLine, type IndicatorLine } from "../indicator-lines";
import { defineRule } from "../rule";

/** 产出是项目做出来的东西；资金到位是投入，支出进度是过程，环境改善是效果，放错一栏就评价错一栏。 */
export const outputIsAnOutput = defineRule({
  id: "output-is-an-output",
  group: "indicators",
  title: "产出指标里列的是产出",
  basis: "投入、过程、产出、效益各有所指：产出是项目提供的产品和服务，效益是由此带来的变化",
  severity: "explain",
  needs: ["project-performance"],
  messages: {
    input: "{place}说的是资金到位，属于投入；请核实是否改列，或换成项目做出来的数量和质量。",
    process: "{place}说的是资金支出的快慢，属于过程；请核实是否改列，或换成项目完成的时间。",
    effect: "{place}说的是项目带来的变化，属于效益；请核实是否改列到效益指标。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      if (line.indicator.aspect !== "output" || !line.project) continue;
      const kind = kindOf(line);
      const at = line.indicator.name.cell;
      if (kind === undefined) yield { outcome: "pass", at };
      else yield { outcome: "finding", at, because: [], message: kind, data: { place: sayLine(line) } };
    }
  },
});

const INPUT = /^(?:项目)?(?:预算|专项|配套|财政|补助)?(?:资金|经费)到位(?:覆盖)?(?:及时)?率?$/;
const PROCESS = /^(?:项目|预算|资金|经费)*支出(?:进度|及时|完成|执行)率?$|^(?:项目)?预算执行(?:进度|率)$/;
const CHANGES = /提升|提高|改善|增强|促进|激发/;

/** Only where name and 指标值 leave no doubt: 提升改造面积 ≥800平方米 counts something made. */
function kindOf({ name, target }: IndicatorLine): "input" | "process" | "effect" | undefined {
  if (INPUT.test(name)) return "input";
  if (PROCESS.test(name)) return "process";
  const vague = target.form === "word" || (target.form === "quantity" && target.measure.of === "percent");
  if (!vague) return undefined;
  const endsInChange = new RegExp(`(?:${CHANGES.source})(?:率|程度|幅度|情况)?$`).test(name);
  const beginsWithChange =
    new RegExp(`^(?:有效|持续|进一步)?(?:${CHANGES.source})`).test(name) && !/率$/.test(name);
  const keepsRunning = /^(?:有效|切实)?(?:保障|确保|保证).*(?:进行|运转|运行|开展)$/.test(name);
  return endsInChange || beginsWithChange || keepsRunning ? "effect" : undefined;
}
