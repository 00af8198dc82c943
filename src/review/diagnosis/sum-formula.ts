/** Formulas that only add and take away cells, such as "=SUM(C6:C9)+C12-D3": they are carried along, not typed. */
import type { Figure } from "../../budget/table";
import { readA1, type CellRange } from "../../workbook/cell";

export interface SumPart {
  readonly range: CellRange;
  readonly sign: 1 | -1;
}

const known = new WeakMap<Figure, readonly SumPart[] | undefined>();

/** What the figure's formula adds; undefined where it has none, or one that does anything else. Read once for each figure. */
export function sumPartsOf(figure: Figure): readonly SumPart[] | undefined {
  if (figure.formula === undefined) return undefined;
  if (!known.has(figure)) known.set(figure, readSumFormula(figure.formula, figure.cell.sheet));
  return known.get(figure);
}

/** The parts of the sum; undefined where the formula does anything else. `sheet` is where it stands. */
export function readSumFormula(formula: string, sheet: string): readonly SumPart[] | undefined {
  const tokens = tokensOf(formula.replace(/^=\s*/, ""));
  if (!tokens) return undefined;
  const reader = new Reader(tokens, sheet);
  const parts = reader.sum();
  return parts && reader.atEnd() ? parts : undefined;
}

const TOKEN =
  /\s*(SUM\(|ROUND\(|'(?:[^']|'')+'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[^\s'!()+\-*/,:;=<>&"]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\d+|[-+,()])/iy;

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    tokens.push(found[1]!);
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly sheet: string,
  ) {}

  atEnd = (): boolean => this.at === this.tokens.length;

  /** Parts with + and − between them, to whatever ends them. */
  sum(): readonly SumPart[] | undefined {
    const parts: SumPart[] = [];
    let sign: 1 | -1 = this.takes("-") ? -1 : (this.takes("+"), 1);
    for (;;) {
      const part = this.part();
      if (!part) return undefined;
      for (const { range, sign: own } of part) parts.push({ range, sign: own === sign ? 1 : -1 });
      if (this.takes("+")) sign = 1;
      else if (this.takes("-")) sign = -1;
      else return parts;
    }
  }

  private part(): readonly SumPart[] | undefined {
    if (this.takes("SUM(")) return this.list();
    if (this.takes("ROUND(")) return this.rounded();
    if (this.takes("(")) {
      const inside = this.sum();
      return inside && this.takes(")") ? inside : undefined;
    }
    const range = this.range();
    return range && [{ range, sign: 1 }];
  }

  private list(): readonly SumPart[] | undefined {
    const parts: SumPart[] = [];
    do {
      const inside = this.sum();
      if (!inside) return undefined;
      parts.push(...inside);
    } while (this.takes(","));
    return this.takes(")") ? parts : undefined;
  }

  /** ROUND(…, 2) comes to the sum itself where that has no more decimals; who takes it up checks that. */
  private rounded(): readonly SumPart[] | undefined {
    const inside = this.sum();
    if (!inside || !this.takes(",") || !/^\d+$/.test(this.tokens[this.at] ?? "")) return undefined;
    this.at++;
    return this.takes(")") ? inside : undefined;
  }

  private range(): CellRange | undefined {
    const token = this.tokens[this.at];
    if (token === undefined) return undefined;
    const cut = token.lastIndexOf("!");
    const sheet = cut < 0 ? this.sheet : token.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
    const range = readA1(sheet, token.slice(cut + 1));
    if (range) this.at++;
    return range;
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at]?.toUpperCase() !== token) return false;
    this.at++;
    return true;
  }
}
