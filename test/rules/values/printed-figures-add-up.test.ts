import { printedFiguresAddUp } from "../../../src/rules/values/printed-figures-add-up";
import { describeRule } from "../describe-rule";

const drawn = (total: string, first: string, second: string): string => `
  | 部门支出总表 | | | | |
  | 单位：万元   | | | | |
  | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
  | | 合计 | 8.00 | ${total} | |
  | '2010301 | 行政运行 | 5.00 | ${first} | |
  | '2010302 | 一般行政管理事务 | 3.00 | ${second} | |`;

describeRule(printedFiguresAddUp, {
  passes: [
    {
      it: "hidden decimals that the sum does not show",
      sheets: drawn("0.032≈0.03", "0.011≈0.01", "0.021≈0.02"),
      compared: 1,
    },
    {
      it: "what does not tie in the cells either is told by another rule, beside one that does",
      sheets: drawn("0.042≈0.04", "0.021≈0.02", "0.021≈0.02") + drawn("0.05", "0.014≈0.01", "0.024≈0.02"),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "0.014 and 0.024 make 0.038",
      sheets: drawn("0.038≈0.04", "0.014≈0.01", "0.024≈0.02"),
      finds: [
        {
          at: "D4",
          because: "D5 D6",
          says: "部门支出总表「合计」基本支出小计显示为0.04，其下各行显示的数相加是0.03，差0.01万元：单元格里保留着没有显示的小数；请按显示的位数四舍五入后重新填列，或说明四舍五入造成的尾差。",
        },
      ],
    },
  ],
});
