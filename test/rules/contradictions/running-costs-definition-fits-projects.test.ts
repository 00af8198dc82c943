import { runningCostsDefinitionFitsProjects } from "../../../src/rules/contradictions/running-costs-definition-fits-projects";
import { describeRule } from "../describe-rule";
import { projects } from "./drawn-department";

const glossary = `
  | 第三部分 名词解释 |
  | 一、财政拨款收入：财政当年拨付的资金。 |
  | 二、机关运行经费：为保障行政单位运行用于购买货物和服务的各项资金，包括办公及印刷费、邮电费、办公用房水电费等。 |`;

describeRule(runningCostsDefinitionFitsProjects, {
  passes: [
    {
      it: "no project pays for what it includes",
      sheets: { 说明: glossary, 项目: projects(["其他运转类", "车辆租赁费", "145.00"]) },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "printing and utilities are projects",
      sheets: {
        说明: glossary,
        项目: projects(["其他运转类", "印刷费", "4.00"], ["其他运转类", "水电费", "70.00"]),
      },
      finds: [
        {
          at: "A3",
          quotes:
            "二、机关运行经费：为保障行政单位运行用于购买货物和服务的各项资金，包括办公及印刷费、邮电费、办公用房水电费等。",
          because: "项目!D4 项目!D5",
          says: "名词解释“机关运行经费”写包括印刷费、水电费，而这些费用列在项目「印刷费」4.00万元、「水电费」70.00万元，合计74.00万元，没有计入机关运行经费；请缩小解释，或说明口径。",
        },
      ],
    },
  ],
  notRun: [{ it: "without 项目支出表", sheets: glossary, missing: ["project-expenditure"] }],
});
