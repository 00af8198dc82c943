import { money, share } from "../phrases";
import { say } from "../say";
import { defineSection } from "../section";
import { statedTotal } from "../stated";

/** 支出预算总体情况: 基本支出 and 项目支出, and how much of the whole each is. */
export const expenditureSection = defineSection({
  id: "expenditure",
  heading: "支出预算总体情况说明",
  needs: ["expenditure"],

  *write({ expenditure: table }, { department, year }) {
    const whole = statedTotal(table, "total");
    const basic = statedTotal(table, "basic");
    const project = statedTotal(table, "project");
    const basicPart = say`基本支出${money(basic, "基本支出")}${share(basic, whole)}`;
    const projectPart = say`项目支出${money(project, "项目支出")}${share(project, whole)}`;
    yield say`${department}${year}支出总计${money(whole, "支出总计")}，其中：${basicPart}；${projectPart}。`;
  },
});
