import { memoAtMostWhole } from "../../../src/rules/within-table/memo-at-most-whole";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const memoRows = `
  | 部门收支总表     |         |                  |         |
  | 单位：万元       |         |                  |         |
  | 收入             | <       | 支出             | <       |
  | 项目             | 金额    | 项目             | 金额    |
  | 一、一般公共预算 | 1934.49 | 一、一般公共服务 | 1934.49 |
  | 其中：财政拨款   | 1900.00 | 二、外交         |         |
  | 专项收入         | 34.49   |                  |         |
  | 本年收入合计     | 1934.49 | 本年支出合计     | 1934.49 |
  | 收入总计         | 1934.49 | 支出总计         | 1934.49 |`;

const memoColumn = `
  | 部门收入总表 |          |        |              |                |
  | 单位：万元   |          |        |              |                |
  | 科目编码     | 科目名称 | 合计   | 一般公共预算 | <              |
  | ^            | ^        | ^      | 小计         | 其中：财政拨款 |
  |              | 合计     | 100.00 | 100.00       | 90.00          |
  | '2010301     | 行政运行 | 100.00 | 100.00       | 90.00          |`;

describeRule(memoAtMostWhole, {
  passes: [
    { it: "the rows under 其中 together are not more than the item above", sheets: memoRows, compared: 1 },
    { it: "a memo column on every row", sheets: memoColumn, compared: 2 },
    { it: "the memo may be all of it", sheets: redrawn(memoColumn, { E6: "100.00" }), compared: 2 },
    {
      it: "a blank whole has nothing to be measured by",
      sheets: redrawn(memoColumn, { D6: "" }),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "memo rows add up to more than the item",
      sheets: redrawn(memoRows, { B7: "35.49" }),
      finds: [
        {
          at: "B6",
          because: "B7 B5",
          says: "部门收支总表「其中：财政拨款、专项收入」之和为1935.49，大于部门收支总表「一般公共预算」的1934.49，多出1.00万元；“其中”项不应大于所属的项，请核对。",
        },
      ],
    },
    {
      it: "a memo column holds more than its column",
      sheets: redrawn(memoColumn, { E6: "100.01" }),
      finds: [
        {
          at: "E6",
          because: "D6",
          says: "部门收入总表「行政运行」其中：财政拨款为100.01，大于部门收入总表「行政运行」一般公共预算的100.00，多出0.01万元；“其中”项不应大于所属的项，请核对。",
        },
      ],
    },
    {
      it: "a whole of 0 is not blank",
      sheets: redrawn(memoColumn, { D6: "0" }),
      finds: [
        {
          at: "E6",
          because: "D6",
          says: "部门收入总表「行政运行」其中：财政拨款为90.00，大于部门收入总表「行政运行」一般公共预算的0.00，多出90.00万元；“其中”项不应大于所属的项，请核对。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "the memo is a text",
      sheets: redrawn(memoColumn, { E6: "全部" }),
      because: [{ at: "E6", why: "参与核对的单元格里不是数字" }],
    },
  ],
});
