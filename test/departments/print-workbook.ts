import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { tableKinds, tableNames, type TableKind } from "../../src/budget/table";
import {
  basic,
  both,
  current,
  from,
  spent,
  type Allotment,
  type Department,
  type Source,
} from "./department";
import { blank, words } from "./ink";
import { layOut, sheetOf, type MoneyCell, type Page, type Table } from "./page";
import { printAppropriation } from "./print-appropriation";
import { printExpenditure, printRevenue } from "./print-coded";
import { printBasic, printEconomic } from "./print-economic";
import { printOverall } from "./print-overall";
import { printProcurement } from "./print-procurement";
import { printProjects, printTargets } from "./print-projects";
import { printSummary } from "./print-summary";
import { printThreePublic } from "./print-three-public";
import type { Style } from "./style";

/** A department's whole workbook in one style, and what truly stands in its money cells. */
export interface Printed {
  readonly workbook: WorkbookSnapshot;
  readonly kinds: readonly TableKind[];
  readonly money: readonly MoneyCell[];
}

export function printWorkbook(department: Department, style: Style): Printed {
  const pages = tableKinds
    .filter((kind) => !style.leavesOut.some((left) => left === kind))
    .flatMap((kind): Page[] => {
      const money = style.fromOtherHand.includes(kind) ? style.otherMoney : style.money;
      const table = printers[kind](department, { ...style, money });
      return table ? [layOut(table, tableNames[kind], department.name, style)] : [];
    });
  const contents = sheetOf("目录", [
    [words("目录")],
    ...pages.map(({ sheet }, i) => [words(`${i + 1}、${sheet.values[0]![0] as string}`)]),
  ]);
  return {
    workbook: { name: "某部门预算.xlsx", sheets: [contents, ...pages.map(({ sheet }) => sheet)] },
    kinds: pages.map(({ kind }) => kind),
    money: pages.flatMap(({ money }) => money),
  };
}

const printers: Readonly<Record<TableKind, (department: Department, style: Style) => Table | undefined>> = {
  "budget-summary": printSummary,
  revenue: printRevenue,
  expenditure: (department, style) =>
    printExpenditure("expenditure", department, department.allotments.filter(spent), style),
  "fiscal-appropriation": printAppropriation,
  "general-public-expenditure": (department, style) =>
    printExpenditure("general-public-expenditure", department, budgetOf(department, "general", style), style),
  "basic-expenditure": (department, style) =>
    printBasic(budgetOf(department, "general", style).filter(basic), style),
  "economic-classification": printEconomic,
  "three-public": (department, style) => printThreePublic(budgetOf(department, "general", style), style),
  "government-fund-expenditure": (department, style) =>
    printBudget("government-fund-expenditure", department, budgetOf(department, "fund", style), style),
  "state-capital-expenditure": (department, style) =>
    printBudget("state-capital-expenditure", department, budgetOf(department, "state-capital", style), style),
  "project-expenditure": printProjects,
  "overall-performance": printOverall,
  "project-performance": printTargets,
  procurement: printProcurement,
};

const budgetOf = ({ allotments }: Department, source: Source, style: Style): readonly Allotment[] =>
  allotments.filter(both(spent, from(source), style.budgetsTakeInCarryover ? () => true : current));

/** A budget without money still has its table in most places: of zeros, of blanks, or as a header and a note. */
function printBudget(
  kind: TableKind,
  department: Department,
  own: readonly Allotment[],
  style: Style,
): Table | undefined {
  if (own.length > 0) return printExpenditure(kind, department, own, style);
  if (style.emptyBudgets === "left out") return undefined;
  const empty = printExpenditure(kind, department, [], {
    ...style,
    templateRows: false,
    unitRows: "none",
    formulas: false,
    money: { ...style.money, nothing: style.emptyBudgets === "zeros" ? "zero" : "blank" },
  });
  const rows = style.emptyBudgets === "header only" ? [empty.columns.map(() => blank)] : empty.rows;
  return { ...empty, rows, notes: ["注：本部门没有此项预算安排的支出，本表无数据。"] };
}
