import type { CellAddress, CellRange } from "../workbook/cell";
import type { CellValue } from "../workbook/snapshot";
import type { Amount, Unit } from "./amount";
import type { AnnualTask, Indicator, PlacedText } from "./indicator";

/** The thirteen standard tables of a department budget (部门预算), and 政府采购预算表, which some places publish beside them. */
export const tableNames = {
  "budget-summary": "部门收支总表",
  revenue: "部门收入总表",
  expenditure: "部门支出总表",
  "fiscal-appropriation": "财政拨款收支总表",
  "general-public-expenditure": "一般公共预算支出表",
  "basic-expenditure": "一般公共预算基本支出表",
  "economic-classification": "支出经济分类汇总表",
  "three-public": "一般公共预算“三公”经费支出表",
  "government-fund-expenditure": "政府性基金预算支出表",
  "state-capital-expenditure": "国有资本经营预算支出表",
  "project-expenditure": "项目支出表",
  "overall-performance": "整体绩效目标表",
  "project-performance": "项目绩效目标汇总表",
  procurement: "政府采购预算表",
} as const;

export type TableKind = keyof typeof tableNames;
export const tableKinds = Object.keys(tableNames) as TableKind[];

/** The amount columns of all tables, and what people call them. A dotted key is a part of the key before the dot. */
export const columnNames = {
  amount: "金额",
  total: "合计",
  basic: "基本支出小计",
  "basic.personnel": "人员经费",
  "basic.wages": "工资福利支出",
  "basic.family": "对个人和家庭的补助",
  "basic.running": "公用经费",
  "basic.goods": "商品和服务支出",
  "basic.capital": "资本性支出",
  project: "项目支出小计",
  "project.operating": "其他运转类",
  "project.target": "特定目标类",
  government: "政府预算资金",
  current: "本年拨款小计",
  general: "一般公共预算",
  "general.appropriation": "其中：财政拨款",
  fund: "政府性基金预算",
  "state-capital": "国有资本经营预算",
  "special-account": "财政专户管理资金",
  "unit-funds": "单位资金",
  "unit-funds.business": "事业收入",
  "unit-funds.operation": "事业单位经营收入",
  "unit-funds.superior": "上级补助收入",
  "unit-funds.affiliate": "附属单位上缴收入",
  "unit-funds.other": "其他收入",
  carryover: "上年结转结余",
  "carryover.general": "结转结余·一般公共预算",
  "carryover.fund": "结转结余·政府性基金预算",
  "carryover.state-capital": "结转结余·国有资本经营预算",
  "carryover.special-account": "结转结余·财政专户管理资金",
  "carryover.unit-funds": "结转结余·单位资金",
  abroad: "因公出国（境）费",
  vehicles: "公务用车购置及运行费小计",
  "vehicles.purchase": "公务用车购置费",
  "vehicles.running": "公务用车运行费",
  reception: "公务接待费",
  goods: "货物",
  works: "工程",
  services: "服务",
} as const;

/** What 政府采购 buys: 货物, 工程 or 服务. */
export const purchaseKinds = ["goods", "works", "services"] as const satisfies readonly ColumnKey[];
export type PurchaseKind = (typeof purchaseKinds)[number];

export type ColumnKey = keyof typeof columnNames;

/**
 * An amount and the cell it was read from; nothing in the house holds one without the other.
 * Three kinds of nothing are kept apart: a blank cell, the number 0, and something that is no number.
 */
export interface Figure {
  readonly state: "amount" | "blank" | "unreadable";
  /** 0 unless the state is "amount". */
  readonly amount: Amount;
  readonly unit: Unit;
  /** The title of its table, where that says nothing of its unit: `unit` is then what most others say. */
  readonly unitUnsaid?: CellAddress;
  /** Decimals that its table is written to, in `unit`: from these follows what rounding may do. */
  readonly decimals: number;
  readonly cell: CellAddress;
  /** What the cell holds, untouched: a fix is refused when this has changed. */
  readonly written: CellValue;
  readonly formula?: string;
}

