import { linesByOwner, type IndicatorLine } from "../indicator-lines";
import { rowCalled, sayAmount, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { isFilled, termsOf } from "../terms";
import { sum } from "../../budget/amount";

/** 产出指标要说出做多少、何时做完；几百万的项目只有质量指标，验收时无从核对。 */
export const outputsSayHowMuchAndWhen = defineRule({
  id: "outputs-say-how-much-and-when",
  group: "indicators",
  title: "项目的产出指标有数量，也有时效",
  basis: "产出指标一般从数量、质量、时效设置；某一方面确实不适用的，说明即可",
  severity: "explain",
  needs: ["project-performance"],
  messages: {
    missing:
      "{table}「{project}」安排{money}，{count}项产出指标中没有{missing}指标；请补充，或说明为何不设。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const lines of linesByOwner(table)) {
        const [first] = lines;
        const outputs = lines.filter(({ indicator }) => indicator.aspect === "output");
        if (!first?.project || outputs.length === 0) continue;
        const at = first.project.labelCell;
        const missing = [
          ...(outputs.some(saysHowMuch) ? [] : ["数量"]),
          ...(outputs.some(saysWhen) ? [] : ["时效"]),
        ];
        if (missing.length === 0) {
          yield { outcome: "pass", at };
          continue;
        }
        const figures = termsOf(table, first.project, "total").filter(isFilled);
        const amount = sayAmount(sum(figures.map((figure) => figure.amount)), table.unit);
        yield {
          outcome: "finding",
          at,
          because: outputs.map(({ indicator }) => indicator.name.cell),
          message: "missing",
          data: {
            table: tableCalled(table),
            project: rowCalled(first.project),
            money:
              figures.length > 0 && figures.every(({ state }) => state === "amount")
                ? `${amount}${table.unit}`
                : "资金",
            count: String(outputs.length),
            missing: missing.join("和"),
          },
        };
      }
    }
  },
});

/** By the printed 二级指标, by the name, or by a 指标值 that counts something and is no percent. */
function saysHowMuch({ name, indicator, target }: IndicatorLine): boolean {
  if (/数量/.test(indicator.dimension ?? "") || /数量|规模|面积|里程|长度|总量|数$/.test(name)) return true;
  if (target.form === "word") return /\d/.test(target.word) && !/[%‰]/.test(target.word);
  const counts = target.form === "quantity" || target.form === "range";
  return counts && /^(?:count|money|unclear|none)$/.test(target.measure.of);
}

const OF_TIME =
  /及时|时间|周期|期限|工期|时限|时效|进度|按时|按期|按月|按季|按年|如期|准时|定期|提前|适时|随时|即时|频率|时长|每[日天周月季年]|租期|[月季年]度/;

function saysWhen({ name, indicator, target }: IndicatorLine): boolean {
  if (/时效|进度/.test(indicator.dimension ?? "") || OF_TIME.test(name)) return true;
  if (target.form === "deadline") return true;
  if (target.form === "word") return /[年月日底前天]|及时|按时|按期/.test(target.word);
  const counts = target.form === "quantity" || target.form === "range";
  return counts && target.measure.of === "time" && !/数$/.test(name);
}
