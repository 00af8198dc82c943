import { frequencyFitsItsName } from "../../../src/rules/indicators/frequency-fits-its-name";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(frequencyFitsItsName, {
  passes: [
    {
      it: "as many times a year as the name says, or as many each period",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 产出指标 | 每季度维护一次     | ≥4次      |
        |      |      |          | 每月检查1次        | 12次      |
        |      |      |          | 每季宣传两次       | ≥2次/季度 |
        |      |      |          | 每半年评估一次     | ＞1次     |
        |      |      |          | 每月编印两期       | ≥24期/年  |`),
      compared: 5,
    },
    {
      it: "says nothing of days, weeks and years, of lists, caps, other measures, and names without a number",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 产出指标 | 每日巡查一次             | ≥250次 |
        |      |      |          | 每周例会一次             | ≥1次   |
        |      |      |          | 每年体检一次             | ≥1次   |
        |      |      |          | 每季度报送                 | ≥1次   |
        |      |      |          | 每月维修一次               | ≤1次   |
        |      |      |          | 每月清洗一次               | 100%   |
        |      |      |          | 每月走访，培训一次         | ≥1次   |
        |      |      |          | 每季度维护一次             | ≥5公里 |
        |      |      |          | 每月维护一次               | ≥12次  |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "once, and nobody knows in what; or too few a year",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 产出指标 | 每季度维护一次 | ≥1次  |
        |      |      |          | 每月巡检一次   | ≥10次 |`),
      finds: [
        {
          at: "E4",
          because: "D4",
          says: "项目绩效目标汇总表「绿化」产出指标“每季度维护一次”的指标值为≥1次，按名称全年应为4次；请写明是每季度还是全年的次数，如是全年，应为≥4次/年。",
        },
        {
          at: "E5",
          because: "D5",
          says: "项目绩效目标汇总表「绿化」产出指标“每月巡检一次”的指标值为≥10次，按名称全年应为12次；请核对，改名称中的频率或改指标值。",
        },
      ],
    },
  ],
});
