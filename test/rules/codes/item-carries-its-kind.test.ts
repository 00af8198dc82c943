import { itemCarriesItsKind } from "../../../src/rules/codes/item-carries-its-kind";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 部门支出总表 |                  |       |          |          |
  | 单位：万元   |                  |       |          |          |
  | 科目编码     | 科目名称         | 合计  | 基本支出 | 项目支出 |
  |              | 合计             | 60.00 | 30.00    | 30.00    |
  | '2010301     | 行政运行         | 30.00 | 30.00    | 0.00     |
  | '2010302     | 一般行政管理事务 | 20.00 |          | 20.00    |
  | '2010303     | 机关服务         | 10.00 |          |          |
  | '2010399     | 其他支出         | 10.00 |          | 10.00    |`;

const general = redrawn(expenditure, { A1: "一般公共预算支出表" });

const split = `
  | 部门支出总表 |              |       |              |              |            |            |
  | 单位：万元   |              |       |              |              |            |            |
  | 科目编码     | 科目名称     | 合计  | 基本支出     | 项目支出     | <          | <          |
  | ^            | ^            | ^     | ^            | 小计         | 其他运转类 | 特定目标类 |
  |              | 合计         | 30.00 | 10.00        | 20.00        | 20.00      |            |
  | '2010301     | 行政运行     | 30.00 | 10.00        |              | 20.00      |            |`;

describeRule(itemCarriesItsKind, {
  passes: [
    { it: "projects under 一般行政管理事务 and the like", sheets: expenditure, compared: 2 },
    {
      it: "机关服务 with people of its own may have projects too",
      sheets: redrawn(expenditure, { D7: "4.00", E7: "6.00" }),
      compared: 3,
    },
    {
      it: "the subtotal of a 款 is no item",
      sheets: redrawn(expenditure, { A5: "'20103", B5: "政府办公厅（室）及相关机构事务", E5: "30.00" }),
      compared: 2,
    },
    {
      it: "事业运行 is not asked about",
      sheets: redrawn(expenditure, { A5: "'2010350", B5: "事业运行", E5: "5.00" }),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "行政运行 with projects, told at 支出总表 only",
      sheets: { 支出: redrawn(expenditure, { E5: "12.00" }), 一般: redrawn(general, { E5: "12.00" }) },
      finds: [
        {
          at: "E5",
          because: "一般!E5",
          says: "部门支出总表「行政运行」项目支出小计为12.00万元；“行政运行”反映基本支出，一般性项目通常列“一般行政管理事务”，请核对科目，或说明为何列在这里。",
        },
      ],
    },
    {
      it: "the 小计 of its projects is blank",
      sheets: split,
      finds: [
        {
          at: "E6",
          says: "部门支出总表「行政运行」项目支出小计为20.00万元；“行政运行”反映基本支出，一般性项目通常列“一般行政管理事务”，请核对科目，或说明为何列在这里。",
        },
      ],
    },
    {
      it: "without 支出总表, at 一般公共预算支出表: 机关服务 of projects only",
      sheets: redrawn(general, { E7: "10.00" }),
      finds: [
        {
          at: "E7",
          says: "一般公共预算支出表「机关服务」项目支出小计为10.00万元，且没有基本支出；“机关服务”反映为机关服务的后勤单位的支出，请核实是哪些项目、由哪个单位使用，或说明列支依据。",
        },
      ],
    },
  ],
});
