import fc from "fast-check";
import { tableKinds, type TableKind } from "../../src/budget/table";
import type { MoneyStyle, Unit } from "./ink";

/** How one office lays its workbook out: independent choices, each seen in published budgets. */
export type Style = typeof anyStyle extends fc.Arbitrary<infer Value> ? Value : never;

const money = (unit: Unit, decimals: number): fc.Arbitrary<MoneyStyle> =>
  fc.record({
    unit: fc.constant(unit),
    decimals: fc.constant(decimals),
    held: fc.constantFrom("rounded", "exact"),
    as: fc.constantFrom("number", "text with separators", "formatted number", "number with separators"),
    nothing: fc.constantFrom("blank", "zero", "dash", "word"),
  });

const anyMoney: fc.Arbitrary<MoneyStyle> = fc.oneof(
  { weight: 5, arbitrary: money("万元", 2) },
  money("万元", 4),
  money("万元", 6),
  money("元", 2),
  money("元", 0),
  money("千元", 2),
);

export const anyStyle = fc.record({
  money: anyMoney,
  /** Some tables of a workbook come from another hand, and so do their units and decimals. */
  otherMoney: anyMoney,
  fromOtherHand: fc.oneof(
    { weight: 2, arbitrary: fc.constant<TableKind[]>([]) },
    fc.subarray([...tableKinds]),
  ),
  /** 0 豫, 1 沪, 2 the central template. */
  titles: fc.nat(2),
  columns: fc.constantFrom("kinds", "two", "people and running"),
  codes: fc.constantFrom(
    "three columns",
    "three numbers",
    "first row only",
    "one column",
    "one column of numbers",
    "in the name",
  ),
  unitRows: fc.constantFrom("none", "department", "units", "nested", "beside"),
  unitCodeOnEveryRow: fc.boolean(),
  subtotals: fc.boolean(),
  totalAt: fc.constantFrom("top", "bottom"),
  totalIn: fc.constantFrom("name", "codes"),
  mergedHeader: fc.boolean(),
  indexRow: fc.boolean(),
  pageBreak: fc.boolean(),
  signature: fc.boolean(),
  remarks: fc.boolean(),
  templateRows: fc.boolean(),
  /** 上缴上级支出 and the like stand beside 项目支出 in the central template, mostly unused. */
  unusedColumns: fc.boolean(),
  formulas: fc.boolean(),
  allClasses: fc.boolean(),
  numberedInOrder: fc.boolean(),
  summary: fc.constantFrom(
    "four columns",
    "by nature",
    "by function and by nature",
    "with last year",
    "grouped",
  ),
  appropriation: fc.constantFrom("by budget", "with memo", "short"),
  threePublic: fc.constantFrom("across", "across with last year", "upright", "upright with last year"),
  revenueRows: fc.constantFrom("items", "units"),
  revenueColumns: fc.constantFrom("unit funds", "flat", "appropriation"),
  projectColumns: fc.constantFrom("this year and carried", "flat"),
  projectCodes: fc.boolean(),
  projectTypeRows: fc.boolean(),
  economicColumns: fc.constantFrom("nature", "funding"),
  /** Whether the three budgets' own tables take in money carried over from last year. */
  budgetsTakeInCarryover: fc.boolean(),
  /** 上年结转 in 收支总表 in one line, or by budget under it. */
  carryoverByBudget: fc.boolean(),
  /** How a budget without money is published. */
  emptyBudgets: fc.constantFrom("zeros", "blank row", "header only", "left out"),
  leavesOut: fc.subarray([
    "revenue",
    "economic-classification",
    "project-expenditure",
    "project-performance",
    "overall-performance",
  ]),
});
