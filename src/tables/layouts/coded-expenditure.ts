import type { TableLayout } from "../layout";
import { fundingColumns, functionLabels, natureColumns, totalColumn } from "./shared-columns";

/** Four tables of one shape: rows by 功能分类科目, columns 基本支出 and 项目支出. Only the title tells them apart. */
const shape = {
  form: "coded",
  labels: functionLabels,
  columns: [totalColumn, ...natureColumns, ...fundingColumns],
  requires: [["name"], ["total"]],
  tells: [["basic", "basic.personnel", "basic.wages"], ["project"]],
} as const;

export const expenditureLayout: TableLayout = {
  ...shape,
  kind: "expenditure",
  title: /支出(?:预算)?(?:总|总体|汇总|分类)?(?:情况|预算)?(?:总)?表$/,
  notTitle:
    /一般公共预算|政府性基金|国有资本|项目支出|基本支出|经济|三公|收支|财政拨款|绩效|专户|采购|购买|机关运行|会议|培训|专项|债务|转移支付/,
};

export const generalPublicExpenditureLayout: TableLayout = {
  ...shape,
  kind: "general-public-expenditure",
  title: /一般公共预算(?:财政)?(?:拨款)?支出.*表$/,
  notTitle: /基本支出|三公|经济|项目支出|政府性基金|绩效/,
};

export const governmentFundExpenditureLayout: TableLayout = {
  ...shape,
  kind: "government-fund-expenditure",
  title: /政府性基金.*表$/,
  notTitle: /收支|绩效|三公|国有资本|经济/,
};

export const stateCapitalExpenditureLayout: TableLayout = {
  ...shape,
  kind: "state-capital-expenditure",
  title: /国有资本经营.*表$/,
  notTitle: /绩效|政府性基金|财政拨款收支|经济/,
};
