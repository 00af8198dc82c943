import { rateBaseIsNotZero } from "../../../src/rules/indicators/rate-base-is-not-zero";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

const threePublic = (amount: string): string => `
  | 一般公共预算“三公”经费支出表 |          |          |          |          |          |
  | 单位：万元                   |          |          |          |          |          |
  | 合计                         | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 |
  | ^                            | ^        | 小计     | 公务用车购置费 | 公务用车运行费 | ^ |
  | ${amount}                    | 0.00     | 0.00     | 0.00     | 0.00     | ${amount} |`;

const rates = overallTargets(`
  | 投入管理指标 | 预算管理 | 专项资金细化率     | ≥90% | 专项资金细化率=（已细化的资金数/部门参与分配资金总数）×100%。 |
  |              |          | “三公经费”控制率   | ≤90% | “三公经费”控制率=实际支出数/“三公经费”预算数*100%             |
  |              |          | 政府采购执行率     | ≥90% | 政府采购执行率=（实际采购金额/政府采购预算数）×100%           |
  |              |          | 部门绩效评价完成率 | 100% | 部门绩效评价完成率=已评价项目数/部门重点绩效评价项目数*100%   |
  |              |          | 预算执行率         | ≥90% | 预算执行率=完成数/预算数*100%                                 |`);

const narrative = (procurement: string, performance: string, transfers: string): string => `
  | 九、其他重要事项情况说明 |
  | （二）政府采购支出情况 |
  | ${procurement} |
  | （三）绩效目标设置情况 |
  | ${performance} |
  | （四）国有资产占用情况 |
  | 共有车辆0辆，单价50万元以上通用设备0台。 |
  | （五）专项转移支付项目情况 |
  | ${transfers} |`;

describeRule(rateBaseIsNotZero, {
  passes: [
    {
      it: "there is some of each",
      sheets: {
        整体: rates,
        三公: threePublic("0.50"),
        说明: narrative(
          "2022年政府采购预算安排20万元，其中：货物20万元、工程0万元、服务0万元。",
          "对2个重点项目开展绩效评价。",
          "负责管理的专项转移支付项目共有2项，计300万元。",
        ),
      },
      compared: 3,
    },
    {
      it: "what neither table nor text tells is not judged",
      sheets: {
        整体: rates,
        三公: threePublic("0.50"),
        说明: narrative("按规定执行政府采购。", "项目均编制了绩效目标。", "按规定管理专项转移支付。"),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "zero in the table and in numbers",
      sheets: {
        整体: rates,
        三公: threePublic("0.00"),
        说明: narrative(
          "2022年政府采购预算安排0万元，比上年减少20万元，其中：政府采购货物预算0万元。",
          "我部门2022年未开展重点项目预算的绩效目标。",
          "负责管理的专项转移支付项目共有0项，我局将按规定做好准备。",
        ),
      },
      finds: [
        {
          at: "D4",
          because: "说明!A9",
          says: "部门整体绩效目标表「专项资金细化率」的指标值为≥90%，而专项转移支付项目为零，这项比率无法计算；请说明本年不适用，或核对专项转移支付项目。",
        },
        {
          at: "D5",
          because: "三公!A5",
          says: "部门整体绩效目标表「“三公经费”控制率」的指标值为≤90%，而“三公”经费预算为零，这项比率无法计算；请说明本年不适用，或核对“三公”经费预算。",
        },
        {
          at: "D6",
          because: "说明!A3",
          says: "部门整体绩效目标表「政府采购执行率」的指标值为≥90%，而政府采购预算为零，这项比率无法计算；请说明本年不适用，或核对政府采购预算。",
        },
        {
          at: "D7",
          because: "说明!A5",
          says: "部门整体绩效目标表「部门绩效评价完成率」的指标值为100%，而重点绩效评价项目为零，这项比率无法计算；请说明本年不适用，或核对重点绩效评价项目。",
        },
      ],
    },
    {
      it: "zero in words",
      sheets: {
        整体: rates,
        三公: threePublic("0.50"),
        说明: narrative("2022年无政府采购预算。", "没有重点绩效评价项目。", "本部门不涉及专项转移支付项目。"),
      },
      finds: [
        {
          at: "D4",
          because: "说明!A9",
          says: "部门整体绩效目标表「专项资金细化率」的指标值为≥90%，而专项转移支付项目为零，这项比率无法计算；请说明本年不适用，或核对专项转移支付项目。",
        },
        {
          at: "D6",
          because: "说明!A3",
          says: "部门整体绩效目标表「政府采购执行率」的指标值为≥90%，而政府采购预算为零，这项比率无法计算；请说明本年不适用，或核对政府采购预算。",
        },
        {
          at: "D7",
          because: "说明!A5",
          says: "部门整体绩效目标表「部门绩效评价完成率」的指标值为100%，而重点绩效评价项目为零，这项比率无法计算；请说明本年不适用，或核对重点绩效评价项目。",
        },
      ],
    },
  ],
});
