import { columnPartsAddUp } from "../../../src/rules/within-table/column-parts-add-up";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const nature = `
  | 2022年部门支出预算表 |          |         |          |              |                    |                |          |            |            |
  | 单位：万元           |          |         |          |              |                    |                |          |            |            |
  | 科目编码             | 科目名称 | 合计    | 基本支出 | <            | <                  | <              | 项目支出 | <          | <          |
  | ^                    | ^        | ^       | 小计     | 人员经费     | <                  | 公用经费       | 小计     | 其他运转类 | 特定目标类 |
  | ^                    | ^        | ^       | ^        | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 | ^        | ^          | ^          |
  |                      | 合计     | 1034.19 | 244.29   | 230.00       | 5.95               | 8.34           | 789.90   | 489.90     | 300.00     |
  | '2010301             | 行政运行 | 1034.19 | 244.29   | 230.00       | 5.95               | 8.34           | 789.90   | 489.90     | 300.00     |`;

const funding = `
  | 部门收入总表 |          |        |              |                |                |                  |          |
  | 单位：万元   |          |        |              |                |                |                  |          |
  | 科目编码     | 科目名称 | 合计   | 一般公共预算 | <              | 政府性基金预算 | 财政专户管理资金 | 上年结转 |
  | ^            | ^        | ^      | 小计         | 其中：财政拨款 | ^              | ^                | ^        |
  |              | 合计     | 120.00 | 100.00       | 90.00          | 15.00          | 5.00             |          |
  | '2010301     | 行政运行 | 120.00 | 100.00       | 90.00          | 15.00          | 5.00             |          |`;

const bothSplits = `
  | 支出总表   |          |       |          |          |              |                |
  | 单位：万元 |          |       |          |          |              |                |
  | 科目编码   | 科目名称 | 合计  | 基本支出 | 项目支出 | 一般公共预算 | 政府性基金预算 |
  |            | 合计     | 30.00 | 10.00    | 20.00    | 25.00        | 5.00           |
  | '2010301   | 行政运行 | 30.00 | 10.00    | 20.00    | 25.00        | 5.00           |`;

const threePublic = `
  | 一般公共预算“三公”经费支出表 |                  |                      |                |                |            |
  | 单位：万元                   |                  |                      |                |                |            |
  | “三公”经费合计               | 因公出国（境）费 | 公务用车购置及运行费 | <              | <              | 公务接待费 |
  | ^                            | ^                | 小计                 | 公务用车购置费 | 公务用车运行费 | ^          |
  | 12.20                        | 0                | 11.70                | 10.00          | 1.70           | 0.50       |`;

const thirds = `
  | 支出总表   |          |      |          |          |
  | 单位：万元 |          |      |          |          |
  | 科目编码   | 科目名称 | 合计 | 基本支出 | 项目支出 |
  |            | 合计     | 3    | 1        | 1        |
  | '2010301   | 行政运行 | 3    | 1        | 1        |`;

describeRule(columnPartsAddUp, {
  passes: [
    { it: "合计＝基本＋项目, and each 小计 is its parts, on every row", sheets: nature, compared: 6 },
    { it: "其中：财政拨款 is shown, not added", sheets: funding, compared: 2 },
    { it: "a total split by nature and by funding adds up both ways", sheets: bothSplits, compared: 4 },
    {
      it: "a split that is printed and never filled is left unsplit",
      sheets: redrawn(bothSplits, { F4: "", G4: "", F5: "", G5: "" }),
      compared: 2,
    },
    { it: "“三公”经费: 用车 is its 购置 and 运行", sheets: threePublic, compared: 2 },
    { it: "whole 万元 may be one off", sheets: thirds, compared: 2 },
    {
      it: "a hundredth over two addends may be rounding",
      sheets: redrawn(bothSplits, { G5: "5.01" }),
      compared: 4,
    },
  ],
  finds: [
    {
      it: "a blank 小计 is told once and does not break the total beside it",
      sheets: redrawn(nature, { D7: "" }),
      finds: [
        {
          at: "D7",
          because: "E7 F7 G7",
          says: "部门支出预算表「行政运行」基本支出小计为空，应为244.29（=230.00+5.95+8.34）；请补填。",
          fix: "空→244.29",
        },
      ],
    },
    {
      it: "a 小计 of 0 is not blank",
      sheets: redrawn(nature, { H7: "0.00" }),
      finds: [
        {
          at: "C7",
          because: "D7 H7",
          says: "部门支出预算表「行政运行」合计为1034.19，分项之和为244.29（只有244.29一项），相差789.90万元；请核对合计与分项，改正有误的一处。",
        },
        {
          at: "H7",
          because: "I7 J7",
          says: "部门支出预算表「行政运行」项目支出小计为0.00，分项之和为789.90（=489.90+300.00），相差789.90万元；请核对合计与分项，改正有误的一处。",
          fix: "0→789.9",
        },
      ],
    },
    {
      it: "a total whose digits are transposed",
      sheets: redrawn(nature, { C6: "1043.19" }),
      finds: [
        {
          at: "C6",
          because: "D6 H6",
          says: "部门支出预算表「合计」为1043.19，分项之和为1034.19（=244.29+789.90），相差9.00万元；请核对合计与分项，改正有误的一处。",
          fix: "1043.19→1034.19",
        },
      ],
    },
    {
      it: "one of two splits does not add up",
      sheets: redrawn(bothSplits, { G5: "5.02" }),
      finds: [
        {
          at: "C5",
          because: "F5 G5",
          says: "支出总表「行政运行」合计为30.00，分项之和为30.02（=25.00+5.02），相差0.02万元；请核对合计与分项，改正有误的一处。",
        },
      ],
    },
    {
      it: "a total under a formula keeps its formula: no fix",
      sheets: redrawn(bothSplits, { C5: "=D5+E5 → 31.00" }),
      finds: [
        {
          at: "C5",
          because: "D5 E5",
          says: "支出总表「行政运行」合计为31.00，分项之和为30.00（=10.00+20.00），相差1.00万元；请核对合计与分项，改正有误的一处。",
        },
        {
          at: "C5",
          because: "F5 G5",
          says: "支出总表「行政运行」合计为31.00，分项之和为30.00（=25.00+5.00），相差1.00万元；请核对合计与分项，改正有误的一处。",
        },
      ],
    },
    {
      it: "a tenth is more than two decimals can be off",
      sheets: redrawn(threePublic, { A5: "12.30" }),
      finds: [
        {
          at: "A5",
          because: "B5 C5 F5",
          says: "一般公共预算“三公”经费支出表「合计」为12.30，分项之和为12.20（=11.70+0.50），相差0.10万元；请核对合计与分项，改正有误的一处。",
          fix: "12.3→12.2",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a column of the table is not known and may be a part too",
      sheets: redrawn(bothSplits, { G3: "抗疫特别国债" }),
      because: [
        { at: "C4", why: "表中有未认出的列“抗疫特别国债”，不知是否也是分项" },
        { at: "C5", why: "表中有未认出的列“抗疫特别国债”，不知是否也是分项" },
      ],
    },
    {
      it: "a part is an error value",
      sheets: redrawn(bothSplits, { E5: "#REF!" }),
      because: [{ at: "C5", why: "参与核对的单元格里不是数字" }],
    },
    {
      it: "a part is a text",
      sheets: redrawn(bothSplits, { D5: "见附表" }),
      because: [{ at: "C5", why: "参与核对的单元格里不是数字" }],
    },
  ],
});
