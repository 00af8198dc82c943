import { wagesFitContributions } from "../../../src/rules/contradictions/wages-fit-contributions";
import { describeRule } from "../describe-rule";

const basic = (wages: string, pension: string, fund: string): string => `
  | 一般公共预算基本支出表 | | | | |
  | 单位：万元 | | | | |
  | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
  | '30101 | 基本工资 | ${wages} | ${wages} | |
  | '30108 | 机关事业单位基本养老保险缴费 | ${pension} | ${pension} | |
  | '30113 | 住房公积金 | ${fund} | ${fund} | |`;

describeRule(wagesFitContributions, {
  passes: [
    {
      it: "bases that are larger than basic pay, as allowances make them",
      sheets: basic("100.00", "32.00", "24.00"),
      compared: 1,
    },
    { it: "one base near pay is enough", sheets: basic("100.00", "8.00", "10.00"), compared: 1 },
  ],
  finds: [
    {
      it: "pay that is twice what every contribution says",
      sheets: basic("213.77", "11.73", "12.51"),
      finds: [
        {
          at: "C4",
          because: "C5 C6",
          says: "基本工资213.77万元，而按养老保险缴费11.73÷16%推算基数73.31、住房公积金12.51÷12%推算基数104.25，基本工资约为其中最大基数的2.1倍；请核对基本工资和各项缴费，缴费基数另有口径的请说明。",
        },
      ],
    },
  ],
});
