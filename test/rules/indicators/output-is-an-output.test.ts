import { outputIsAnOutput } from "../../../src/rules/indicators/output-is-an-output";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

describeRule(outputIsAnOutput, {
  passes: [
    {
      it: "things made, how well and how soon, though their names speak of paying, raising or keeping up",
      sheets: projectTargets(`
        | 食堂 | 300.00 | 产出指标 | 经费发放及时率     | ≥95%        |
        |      |        |          | 提升改造面积       | ≥800平方米  |
        |      |        |          | 提升改造工程完工率 | 100%        |
        |      |        |          | 宣传质量提升合格率 | ≥95%        |
        |      |        |          | 保障人数           | ≥30人       |
        |      |        |          | 保障性住房竣工率   | ≥95%        |
        |      |        |          | 设备运行           | 正常        |
        |      |        |          | 促进就业人数       | ≥100人      |
        |      |        | 效益指标 | 服务质量提升       | ≥85%        |`),
      compared: 8,
    },
  ],
  finds: [
    {
      it: "money that came in, money that went out, and what changed for the better",
      sheets: projectTargets(`
        | 平台 | 800.00 | 产出指标 | 资金到位覆盖率       | ≥95% |
        |      |        |          | 项目支出及时率       | 100% |
        |      |        |          | 工作环境质量提升率   | ≥85% |
        |      |        |          | 提升自身工作质量     | ≥85% |
        |      |        |          | 保障日常工作顺利进行 | 保障 |`),
      finds: [
        {
          at: "D4",
          says: "项目绩效目标汇总表「平台」产出指标“资金到位覆盖率”说的是资金到位，属于投入；请核实是否改列，或换成项目做出来的数量和质量。",
        },
        {
          at: "D5",
          says: "项目绩效目标汇总表「平台」产出指标“项目支出及时率”说的是资金支出的快慢，属于过程；请核实是否改列，或换成项目完成的时间。",
        },
        ...[
          ["D6", "工作环境质量提升率"],
          ["D7", "提升自身工作质量"],
          ["D8", "保障日常工作顺利进行"],
        ].map(([at, name]) => ({
          at: at!,
          says: `项目绩效目标汇总表「平台」产出指标“${name}”说的是项目带来的变化，属于效益；请核实是否改列到效益指标。`,
        })),
      ],
    },
  ],
  notRun: [
    {
      it: "the tasks of the whole department are put in words of their own",
      sheets: overallTargets("| 产出指标 | 履职目标实现 | 营商环境提升 | ≥90% | |"),
      missing: ["project-performance"],
    },
  ],
});
