/** 涉及金额: how much money a finding is about, so that people can begin with the most. */
import { readAmount, size, times, sum, units, zero, type Amount, type Unit } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { BudgetRow, Figure } from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import { termsOfSides, type Equation } from "../rules/equation";
import type { Finding } from "../rules/rule";

/** Never negative and never zero; `unit` is the one that its table is written in. */
export interface Stake {
  readonly amount: Amount;
  readonly unit: Unit;
}

/** How far a finding's equation is from holding, or the difference that its rule tells; undefined where neither is known. */
export class Stakes {
  private known: ReadonlyMap<string, readonly BudgetRow[]> | undefined;

  constructor(private readonly book: BudgetBook) {}

  of({ equation, data }: Pick<Finding, "equation" | "data">): Stake | undefined {
    return (equation && this.residual(equation)) ?? differenceTold(data);
  }

  /** |Σ coefficient × amount|; undefined where one of its cells is no figure of a table. */
  private residual(equation: Equation): Stake | undefined {
    const parts: Amount[] = [];
    let unit: Unit | undefined;
    for (const { coefficient, cell } of termsOfSides(equation)) {
      const figure = this.figureIn(cell);
      if (!figure || figure.state === "unreadable") return undefined;
      unit ??= figure.unit;
      parts.push(times(figure.amount, coefficient));
    }
    return unit && stakeOf(sum(parts), unit);
  }

  /** Asked only where something was found: most tables of 20,000 rows hold nothing wrong. */
  private rows(): ReadonlyMap<string, readonly BudgetRow[]> {
    if (this.known) return this.known;
    const rows = new Map<string, BudgetRow[]>();
    for (const table of this.book.tables) {
      for (const row of table.rows) {
        const key = rowKey(table.sheet, row.row);
        const beside = rows.get(key);
        if (beside) beside.push(row);
        else rows.set(key, [row]);
      }
    }
    this.known = rows;
    return rows;
  }

  private figureIn(cell: CellAddress): Figure | undefined {
    for (const { figures } of this.rows().get(rowKey(cell.sheet, cell.row)) ?? []) {
      const figure = Object.values(figures).find((one) => one.cell.column === cell.column);
      if (figure) return figure;
    }
    return undefined;
  }
}

const rowKey = (sheet: string, row: number): string => `${sheet}!${row}`;

/** "2.5" beside its unit, or "2.5万元"; a difference in percent is no money. */
function differenceTold({ difference, unit: beside }: Finding["data"]): Stake | undefined {
  if (difference === undefined) return undefined;
  const behind = [...units].sort((a, b) => b.length - a.length).find((unit) => difference.endsWith(unit));
  const unit = behind ?? units.find((one) => one === beside);
  const read = unit && readAmount(behind ? difference.slice(0, -behind.length) : difference, unit);
  return read && stakeOf(read.amount, unit);
}

const stakeOf = (amount: Amount, unit: Unit): Stake | undefined =>
  amount === zero ? undefined : { amount: size(amount), unit };
