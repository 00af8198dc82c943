import type { BudgetRow, BudgetTable } from "../../budget/table";
import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { oneWidth } from "../../workbook/one-width";

/** 同一单位在各表里用同一个单位代码；部门和本级同名而两个代码都列出的，不算。 */
export const unitHasOneCode = defineRule({
  id: "unit-has-one-code",
  group: "codes",
  title: "同一单位在各表中的代码一致",
  basis: "预算单位一个单位一个代码，各表应当相同",
  severity: "hint",
  needs: [],
  messages: {
    differs: "{table}「{row}」的单位代码是{code}，{other}中是{known}；同一单位应当用同一个代码，请核对。",
  },

  *check(_, book) {
    const levels = levelsOf(book.tables);
    for (const [name, printed] of byName(book.tables)) {
      const usual = mostPrinted(printed);
      const strange = new Map<string, PrintedUnit[]>();
      for (const unit of printed) {
        if (unit.row.unitCode === usual.row.unitCode || levels.has(name)) {
          if (unit !== usual) yield { outcome: "pass", at: unit.row.labelCell };
        } else strange.set(unit.row.unitCode!, [...(strange.get(unit.row.unitCode!) ?? []), unit]);
      }
      for (const [code, [{ table, row } = usual, ...again]] of strange) {
        yield {
          outcome: "finding",
          at: row.labelCell,
          because: [usual, ...again].map((unit) => unit.row.labelCell),
          message: "differs",
          data: {
            table: tableCalled(table),
            row: rowCalled(row),
            code,
            other: tableCalled(usual.table),
            known: usual.row.unitCode!,
          },
        };
      }
    }
  },
});

interface PrintedUnit {
  readonly table: BudgetTable;
  readonly row: BudgetRow;
}

/** Each unit by its name, once a table for every code that it has there. */
function byName(tables: readonly BudgetTable[]): ReadonlyMap<string, readonly PrintedUnit[]> {
  const units = new Map<string, PrintedUnit[]>();
  for (const table of tables) {
    for (const row of unitRows(table)) {
      const name = plain(row.label);
      const known = units.get(name) ?? [];
      if (known.some((unit) => unit.table === table && unit.row.unitCode === row.unitCode)) continue;
      units.set(name, [...known, { table, row }]);
    }
  }
  return units;
}

/** The first that bears the code which most tables print. */
function mostPrinted(printed: readonly PrintedUnit[]): PrintedUnit {
  const count = ({ row }: PrintedUnit) =>
    printed.filter((other) => other.row.unitCode === row.unitCode).length;
  return printed.reduce((most, unit) => (count(unit) > count(most) ? unit : most));
}

/** A unit's own row: 小计 and a bare code name no unit. */
const unitRows = (table: BudgetTable): BudgetRow[] =>
  table.rows.filter(
    ({ role, unitCode, label }) =>
      role === "unit" && unitCode !== undefined && label !== "" && !/^\d+$|小计$|合计$/.test(label),
  );

/** Names that stand under two codes in one table: 某局 the department and 某局 itself. */
function levelsOf(tables: readonly BudgetTable[]): ReadonlySet<string> {
  const names = tables.flatMap((table) => {
    const codes = new Map<string, Set<string>>();
    for (const { label, unitCode } of unitRows(table))
      codes.set(plain(label), (codes.get(plain(label)) ?? new Set()).add(unitCode!));
    return [...codes].flatMap(([name, all]) => (all.size > 1 ? [name] : []));
  });
  return new Set(names);
}

const plain = (name: string): string => oneWidth(name).replace(/[\s()]/g, "");
