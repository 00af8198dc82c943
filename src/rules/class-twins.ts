import { functionClasses } from "../budget/function-classes";
import { bareSubjectName } from "../budget/subjects/subject-name";
import type { BudgetRow, BudgetTable } from "../budget/table";
import { workedOutOnce } from "../budget/worked-out-once";

/** A 类 that 收支总表 lists twice: under its name and under one it had before. */
export interface ClassTwins {
  readonly former: BudgetRow;
  readonly present: BudgetRow;
}

export const classTwins = workedOutOnce((table: BudgetTable): readonly ClassTwins[] => {
  const rows = table.rows.filter(
    ({ side, role, code }) => side === "expenditure" && role === "detail" && code !== undefined,
  );
  return rows.flatMap((former) => {
    const name = namesByCode.get(former.code!);
    if (name === undefined || bareSubjectName(former.label) === name) return [];
    const present = rows.find((row) => row.code === former.code && bareSubjectName(row.label) === name);
    return present ? [{ former, present }] : [];
  });
});

const namesByCode = new Map(functionClasses.map(({ code, name }) => [code, bareSubjectName(name)]));
