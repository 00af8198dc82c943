import { outputsSayHowMuchAndWhen } from "../../../src/rules/indicators/outputs-say-how-much-and-when";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

describeRule(outputsSayHowMuchAndWhen, {
  passes: [
    {
      it: "by the 指标值, by the name, in words, or in one indicator for both",
      sheets: projectTargets(`
        | 印刷 | 4.00 | 产出指标 | 印制工作日志本 | ≥2000本           |
        |      |      |          | 印刷及时率     | ≥95%              |
        |      |      |          | 验收合格率     | ≥95%              |
        | 改革 | 8.00 | 产出指标 | 评审次数       | 3-5次             |
        |      |      |          | 完成           | 2022年年底        |
        |      |      |          | 验收合格率     | ≥95%              |
        | 培训 | 2.00 | 产出指标 | 参训人数       | 全员              |
        |      |      |          | 培训周期       | 2天               |
        |      |      |          | 验收合格率     | ≥95%              |
        | 补助 | 9.00 | 产出指标 | 发放补助       | 200万元           |
        |      |      |          | 发放           | 12月底前          |
        |      |      |          | 验收合格率     | ≥95%              |
        | 维修 | 9.00 | 产出指标 | 维修           | 完成3处，共800平方米 |
        |      |      |          | 维修           | 按时完成          |
        |      |      |          | 验收合格率     | ≥95%              |
        | 宣传 | 9.00 | 产出指标 | 宣传每季度一次 | ≥4次              |
        |      |      |          | 验收合格率     | ≥95%              |
        | 租金 | 9.00 | 产出指标 | 支付租金年数   | 2年               |
        |      |      |          | 租赁期限       | ≤365天            |
        |      |      |          | 房屋状况       | 良好              |`),
      compared: 7,
    },
    {
      it: "by the printed 二级指标; a project without any output says nothing of either",
      sheets: {
        绩效: `
          | 项目绩效目标汇总表 |          |          |          |            |        |
          | 单位：万元         |          |          |          |            |        |
          | 项目名称           | 资金总额 | 一级指标 | 二级指标 | 三级指标   | 指标值 |
          | 路灯               | 9.00     | 产出指标 | 数量指标 | 亮灯       | ≥98%   |
          |                    |          |          | 时效指标 | 故障处置   | ≥95%   |
          | 慰问               | 1.00     | 效益指标 | 社会效益 | 受益       | 显著   |`,
      },
      compared: 1,
    },
    {
      it: "costs that every project states, also as 二级指标 of 产出; of two projects none shows what the table has",
      sheets: {
        绩效: `
          | 项目绩效目标汇总表 |          |          |          |            |        |
          | 单位：万元         |          |          |          |            |        |
          | 项目名称           | 资金总额 | 一级指标 | 二级指标 | 三级指标   | 指标值 |
          | 路灯               | 9.00     | 产出指标 | 成本指标 | 电费       | ≤9万元 |
          | 慰问               | 1.00     | 成本指标 | 经济成本 | 慰问金     | ≤1万元 |
          | 租房               | 2.00     | 成本指标 | 经济成本 | 租金       | ≤2万元 |`,
        另表: projectTargets(`
          | 路灯 | 9.00 | 成本指标 | 电费     | ≤9万元 |
          | 慰问 | 1.00 | 产出指标 | 慰问人数 | ≥5人   |
          |      |      |          | 及时率   | ≥95%   |
          |      |      |          | 准确率   | 100%   |`),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "only counts and times, and the one project without a cost",
      sheets: projectTargets(`
        | 路灯 | 9.00  | 成本指标 | 电费     | ≤9万元 |
        | 慰问 | 1.00  | 成本指标 | 慰问金   | ≤1万元 |
        |      |       | 产出指标 | 慰问人数 | ≥5人   |
        |      |       |          | 及时率   | ≥95%   |
        | 租房 | 2.00  | 满意度指标 | 满意度 | ≥95%   |`),
      finds: [
        {
          at: "A5",
          because: "D6 D7",
          says: "项目绩效目标汇总表「慰问」安排1.00万元，2项产出指标中没有质量指标；请补充，或说明为何不设。",
        },
        {
          at: "A8",
          says: "项目绩效目标汇总表「租房」安排2.00万元，没有成本指标，而同一张表的其他项目都有；请补充，或说明为何不设。",
        },
      ],
    },
    {
      it: "neither, one, the other, and a project whose money is no number",
      sheets: projectTargets(`
        | 智慧平台 | 800.00 | 产出指标 | 资金到位覆盖率   | ≥95%  |
        |          |        |          | 建设质量合格率   | ≥95%  |
        | 网络费   | 37.00  | 产出指标 | 网络数量         | ≥4条  |
        |          |        |          | 网络顺畅率       | ≥85%  |
        | 水电费   | #REF!  | 产出指标 | 水电使用量覆盖率 | ≥85%  |
        |          |        |          | 支出及时率       | ≥85%  |`),
      finds: [
        {
          at: "A4",
          because: "D4 D5",
          says: "项目绩效目标汇总表「智慧平台」安排800.00万元，2项产出指标中没有数量和时效指标；请补充，或说明为何不设。",
        },
        {
          at: "A6",
          because: "D6 D7",
          says: "项目绩效目标汇总表「网络费」安排37.00万元，2项产出指标中没有时效指标；请补充，或说明为何不设。",
        },
        {
          at: "A8",
          because: "D8 D9",
          says: "项目绩效目标汇总表「水电费」安排资金，2项产出指标中没有数量指标；请补充，或说明为何不设。",
        },
      ],
    },
  ],
  notRun: [
    {
      it: "without 项目绩效目标表",
      sheets: overallTargets("| 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | |"),
      missing: ["project-performance"],
    },
  ],
});
