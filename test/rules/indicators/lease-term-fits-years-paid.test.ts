import { leaseTermFitsYearsPaid } from "../../../src/rules/indicators/lease-term-fits-years-paid";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(leaseTermFitsYearsPaid, {
  passes: [
    {
      it: "as many years as the lease has",
      sheets: projectTargets(`
        | 租金   | 50.00 | 产出指标 | 租赁期限     | ≤366天  |
        |        |       |          | 支付租金年数 | 1年     |
        | 车辆   | 9.00  | 产出指标 | 租期         | 24个月  |
        |        |       |          | 租金支付年限 | 2年     |`),
      compared: 2,
    },
    {
      it: "other terms and years have nothing to do with each other; a lease of at least a year may be longer",
      sheets: projectTargets(`
        | 工程   | 50.00 | 产出指标 | 工期         | ≤180天 |
        |        |       |          | 质保年限     | 2年    |
        | 办公房 | 50.00 | 产出指标 | 租赁期限     | ≥1年   |
        |        |       |          | 支付租金年数 | 2年    |
        | 厂房   | 50.00 | 产出指标 | 租赁期限     | 3年    |
        |        |       |          | 支付租金年数 | 1年    |
        | 仓库   | 50.00 | 产出指标 | 租赁期限     | ≤1年   |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "two years' rent for a lease of one",
      sheets: projectTargets(`
        | 租金 | 50.00 | 产出指标 | 租赁期限       | ≤365天 |
        |      |       |          | 工作环境提升率 | ≥85%   |
        |      |       |          | 支付租金年数   | 2年    |`),
      finds: [
        {
          at: "E6",
          because: "E4",
          says: "项目绩效目标汇总表「租金」产出指标“支付租金年数”的指标值为2年，而同一项目“租赁期限”为≤365天，租期短于付租的年数；请核实租期和付款所属年度后改正，或说明原因。",
        },
      ],
    },
  ],
});
