import { sayAmount, rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { unitCostsIn, type UnitCost } from "../unit-costs";

/** 项目金额除以数量就是单价：一辆车一年租金十万、一本日志二十元，合不合理，填表的人看一眼就知道。 */
export const unitCostIsPlausible = defineRule({
  id: "unit-cost-is-plausible",
  group: "indicators",
  title: "项目金额按数量指标折算的单价合理",
  basis:
    "支出按标准编制，金额与数量应当相称（预算法第三十二条）；只在项目只有一个数量、数的正是所付的东西时折算",
  severity: "hint",
  needs: ["project-performance"],
  sees: "table by table",
  messages: {
    each: "{table}按数量指标折算的单价：{costs}；请看看单价是否合理，数量与金额是否相称。",
  },
  example:
    "项目绩效目标汇总表按数量指标折算的单价：车辆租赁费145.00万元÷14辆＝10.36万元/辆，印刷费4.00万元÷2000本＝20.00元/本；请看看单价是否合理，数量与金额是否相称。",

  *check(_, book) {
    for (const table of book.tables) {
      if (table.kind !== "project-performance") continue;
      const costs = unitCostsIn(table);
      const [first, ...others] = costs;
      if (!first) {
        yield { outcome: "pass", at: table.titleCell };
        continue;
      }
      yield {
        outcome: "finding",
        at: first.line.indicator.target.cell,
        because: [
          ...others.map(({ line }) => line.indicator.target.cell),
          ...costs.flatMap(({ figures }) => figures.map(({ cell }) => cell)),
        ],
        message: "each",
        data: {
          table: tableCalled(table),
          costs:
            costs.slice(0, MOST).map(say).join("，") + (costs.length > MOST ? `，等${costs.length}项` : ""),
        },
      };
    }
  },
});

const MOST = 6;

const say = ({ line, amount, unit, count, each }: UnitCost): string =>
  `${rowCalled(line.project!)}${sayAmount(amount, unit)}${unit}÷${count}＝${each}`;
