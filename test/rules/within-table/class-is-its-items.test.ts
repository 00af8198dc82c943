import { classIsItsItems } from "../../../src/rules/within-table/class-is-its-items";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const bothLevels = `
  | 2022年部门支出总表 |     |     |              |        |          |          |
  | 单位：万元         |     |     |              |        |          |          |
  | 类                 | 款  | 项  | 科目名称     | 合计   | 基本支出 | 项目支出 |
  |                    |     |     | 合计         | 150.00 | 120.00   | 30.00    |
  | '201               |     |     | 一般公共服务 | 110.00 | 80.00    | 30.00    |
  | '201               | '03 |     | 政府办公厅   | 110.00 | 80.00    | 30.00    |
  | '201               | '03 | '01 | 行政运行     | 80.00  | 80.00    |          |
  | '201               | '03 | '02 | 一般行政     | 30.00  |          | 30.00    |
  | '208               |     |     | 社会保障     | 40.00  | 40.00    |          |
  | '208               | '05 |     | 养老支出     | 40.00  | 40.00    |          |
  | '208               | '05 | '05 | 养老保险     | 40.00  | 40.00    |          |`;

const detailFirst = `
  | 一般公共预算支出预算表 |              |        |          |          |
  | 金额单位：元           |              |        |          |          |
  | 科目编码               | 科目名称     | 合计   | 基本支出 | 项目支出 |
  | '2010301               | 行政运行     | 80000  | 80000    |          |
  | '2010302               | 一般行政     | 30000  |          | 30000    |
  | '201                   | 一般公共服务 | 110000 | 80000    | 30000    |
  |                        | 合计         | 110000 | 80000    | 30000    |`;

const twoUnits = `
  | 部门支出总表 |          |          |       |          |          |
  | 单位：万元   |          |          |       |          |          |
  | 科目编码     | 单位代码 | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |              |          | 合计     | 30.00 | 30.00    |          |
  |              | 112001   | 某局本级 | 10.00 | 10.00    |          |
  | '205         |          | 教育支出 | 10.00 | 10.00    |          |
  | '2050201     |          | 学前教育 | 10.00 | 10.00    |          |
  |              | 112002   | 某中心   | 20.00 | 20.00    |          |
  | '205         |          | 教育支出 | 20.00 | 20.00    |          |
  | '2050201     |          | 学前教育 | 20.00 | 20.00    |          |`;

const wholeTenThousands = `
  | 部门支出总表 |          |      |          |          |
  | 单位：万元   |          |      |          |          |
  | 科目编码     | 科目名称 | 合计 | 基本支出 | 项目支出 |
  |              | 合计     | 10   | 10       |          |
  | '205         | 教育支出 | 10   | 10       |          |
  | '2050201     | 学前教育 | 3    | 3        |          |
  | '2050202     | 小学教育 | 3    | 3        |          |
  | '2050203     | 初中教育 | 3    | 3        |          |`;

describeRule(classIsItsItems, {
  passes: [
    { it: "类 and 款 rows are printed in every column that has amounts", sheets: bothLevels, compared: 10 },
    { it: "the 类 stands below its 项", sheets: detailFirst, compared: 3 },
    { it: "each unit's 类 takes only its own 项", sheets: twoUnits, compared: 4 },
    { it: "whole 万元 may be one off over three addends", sheets: wholeTenThousands, compared: 2 },
  ],
  finds: [
    {
      it: "a 款 that is not the sum of its 项, and so not its part of the 类 either",
      sheets: redrawn(bothLevels, { F6: "79.00" }),
      finds: [
        {
          at: "F5",
          because: "F6",
          says: "部门支出总表「一般公共服务」基本支出小计为80.00，其下各款项之和为79.00（只有79.00一项），相差1.00万元；请核对小计与明细，改正有误的一处。",
        },
        {
          at: "F6",
          because: "F7",
          says: "部门支出总表「政府办公厅」基本支出小计为79.00，其下各款项之和为80.00（只有80.00一项），相差1.00万元；请核对小计与明细，改正有误的一处。",
          fix: "79→80",
        },
      ],
    },
    {
      it: "a blank 款 is told once and not again by its 类",
      sheets: redrawn(bothLevels, { G6: "" }),
      finds: [
        {
          at: "G6",
          because: "G8",
          says: "部门支出总表「政府办公厅」项目支出小计为空，应为30.00（只有30.00一项）；请补填。",
          fix: "空→30",
        },
      ],
    },
    {
      it: "zero is not blank",
      sheets: redrawn(bothLevels, { G6: "0" }),
      finds: [
        {
          at: "G5",
          because: "G6",
          says: "部门支出总表「一般公共服务」项目支出小计为30.00，其下各款项之和为0.00（分项均为空或零），相差30.00万元；请核对小计与明细，改正有误的一处。",
        },
        {
          at: "G6",
          because: "G8",
          says: "部门支出总表「政府办公厅」项目支出小计为0.00，其下各款项之和为30.00（只有30.00一项），相差30.00万元；请核对小计与明细，改正有误的一处。",
          fix: "0→30",
        },
      ],
    },
    {
      it: "whole 万元 are three off over three addends",
      sheets: redrawn(wholeTenThousands, { C5: "12", D5: "12" }),
      finds: [
        {
          at: "C5",
          because: "C6 C7 C8",
          says: "部门支出总表「教育支出」合计为12.00，其下各款项之和为9.00（=3.00+3.00+3.00），相差3.00万元；请核对小计与明细，改正有误的一处。",
        },
        {
          at: "D5",
          because: "D6 D7 D8",
          says: "部门支出总表「教育支出」基本支出小计为12.00，其下各款项之和为9.00（=3.00+3.00+3.00），相差3.00万元；请核对小计与明细，改正有误的一处。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a 项 is an error value",
      sheets: redrawn(bothLevels, { F7: "#REF!" }),
      because: [{ at: "F6", why: "参与核对的单元格里不是数字" }],
    },
    {
      it: "a 项 is a text",
      sheets: redrawn(detailFirst, { C4: "待定" }),
      because: [{ at: "C6", why: "参与核对的单元格里不是数字" }],
    },
  ],
});
