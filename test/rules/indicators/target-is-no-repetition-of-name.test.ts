import { targetIsNoRepetitionOfName } from "../../../src/rules/indicators/target-is-no-repetition-of-name";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

describeRule(targetIsNoRepetitionOfName, {
  passes: [
    {
      it: "words that the name does not hold, or that say more than a degree",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 效益指标 | 提升工作人员幸福感 | 有效提升     |
        |      |      |          | 提高工作积极性     | 显著         |
        |      |      |          | 生态环境           | 达到国家标准 |
        |      |      |          | 是否公开           | 是           |
        |      |      | 产出指标 | 验收合格           | 合格         |
        |      |      |          | 提升改造面积       | ≥800平方米   |`),
      compared: 5,
    },
    {
      it: "the adjective of its own name is what such an indicator asks for",
      sheets: overallTargets(`
        | 投入管理指标 | 工作目标管理 | 年度履职目标相关性 | 相关 | |
        |              |              | 预决算信息公开性   | 公开 | |
        |              |              | 资产管理规范性     | 规范 | |`),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "a word of the name again",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 效益指标 | 保障工作的顺利开展 | 保障     |
        |      |      |          | 有效提升工作便利度 | 有效提升 |`),
      finds: [
        {
          at: "E4",
          because: "D4",
          says: "项目绩效目标汇总表「绿化」效益指标“保障工作的顺利开展”的指标值“保障”只是重复名称里的词，无法衡量；可改为次数、比率或能够核实的结果。",
        },
        {
          at: "E5",
          because: "D5",
          says: "项目绩效目标汇总表「绿化」效益指标“有效提升工作便利度”的指标值“有效提升”只是重复名称里的词，无法衡量；可改为次数、比率或能够核实的结果。",
        },
      ],
    },
  ],
});
