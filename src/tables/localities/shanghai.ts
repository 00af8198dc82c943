import type { PlacedLocality } from "./placed-locality";

/** 上海：nine tables in 元, without projects; 三公 and the text in 万元. */
export const shanghai: PlacedLocality = {
  id: "shanghai",
  called: "上海",
  province: "上海",
  places: "浦东新区|黄浦区|徐汇区|静安区|虹口区|杨浦区|闵行区|嘉定区|松江区|青浦区|奉贤区|崇明区",
  unit: "元",
  targetsFor: "chosen projects",
  tables: [
    { kind: "budget-summary", title: "部门财务收支预算总表" },
    { kind: "revenue", title: "部门收入预算总表" },
    { kind: "expenditure", title: "部门支出预算总表" },
    { kind: "fiscal-appropriation", title: "部门财政拨款收支预算总表" },
    { kind: "general-public-expenditure", title: "部门一般公共预算支出功能分类预算表" },
    { kind: "government-fund-expenditure", title: "部门政府性基金预算支出功能分类预算表" },
    { kind: "state-capital-expenditure", title: "部门国有资本经营预算支出功能分类预算表" },
    { kind: "basic-expenditure", title: "部门一般公共预算基本支出部门预算经济分类预算表" },
    { kind: "three-public", title: "部门“三公”经费和机关运行经费预算表" },
  ],
  statement: {
    unit: "万元",
    // As its tables follow one another: “三公”经费 comes last, right before 机关运行经费.
    order: [
      "total",
      "revenue",
      "expenditure",
      "fiscal-appropriation",
      "general-public",
      "government-fund",
      "state-capital",
      "basic",
      "three-public",
      "other-matters",
    ],
    headings: { performance: "预算绩效情况", assets: "国有资产占有使用情况" },
    vehiclesBeforeReception: true,
    procurementForSmall: true,
  },
  sections: [
    { called: "预算绩效情况", part: "statement", words: /绩效/, holds: "编制了绩效目标的项目及金额" },
    {
      called: "国有资产占有使用情况",
      part: "statement",
      words: /国有资产(?:占(?:有)?使?用|情况)|资产占用|共有车辆|单(?:价|位价值)\d+万元/,
      holds: "车辆和大型设备的数量",
    },
  ],
};
