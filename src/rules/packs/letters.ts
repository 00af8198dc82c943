/** A letter of a line as it is meant: ＝ and = are one sign. */
export interface Letter {
  readonly sign: string;
  readonly written: string;
}

const meant: Readonly<Partial<Record<string, string>>> = {
  "−": "-",
  "–": "-",
  "【": "[",
  "】": "]",
  "≦": "≤",
  "≧": "≥",
  "⩽": "≤",
  "⩾": "≥",
};

/** The letters of a line, full and half width alike, up to a comment. Rows may hold a # of their own. */
export function lettersOf(line: string): Letter[] {
  const letters: Letter[] = [];
  let inRow = false;
  for (const written of line) {
    const half = written.normalize("NFKC");
    const sign = meant[written] ?? (half.length === 1 ? half : written);
    if (sign === "[") inRow = true;
    if (sign === "]") inRow = false;
    if (sign === "#" && !inRow) break;
    letters.push({ sign, written });
  }
  return letters;
}

export const asWritten = (letters: readonly Letter[]): string =>
  letters
    .map(({ written }) => written)
    .join("")
    .trim();

/** Why a line cannot be read, and at which letter, counted from 1. */
export interface Refused {
  readonly column: number;
  readonly why: string;
}

/** Reads letter by letter, knows where it stands, and keeps the first thing that cannot be read. */
export class LetterReader {
  private at = 0;
  private first: Refused | undefined;

  constructor(private readonly letters: readonly Letter[]) {}

  /** Counted from 1, as people count. */
  get column(): number {
    return this.at + 1;
  }

  get refused(): Refused | undefined {
    return this.first;
  }

  refuse(column: number, why: string): undefined {
    this.first ??= { column, why };
  }

  peek(): string | undefined {
    return this.letters[this.at]?.sign;
  }

  skipSpaces(): void {
    while (/^\s/.test(this.peek() ?? "")) this.at++;
  }

  take(count = 1): void {
    this.at += count;
  }

  /** <= and ≤ are one sign. */
  startsWith(signs: string): boolean {
    return [...signs].every((sign, i) => this.letters[this.at + i]?.sign === sign);
  }

  /** What is written up to one of the signs, without the spaces around it. */
  upTo(signs: string): string {
    const from = this.at;
    while (this.at < this.letters.length && !signs.includes(this.peek()!)) this.at++;
    return asWritten(this.letters.slice(from, this.at));
  }
}
