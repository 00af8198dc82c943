import { taskContentIsItsOwn } from "../../../src/rules/indicators/task-content-is-its-own";
import { describeRule } from "../describe-rule";

const overall = (tasks: string): string => `
  | 部门整体绩效目标表 |                      |          |        |            |
  | 年度主要任务       | 任务名称             | 主要内容 |        |            |
  ${tasks.trim()}
  | 预算情况           | 部门预算总额（万元） |          | 100.00 |            |
  | 一级指标           | 二级指标             | 三级指标 | 指标值 | 指标值说明 |
  | 投入管理指标       | 预算管理             | 执行率   | ≥90%   |            |`;

const duties = `
  | 一、主要职责 |
  | （1）营商环境建设：落实优化营商环境的法规政策；组织营商环境考核评价。 |
  | （2）机关服务：承担设备维护、安全保卫、办公场所环境卫生、绿化养护等后勤管理工作。 |
  | （3）信访办理：受理群众来信来访。 |`;

const environment = "落实优化营商环境的政策，组织考核评价。";
const logistics = "承担设备维护、安全保卫、办公场所环境卫生、绿化养护等后勤管理。";

describeRule(taskContentIsItsOwn, {
  passes: [
    {
      it: "contents that say their own names",
      sheets: {
        整体: overall(`
          |  | 优化营商环境 | ${environment}   | | |
          |  | 后勤保障     | ${logistics}     | | |
          |  | 信访办理     | 受理来信来访。   | | |`),
        说明: duties,
      },
      compared: 3,
    },
    {
      it: "contents in other words than their names, which speak of each other only by chance",
      sheets: overall(`
        |  | 基层党建     | 开展主题教育，发展党员，助力乡村振兴。 | | |
        |  | 重点项目     | 建成道路两条，改造管网十公里。         | | |
        |  | 综合运转     | 支付水电、物业等日常开支。             | | |
        |  | 乡村振兴工作 | 发展特色种植，培训致富带头人。         | | |`),
      compared: 4,
    },
    {
      it: "without duties, by the contents alone",
      sheets: overall(`
        |  | 优化营商环境 | ${environment} | | |
        |  | 后勤保障     | ${logistics}   | | |`),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "two tasks have each other's contents",
      sheets: {
        整体: overall(`
          |  | 信访办理     | 受理来信来访。 | | |
          |  | 后勤保障     | ${environment} | | |
          |  | 优化营商环境 | ${logistics}   | | |`),
        说明: duties,
      },
      finds: [
        {
          at: "C4",
          because: "B4 B5 C5",
          says: "部门整体绩效目标表的任务“后勤保障”与“优化营商环境”的主要内容写颠倒了：前者的内容没有提到“后勤保障”，说的是“优化营商环境”，后者相反；请把两项的主要内容互换。",
          fix: `“${environment}”→“${logistics}”，“${logistics}”→“${environment}”`,
        },
      ],
    },
  ],
});
