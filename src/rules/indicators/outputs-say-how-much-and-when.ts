import type { BudgetRow, BudgetTable } from "../../budget/table";
import { linesByOwner, type IndicatorLine } from "../indicator-lines";
import { rowCalled, sayAmount, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { isFilled, termsOf } from "../terms";
import { sum } from "../../budget/amount";

/** 产出指标要说出做多少、做得怎样、何时做完；几百万的项目只有质量指标，验收时无从核对。成本指标别的项目都有的，也不应缺。 */
export const outputsSayHowMuchAndWhen = defineRule({
  id: "outputs-say-how-much-and-when",
  group: "indicators",
  title: "项目的产出指标有数量、质量和时效，成本指标不缺",
  basis: "产出指标一般从数量、质量、时效设置，成本指标说明花多少；某一方面确实不适用的，说明即可",
  severity: "explain",
  needs: ["project-performance"],
  messages: {
    missing:
      "{table}「{project}」安排{money}，{count}项产出指标中没有{missing}指标；请补充，或说明为何不设。",
    "no cost":
      "{table}「{project}」安排{money}，没有成本指标，而同一张表的其他项目都有；请补充，或说明为何不设。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const owners = linesByOwner(table).filter(([line]) => line?.project !== undefined);
      const withoutCost = owners.filter((lines) => !lines.some(isCost));
      for (const lines of owners) {
        const { project } = lines[0]!;
        const at = project!.labelCell;
        const outputs = lines.filter(({ indicator }) => indicator.aspect === "output");
        const missing = dimensions.filter(([, says]) => !outputs.some(says)).map(([called]) => called);
        const data = () => ({
          table: tableCalled(table),
          project: rowCalled(project!),
          money: sayMoney(table, project!),
        });
        if (outputs.length > 0 && missing.length > 0) {
          yield {
            outcome: "finding",
            at,
            because: outputs.map(({ indicator }) => indicator.name.cell),
            message: "missing",
            data: { ...data(), count: String(outputs.length), missing: missing.join("和") },
          };
        } else if (outputs.length > 0) yield { outcome: "pass", at };
        if (withoutCost.length === 1 && withoutCost[0] === lines && owners.length >= ENOUGH_TO_COMPARE)
          yield { outcome: "finding", at, because: [], message: "no cost", data: data() };
      }
    }
  },
});

/** Of three projects, two with a 成本指标 show that the table has them. */
const ENOUGH_TO_COMPARE = 3;

const isCost = ({ indicator }: IndicatorLine): boolean =>
  indicator.aspect === "cost" || /成本/.test(indicator.dimension ?? "");

/** 资金 where the amount is blank or no number. */
function sayMoney(table: BudgetTable, project: BudgetRow): string {
  const figures = termsOf(table, project, "total").filter(isFilled);
  const readable = figures.length > 0 && figures.every(({ state }) => state === "amount");
  return readable
    ? `${sayAmount(sum(figures.map(({ amount }) => amount)), table.unit)}${table.unit}`
    : "资金";
}

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

/** Whatever does not only count or tell a time may say how good it is: only where all do, 质量 is surely missing. */
function saysHowWell(line: IndicatorLine): boolean {
  const { name, indicator, target } = line;
  if (/质量/.test(indicator.dimension ?? "") || /质量|合格|达标|优良|完好|准确|标准/.test(name)) return true;
  if (target.form === "word") return !saysHowMuch(line) && !saysWhen(line);
  const counts = target.form === "quantity" || target.form === "range";
  return counts && target.measure.of === "percent" && !saysWhen(line);
}

const dimensions = [
  ["数量", saysHowMuch],
  ["质量", saysHowWell],
  ["时效", saysWhen],
] as const;
