import { percentSaysHowItIsMeasured } from "../../../src/rules/indicators/percent-says-how-it-is-measured";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

describeRule(percentSaysHowItIsMeasured, {
  passes: [
    {
      it: "a formula, a proportion in words, a survey, or a rate that names both itself",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算执行率     | ≥90%  | 反映预算执行情况。             |
        | 产出指标     | 履职     | 办件提速       | ≥30%  | 提速时间/法定时限×100%         |
        |              |          | 网上办理       | ≥80%  | 网上办理件数与总件数之比       |
        | 效益指标     | 履职效益 | 企业认可程度   | ≥85%  | 由第三方问卷得出               |
        |              |          | 营商环境       | 优    | 营商环境改善。                 |
        |              |          | 服务效能       | ≥90%  |                                |
        |              | 满意度   | 满意度         | ≥90%  | 员工满意度。                   |`),
      compared: 4,
    },
    {
      it: "two of one thing with one text are told together elsewhere",
      sheets: overallTargets(`
        | 产出指标 | 重点工作 | 优化营商环境 | ≥90% | 优化营商环境工作提升。     |
        |          | 履职目标 | 营商环境提升 | ≥90% | 优化营商环境工作提升。     |
        | 效益指标 | 履职效益 | 审批提速     | ≥30% | 比上年缩短时间所占比例     |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "the name again for an explanation",
      sheets: overallTargets("| 效益指标 | 履职效益 | 工作完成效率 | ≥90% | 各项相关工作完成效率。 |"),
      finds: [
        {
          at: "D4",
          because: "E4",
          says: "部门整体绩效目标表「工作完成效率」的指标值为≥90%，说明里没有写怎样计算；可写明公式，如完成数/应完成数×100%。",
        },
      ],
    },
  ],
});
