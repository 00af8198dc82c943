import { functionClasses } from "../budget/function-classes";
import { bareSubjectName } from "../budget/subjects/subject-name";
import type { BudgetRow, BudgetTable } from "../budget/table";

/** A 类 that 收支总表 lists twice: under its name and under one it had before. */
export interface ClassTwins {
  readonly former: BudgetRow;
  readonly present: BudgetRow;
}

export function classTwins(table: BudgetTable): ClassTwins[] {
  const rows = table.rows.filter(
    ({ side, role, code }) => side === "expenditure" && role === "detail" && code !== undefined,
  );
  return rows.flatMap((former) => {
    const called = functionClasses.find(({ code }) => code === former.code);
    if (!called || isCalled(former, called.name)) return [];
    const present = rows.find((row) => row.code === former.code && isCalled(row, called.name));
    return present ? [{ former, present }] : [];
  });
}

const isCalled = ({ label }: BudgetRow, name: string): boolean =>
  bareSubjectName(label) === bareSubjectName(name);
