/** How many indicators of each kind the department as a whole and every project have, and where something was found. */
import type { CellAddress, CellRange } from "../workbook/cell";
import type { Severity } from "../workbook/mark";
import { aspectNames, type Indicator, type IndicatorAspect } from "../budget/indicator";
import type { BudgetTable } from "../budget/table";
import type { Review } from "./review";

export interface GridCell {
  readonly count: number;
  /** The gravest finding on one of them. */
  readonly severity?: Severity;
}

export interface GridRow {
  readonly name: string;
  readonly at: CellAddress;
  /** A kind of which there is none is absent. */
  readonly cells: Readonly<Partial<Record<IndicatorAspect, GridCell>>>;
}

export interface IndicatorGrid {
  /** The kinds that stand anywhere, in the field's order. */
  readonly aspects: readonly IndicatorAspect[];
  readonly rows: readonly GridRow[];
}

const gravity: readonly Severity[] = ["error", "explain", "hint"];

/** Indicators whose kind no heading tells are left out; without any indicator there are no rows. */
export function indicatorGrid({ book, findings }: Review): IndicatorGrid {
  const gravest = gravestAt(findings);
  const rows = book.tables.flatMap((table) => rowsOf(table, gravest));
  const aspects = (Object.keys(aspectNames) as IndicatorAspect[]).filter((aspect) =>
    rows.some(({ cells }) => cells[aspect]),
  );
  return { aspects, rows };
}

type GravestAt = (cell: CellAddress) => Severity | undefined;

function rowsOf(table: BudgetTable, gravest: GravestAt): GridRow[] {
  const byProject = new Map<number | undefined, Indicator[]>();
  for (const indicator of table.performance?.indicators ?? []) {
    if (!indicator.aspect) continue;
    const group = byProject.get(indicator.project);
    if (group) group.push(indicator);
    else byProject.set(indicator.project, [indicator]);
  }
  return [...byProject].map(([project, indicators]) => {
    const row = project === undefined ? undefined : table.rows[project];
    const cells: Partial<Record<IndicatorAspect, GridCell>> = {};
    for (const { aspect, name, target } of indicators) {
      const former = cells[aspect!];
      const severity = worse(former?.severity, worse(gravest(name.cell), gravest(target.cell)));
      cells[aspect!] = { count: (former?.count ?? 0) + 1, ...(severity ? { severity } : {}) };
    }
    return { name: row?.label ?? "部门整体", at: row?.labelCell ?? table.titleCell, cells };
  });
}

function gravestAt(findings: Review["findings"]): GravestAt {
  const bySheet = new Map<string, { at: CellRange; severity: Severity }[]>();
  for (const { at, severity } of findings) {
    const here = bySheet.get(at.sheet);
    if (here) here.push({ at, severity });
    else bySheet.set(at.sheet, [{ at, severity }]);
  }
  return ({ sheet, row, column }) =>
    (bySheet.get(sheet) ?? [])
      .filter(({ at }) => row >= at.top && row <= at.bottom && column >= at.left && column <= at.right)
      .map(({ severity }) => severity)
      .reduce<Severity | undefined>(worse, undefined);
}

function worse(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  return gravity.find((severity) => severity === a || severity === b);
}
