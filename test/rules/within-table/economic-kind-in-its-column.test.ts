import { economicKindInItsColumn } from "../../../src/rules/within-table/economic-kind-in-its-column";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const basic = `
  | 一般公共预算基本支出预算表 |          |        |          |          |
  | 单位：万元                 |          |        |          |          |
  | 科目编码                   | 科目名称 | 合计   | 人员经费 | 公用经费 |
  |                            | 合计     | 120.00 | 105.00   | 15.00    |
  | '30101                     | 基本工资 | 100.00 | 100.00   |          |
  | '30201                     | 办公费   | 10.00  |          | 10.00    |
  | '30302                     | 退休费   | 5.00   | 5.00     | 0.00     |
  | '31002                     | 办公设备 | 5.00   |          | 5.00     |`;

describeRule(economicKindInItsColumn, {
  passes: [
    {
      it: "301 and 303 under 人员经费, 302 and 310 under 公用经费; 0.00 in the other column is nothing",
      sheets: basic,
      compared: 4,
    },
    {
      it: "307 and 399 belong to neither and are left alone",
      sheets: redrawn(basic, { A5: "'30701", B5: "国内债务付息" }),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "办公费 stands under 人员经费",
      sheets: redrawn(basic, { D6: "10.00", E6: "" }),
      finds: [
        {
          at: "D6",
          because: "B6",
          says: "一般公共预算基本支出预算表「办公费」人员经费填了10.00，30201属于公用经费，应填在“公用经费”列；请移到该列。",
        },
      ],
    },
    {
      it: "退休费 stands under 公用经费 in part",
      sheets: redrawn(basic, { D7: "4.00", E7: "1.00" }),
      finds: [
        {
          at: "E7",
          because: "B7",
          says: "一般公共预算基本支出预算表「退休费」公用经费填了1.00，30302属于人员经费，应填在“人员经费”列；请移到该列。",
        },
      ],
    },
  ],
  notRun: [
    {
      it: "without 基本支出表",
      sheets: `
        | 部门支出总表 |          |       |          |          |
        | 单位：万元   |          |       |          |          |
        | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
        |              | 合计     | 10.00 | 10.00    |          |
        | '2010301     | 行政运行 | 10.00 | 10.00    |          |`,
      missing: ["basic-expenditure"],
    },
  ],
});
