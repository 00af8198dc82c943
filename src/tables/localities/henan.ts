import type { PlacedLocality } from "./placed-locality";

/** 河南：twelve tables in 万元, and since 2022 国有资本经营预算 as the thirteenth. */
export const henan: PlacedLocality = {
  id: "henan",
  called: "河南",
  places: "郑州|开封|洛阳|平顶山|安阳|鹤壁|新乡|焦作|濮阳|许昌|漯河|三门峡|商丘|周口|驻马店|南阳|信阳|济源",
  province: "河南",
  unit: "万元",
  targetsFor: "every project",
  tables: [
    { kind: "budget-summary", title: "部门收支预算表" },
    { kind: "revenue", title: "部门收入预算表" },
    { kind: "expenditure", title: "部门支出预算表" },
    { kind: "fiscal-appropriation", title: "财政拨款收支总体情况表" },
    { kind: "general-public-expenditure", title: "一般公共预算支出预算表" },
    { kind: "basic-expenditure", title: "一般公共预算基本支出表" },
    { kind: "economic-classification", title: "支出经济分类汇总表" },
    { kind: "three-public", title: "一般公共预算“三公”经费预算表" },
    { kind: "government-fund-expenditure", title: "政府性基金支出预算表" },
    { kind: "project-expenditure", title: "项目支出预算表", since: 2022 },
    { kind: "overall-performance", title: "本级部门（单位）整体绩效目标表", since: 2022 },
    { kind: "project-performance", title: "部门预算项目绩效目标汇总表", since: 2022 },
    { kind: "state-capital-expenditure", title: "国有资本经营预算表", since: 2022 },
  ],
  sections: [
    {
      called: "人员构成",
      part: "overview",
      words:
        /人员构成|人员(?:编制|情况)|编制(?:人|\d|总?数|名额|为|共|核定)|(?:行政|事业|核定)编制|实有人[数员]|在职(?:人员|职工|\d)/,
      holds: "编制人数和实有人数",
    },
    { called: "绩效目标设置情况", part: "statement", words: /绩效/, holds: "编制了绩效目标的项目及金额" },
    {
      called: "国有资产占用情况",
      part: "statement",
      words: /国有资产(?:占(?:有)?使?用|情况)|资产占用|共有车辆|房屋面积|单(?:价|位价值)\d+万元/,
      holds: "车辆和大型设备的数量",
    },
  ],
};
