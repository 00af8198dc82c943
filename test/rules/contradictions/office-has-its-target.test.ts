import { officeHasItsTarget } from "../../../src/rules/contradictions/office-has-its-target";
import { describeRule } from "../describe-rule";
import { describeSilence } from "../describe-silence";
import { duties, projects } from "./drawn-department";

const offices =
  "| （二）机构设置 |\n| 内设机构5个：办公室、行政审批科、优化营商环境科、大数据和智慧城市管理科、财务科。 |";

const department = (list: string, ...lines: readonly string[]): string => `${duties(...lines)}\n${list}`;

const approval = "（1）行政审批：办理行政审批事项；公布权责清单。";
const business = "（2）营商环境：推行优化营商环境的措施；组织考核评价。";
const data = "（3）大数据管理：拟订大数据发展规划；指导大数据应用。";
const city = "（4）智慧城市建设：推进智慧城市项目；建设5G、大数据、人工智能等基础设施。";
const office = department(offices, approval, business, data, city);

const overall = (goal: string, output = "审批事项办结率", aspect = "产出指标"): string => `
  | 部门整体绩效目标表 |                      |          |        |            |
  | 年度履职目标       | ${goal}              |          |        |            |
  | 预算情况           | 部门预算总额（万元） |          | 100.00 |            |
  | 一级指标           | 二级指标             | 三级指标 | 指标值 | 指标值说明 |
  | ${aspect}          | 重点工作             | ${output} | 100%  |            |`;

const most = "办理行政审批事项；推行优化营商环境的措施；推进智慧城市项目";
const copied = `${most}；建设5G、大数据、人工智能等基础设施。`;

const pass = (it: string, sheets: Readonly<Record<string, string>>) => ({ it, sheets, compared: 1 });

describeRule(officeHasItsTarget, {
  passes: [
    pass("every field stands in the goal", { 说明: office, 整体: overall(`${most}；指导大数据应用。`) }),
    pass("in words of its own", { 说明: office, 整体: overall(`${most}；建成政务数据平台。`) }),
    pass("in the name of a project", {
      说明: office,
      整体: overall(`${most}。`),
      项目: projects(["特定目标类", "大数据平台建设", "60.00"]),
    }),
    pass("in an output", { 说明: office, 整体: overall(`${most}。`, "大数据平台使用率") }),
    pass("a mention among another duty's words counts where no duty is named for the subject", {
      说明: department(offices, approval, business, data.replace("大数据管理", "政务云"), city),
      整体: overall(copied),
    }),
    pass("a goal in general words leaves most fields out, and asks nothing of one", {
      说明: office,
      整体: overall("办理行政审批事项，按时完成各项任务。"),
    }),
    pass("where duties have no names, a mention may be its own", {
      说明: department(
        offices,
        ...[approval, business, data, city].map((duty) => duty.replace(/[^）]+：/, "")),
      ),
      整体: overall(copied),
    }),
  ],
  finds: [
    {
      it: "a field that only the words of another duty mention",
      sheets: { 说明: office, 整体: overall(copied) },
      finds: [
        {
          at: "B2",
          sheet: "整体",
          because: "说明!A8",
          says: "部门整体绩效目标表的年度履职目标、主要任务和项目里，没有专门写到“大数据”，而职责中有这项内容，并设有“大数据和智慧城市管理科”；请看看是否需要补充。",
        },
      ],
    },
  ],
  notRun: [{ it: "without 整体绩效目标表", sheets: office, missing: ["overall-performance"] }],
});

describeSilence(officeHasItsTarget, {
  "where no offices are listed": {
    说明: department("| （二）机构设置 |", approval, business, data, city),
    整体: overall(copied),
  },
  "where the list is not whole": {
    说明: department(offices.replace("财务科", "财务科等"), approval, business, data, city),
    整体: overall(copied),
  },
  "where offices are all of the general kind": {
    说明: department(
      "| 内设机构5个：办公室、综合科、财务审计科、政策法规科、机关党委。 |",
      approval,
      business,
      data,
      city,
    ),
    整体: overall(copied),
  },
  "where the duties do not speak of what the offices are called": {
    说明: department(offices, approval),
    整体: overall(copied),
  },
});
