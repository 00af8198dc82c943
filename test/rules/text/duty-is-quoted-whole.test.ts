import { dutyIsQuotedWhole } from "../../../src/rules/text/duty-is-quoted-whole";
import { duties } from "../contradictions/drawn-department";
import { describeRule } from "../describe-rule";
import { describeSilence } from "../describe-silence";

const reception = "配合做好上级领导和来访团队到本区视察、检查活动的接待服务";
const lossy = "配合做好本区视察、检查活动的接待服务";
const others = [
  "编制并及时调整行政审批权责清单",
  "承接上级下放的各类审批服务事项",
  "受理对办事效率和行为规范的监督投诉",
];
const office = duties(`（1）审批：${others.join("；")}。`, `（2）接待：${reception}。`);

const overall = (goal: string, task = "按时完成各项工作任务，保障机关运转。"): string => `
  | 部门整体绩效目标表 |                      |          |        |            |
  | 年度履职目标       | ${goal}              |          |        |            |
  | 年度主要任务       | 任务名称             | 主要内容 |        |            |
  |                    | 机关服务             | ${task}  |        |            |
  | 预算情况           | 部门预算总额（万元） |          | 100.00 |            |
  | 一级指标           | 二级指标             | 三级指标 | 指标值 | 指标值说明 |
  | 产出指标           | 重点工作             | 办结率   | 100%   |            |`;

const copied = `${others.join("；")}；`;
const pass = (it: string, goal: string) => ({
  it,
  sheets: { 说明: office, 整体: overall(goal) },
  compared: 1,
});

const says = (where: string, source: string): string =>
  `部门整体绩效目标表${where}里“${lossy}”，${source}里是“${reception}”，少了“上级领导和来访团队到”；请看看是不是漏字。`;

describeRule(dutyIsQuotedWhole, {
  passes: [
    pass("every sentence word for word", `${copied}${reception}。`),
    pass("with other stops and spaces", `${copied.replaceAll("；", ", ")}${reception}。`),
    pass("mark-up is no word", `<p>${copied}</p><p>${reception}</p>`),
    pass("a sentence put in other words", `${copied}做好来宾接待和视察活动的各项服务。`),
    pass("a sentence that is cut at its end", `${copied}配合做好上级领导和来访团队到本区视察。`),
    pass("items of a list left out", `${copied}配合做好上级领导和来访团队到本区视察活动的接待服务。`),
    pass("one of two words that are joined", `${copied}配合做好上级领导到本区视察、检查活动的接待服务。`),
    pass(
      "fewer than three characters lost",
      `${copied}配合做好上级领导和来访团队到本区视察、检查的接待服务。`,
    ),
    pass("a text that shortens about as much as it repeats", `${others[0]}；${lossy}。`),
  ],
  finds: [
    {
      it: "words lost in a task, of the duty",
      sheets: { 说明: office, 整体: overall(copied, `${lossy}。`) },
      finds: [
        {
          at: "C4",
          sheet: "整体",
          quotes: lossy,
          says: says("年度主要任务", "职责"),
        },
      ],
    },
    {
      it: "words lost in a task, of the goal alone",
      sheets: {
        说明: duties(`（1）审批：${others.join("；")}。`),
        整体: overall(copied + reception, `${lossy}。`),
      },
      finds: [{ at: "C4", sheet: "整体", quotes: lossy, says: says("年度主要任务", "年度履职目标") }],
    },
    {
      it: "words lost in the goal",
      sheets: { 说明: office, 整体: overall(copied + lossy) },
      finds: [{ at: "B2", sheet: "整体", quotes: lossy, says: says("年度履职目标", "职责") }],
    },
  ],
  notRun: [{ it: "without 整体绩效目标表", sheets: office, missing: ["overall-performance"] }],
});

describeSilence(dutyIsQuotedWhole, {
  "of a goal in words of its own": {
    说明: office,
    整体: overall("推进审批服务便民化，按时完成年度各项工作任务，保障机关正常运转。"),
  },
  "where no duties are written": {
    说明: "| 某某局2022年部门预算情况说明 |\n| 一、收支总体情况 |\n| 收入合计100.00万元。 |",
    整体: overall(copied + reception),
  },
});
