import { coverageOfDuesIsWhole } from "../../../src/rules/indicators/coverage-of-dues-is-whole";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(coverageOfDuesIsWhole, {
  passes: [
    {
      it: "dues covered nearly whole; other coverage may be partial",
      sheets: projectTargets(`
        | 食堂 | 300.00 | 产出指标 | 补助发放覆盖率 | 100%  |
        |      |        |          | 完成维修覆盖率 | ≥95%  |
        |      |        |          | 疫苗接种覆盖率 | ≥85%  |
        |      |        |          | 森林覆盖率     | ≥30%  |
        |      |        |          | 5G网络覆盖率   | ≥80%  |
        |      |        |          | 维修及时率     | ≥85%  |`),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "a part of what is due",
      sheets: projectTargets("| 食堂 | 300.00 | 产出指标 | 全年补助发放覆盖率 | ≥85% |"),
      finds: [
        {
          at: "E4",
          says: "项目绩效目标汇总表「食堂」产出指标“全年补助发放覆盖率”的指标值为≥85%；发放、维修、水电一类的开支一般应当全部覆盖，请核实是否偏低。",
        },
      ],
    },
  ],
});
