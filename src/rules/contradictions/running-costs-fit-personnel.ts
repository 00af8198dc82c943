import { sum, zero } from "../../budget/amount";
import { asDecimal, writePercent } from "../../budget/ratio";
import { share } from "../../formulas/share";
import { wholeTerms } from "../lookups";
import { sayAmount, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { staffCostsOf } from "../staff-costs";

/** 公用经费只有人员经费的百分之几，办公、水电多半列在项目里：读者会问口径。 */
export const runningCostsFitPersonnel = defineRule({
  id: "running-costs-fit-personnel",
  group: "contradictions",
  title: "公用经费明显少于人员经费的，看看日常运转的开支列在哪里",
  basis:
    "部门支出分为基本支出和项目支出，基本支出包括人员经费和公用经费（预算法实施条例第五条）；公用经费极少而另有项目支出的，日常运转的开支可能列在项目里",
  severity: "hint",
  needs: ["expenditure", "basic-expenditure"],
  sees: ["expenditure", "general-public-expenditure", "basic-expenditure"],
  uses: ["runningToPersonnel"],
  messages: {
    small:
      "{table}的公用经费为{running}，只相当于人员经费{personnel}的{percent}，而项目支出有{projects}；请看看日常办公的开支是否列在项目里，可在情况说明中写明。",
  },
  example:
    "部门支出总表的公用经费为8.34万元，只相当于人员经费264.25万元的3.16%，而项目支出有1661.90万元；请看看日常办公的开支是否列在项目里，可在情况说明中写明。",

  *check({ expenditure }, book, { runningToPersonnel }) {
    const costs = staffCostsOf(book);
    const projects = wholeTerms(expenditure, "project");
    const inProjects = sum(projects.map(({ amount }) => amount));
    const [at, ...others] = costs?.running ?? [];
    if (!costs || !at || inProjects <= zero) return;
    const running = sum(costs.running.map(({ amount }) => amount));
    const personnel = sum(costs.personnel.map(({ amount }) => amount));
    const part = share.compute(running, personnel);
    if (part === "zero base" || asDecimal(part).times(100).gte(runningToPersonnel)) {
      yield { outcome: "pass", at: at.cell };
      return;
    }
    yield {
      outcome: "finding",
      at: at.cell,
      because: [...others, ...costs.personnel, ...projects].map(({ cell }) => cell),
      message: "small",
      data: {
        table: tableCalled(costs.table),
        running: sayAmount(running, at.unit) + at.unit,
        personnel: sayAmount(personnel, at.unit) + at.unit,
        percent: writePercent(part),
        projects: sayAmount(inProjects, expenditure.unit) + expenditure.unit,
      },
    };
  },
});
