import { compared } from "../comparison";
import { largestProjects } from "../largest-projects";
import { money } from "../phrases";
import { printedPrior } from "../prior";
import { say } from "../say";
import { defineSection } from "../section";
import { sharesOf } from "../shares";
import { statedTotal } from "../stated";

/** 支出预算总体情况: 基本支出 and 项目支出, and how much of the whole each is. */
export const expenditureSection = defineSection({
  id: "expenditure",
  heading: "支出预算总体情况说明",
  needs: ["expenditure"],

  *write({ expenditure: table }, occasion) {
    const { book, department, year, options } = occasion;
    const whole = statedTotal(table, "total");
    const basic = statedTotal(table, "basic");
    const project = statedTotal(table, "project");
    const parts = [
      { name: "基本支出", amount: basic },
      { name: "项目支出", amount: project },
    ];
    const { each, remark } = sharesOf(parts, whole, options);
    const basicPart = say`基本支出${money(basic, "基本支出")}${each[0]!}`;
    const projectPart = say`项目支出${money(project, "项目支出")}${each[1]!}`;
    const change = compared(
      [
        { what: "基本支出", prior: printedPrior(table, "basic"), now: basic },
        {
          what: "项目支出",
          prior: printedPrior(table, "project"),
          now: project,
          offers: largestProjects(book),
        },
      ],
      occasion,
    );
    yield say`${department}${year}支出总计${money(whole, "支出总计")}，其中：${basicPart}；${projectPart}。${remark}${change}`;
  },
});
