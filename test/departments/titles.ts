import type { TableKind } from "../../src/budget/table";

/** What three localities call each table: 豫, 沪, and the central template. */
const titles: Readonly<Record<TableKind, readonly [string, string, string]>> = {
  "budget-summary": ["2022年部门收支预算表", "2022年预算单位财务收支预算总表", "部门收支总体情况表"],
  revenue: ["2022年部门收入预算表", "2022年预算单位收入预算总表", "部门收入总体情况表"],
  expenditure: ["2022年部门支出预算表", "2022年预算单位支出预算总表", "部门支出总体情况表"],
  "fiscal-appropriation": [
    "2022年财政拨款收支总体情况表",
    "2022年预算单位财政拨款收支预算总表",
    "财政拨款收支总表",
  ],
  "general-public-expenditure": [
    "2022年一般公共预算支出预算表",
    "2022年预算单位一般公共预算支出功能分类预算表",
    "一般公共预算支出表",
  ],
  "basic-expenditure": [
    "一般公共预算基本支出表",
    "2022年预算单位一般公共预算基本支出部门预算经济分类预算表",
    "公开表6 一般公共预算基本支出表",
  ],
  "economic-classification": [
    "2022年支出经济分类汇总表",
    "2022年部门预算支出经济分类汇总表",
    "支出经济分类汇总表",
  ],
  "three-public": [
    "2022年一般公共预算“三公”经费支出情况表",
    "2022年预算单位“三公”经费预算表",
    "一般公共预算“三公”经费支出表",
  ],
  "government-fund-expenditure": [
    "2022年政府性基金支出预算表",
    "2022年预算单位政府性基金预算支出功能分类预算表",
    "政府性基金预算支出表",
  ],
  "state-capital-expenditure": [
    "2022年国有资本经营预算支出表",
    "2022年预算单位国有资本经营预算支出功能分类预算表",
    "国有资本经营预算支出表",
  ],
  "project-expenditure": ["项目支出预算表", "2022年部门项目支出预算明细表", "项目支出表"],
  "overall-performance": [
    "本级部门（单位）整体绩效目标表",
    "2022年部门整体支出绩效目标申报表",
    "部门整体绩效目标表",
  ],
  "project-performance": [
    "2022年度部门预算项目绩效目标汇总表",
    "2022年项目支出绩效目标表",
    "部门预算项目绩效目标表",
  ],
  procurement: ["2022年政府采购预算表", "2022年政府采购支出预算表", "部门政府采购预算明细表"],
};

export const titleIn = (kind: TableKind, locality: number): string => titles[kind][locality]!;