export interface TableColumn {
  readonly key: ColumnKey;
  readonly column: number;
  /** The header as printed, from top to bottom: "基本支出／人员经费／工资福利支出". */
  readonly header: string;
  /** The nearest column of this table that this one adds into. */
  readonly addsTo?: ColumnKey;
  /** 其中: a part that is shown but not added. */
  readonly memoOf?: ColumnKey;
  /** A total may be split twice, by nature and by funding; each split must add up by itself. */
  readonly breakdown?: "nature" | "funding";
  /** Which half of a two-sided table it stands on. */
  readonly side?: "revenue" | "expenditure";
}

/** total 合计; unit 单位; detail anything that is counted; memo 其中; unknown: no place in the sum could be found. */
export type RowRole = "total" | "unit" | "detail" | "memo" | "unknown";

export interface BudgetRow {
  readonly row: number;
  readonly role: RowRole;
  /** revenue and expenditure stand side by side in 收支总表 and 财政拨款收支总表. */
  readonly side?: "revenue" | "expenditure";
  /** The name as printed, without its ordinal: 一般公共服务, 行政运行, 劳务费. */
  readonly label: string;
  readonly labelCell: CellAddress;
  /** 功能分类 or 部门经济分类 code, digits only: 201, 20103, 2010301, 30101. */
  readonly code?: string;
  /** 政府经济分类 code: 50101. */
  readonly governmentCode?: string;
  /** A 款 or 项 that stands as 3 where its code is 03. */
  readonly zeroLost?: CellAddress;
  readonly unitCode?: string;
  readonly projectCode?: string;
  /** A 项目编码 of more than 15 digits that the sheet holds as a number: what follows the 15th is gone. */
  readonly digitsLost?: CellAddress;
  /** 其他运转类, 特定目标类 … */
  readonly projectType?: string;
  /** What the row is in a form-like table: gross, sources, structure …; in 政府采购预算表 what it buys, a PurchaseKind. */
  readonly item?: string;
  /** The row (an index in `rows`) that this one adds into. */
  readonly addsTo?: number;
  /** A total may be broken down in several ways, each of which must add up: 资金来源, 资金结构. */
  readonly breakdown?: string;
  /** The row (an index in `rows`) that a memo row is part of. */
  readonly memoOf?: number;
  readonly figures: Readonly<Partial<Record<ColumnKey, Figure>>>;
}

export interface TableNote {
  readonly text: string;
  readonly cell: CellAddress;
}

export interface BudgetTable {
  readonly kind: TableKind;
  /** As printed: 2022年部门支出预算表. */
  readonly title: string;
  readonly titleCell: CellAddress;
  readonly sheet: string;
  readonly range: CellRange;
  readonly unit: Unit;
  /** Where 单位：万元 stands; absent when the table does not say and 万元 is assumed. */
  readonly unitCell?: CellAddress;
  readonly decimals: number;
  readonly columns: readonly TableColumn[];
  /** Columns with amounts under a header that no layout knows: sums that might include them cannot be told. */
  readonly strangeColumns: readonly { readonly column: number; readonly header: string }[];
  readonly rows: readonly BudgetRow[];
  readonly notes: readonly TableNote[];
  /** What the table shows of last year's budget beside this year's; absent where it shows none. */
  readonly lastYear?: Pick<BudgetTable, "columns" | "rows" | "strangeColumns">;
  /** What the performance tables hold besides amounts; absent in every other. */
  readonly performance?: Performance;
}

/** 绩效目标: the goal, the tasks and the indicators of a performance table. */
export interface Performance {
  readonly goal?: PlacedText;
  readonly tasks: readonly AnnualTask[];
  readonly indicators: readonly Indicator[];
}

export function figureAt(row: BudgetRow | undefined, key: ColumnKey): Figure | undefined {
  return row?.figures[key];
}

/** The grand total row: the last total on its side that adds into no other. */
export function totalRow(table: BudgetTable, side?: BudgetRow["side"]): BudgetRow | undefined {
  return table.rows.find((row) => row.role === "total" && row.side === side && row.addsTo === undefined);
}

export function rowsAddingTo(table: BudgetTable, parent: number): BudgetRow[] {
  return table.rows.filter((row) => row.addsTo === parent);
}
