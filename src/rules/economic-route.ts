import type { UnitType } from "../budget/subjects/subject";
import { unitTypesOf, type Subjects } from "../budget/subjects/subjects";
import type { BudgetRow } from "../budget/table";

/** Which set of 政府预算经济分类 rows go by: that of 机关 (501, 502, 503) or that of 事业单位 (505, 506). */

/** The set a row goes by; undefined where its 款 goes one way only, or a way that is in neither set. */
export function routeOf(subjects: Subjects, { code, governmentCode }: BudgetRow): UnitType | undefined {
  if (!hasChoice(subjects, code!)) return undefined;
  const [type, another] = unitTypesOf(subjects, code!, governmentCode!);
  return another ? undefined : type;
}

/** The one set that all rows go by. */
export function commonRoute(subjects: Subjects, rows: readonly BudgetRow[]): UnitType | undefined {
  const routes = new Set(rows.map((row) => routeOf(subjects, row)));
  return routes.size === 1 ? [...routes][0] : undefined;
}

/** Where the government code is of another kind of spending, what it would be: "50101（机关）或50501（事业）". */
export function expectedRoute(subjects: Subjects, { code, governmentCode }: BudgetRow): string | undefined {
  if (!/^30[12]/.test(code!) || !hasChoice(subjects, code!)) return undefined;
  const pairs = subjects.pairsOf(code!);
  const fits = pairs.some(({ government }) =>
    government.startsWith("505")
      ? government === governmentCode
      : government.slice(0, 3) === governmentCode!.slice(0, 3),
  );
  return fits
    ? undefined
    : pairs.map(({ government, unitType }) => `${government}（${unitType}）`).join("或");
}

function hasChoice(subjects: Subjects, code: string): boolean {
  const types = subjects.pairsOf(code).map(({ unitType }) => unitType);
  return types.includes("机关") && types.includes("事业");
}
