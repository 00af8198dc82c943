/** A part of a text, with where it stands. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A rate written out: 预算执行率=（预算完成数/预算数）×100%. */
export interface RateFormula {
  /** What stands before the equals sign. */
  readonly defined: Piece;
  readonly numerator: Piece;
  readonly denominator: Piece;
  /** From the equals sign's right to the end, ×100% and all. */
  readonly expression: Piece;
}

const STOPS = "。；;，,\n";
const openers = "（([【";
const closers = "）)]】";

/** The first formula of a text that divides one thing by another; undefined where there is none. */
export function readRateFormula(text: string): RateFormula | undefined {
  for (let sign = text.search(/[=＝]/); sign >= 0;) {
    const found = formulaAt(text, sign);
    if (found) return found;
    const next = text.slice(sign + 1).search(/[=＝]/);
    sign = next < 0 ? -1 : sign + 1 + next;
  }
  return undefined;
}

function formulaAt(text: string, sign: number): RateFormula | undefined {
  let start = sign;
  while (start > 0 && !`${STOPS}：:`.includes(text[start - 1]!)) start--;
  let end = sign + 1;
  for (let depth = 0; end < text.length && (depth > 0 || !STOPS.includes(text[end]!)); end++)
    depth += openers.includes(text[end]!) ? 1 : closers.includes(text[end]!) ? -1 : 0;
  const hundred = HUNDRED.exec(text.slice(sign + 1, end));
  if (hundred) end = sign + 1 + hundred.index + hundred[0].length;
  const expression = trimmed(text, sign + 1, end);
  const whole = unwrapped(text, expression.start, end - (hundred?.[0].length ?? 0));
  const slash = outerSlash(whole.text);
  if (slash < 0) return undefined;
  const numerator = unwrapped(text, whole.start, whole.start + slash);
  const denominator = unwrapped(text, whole.start + slash + 1, whole.end);
  if (numerator.text === "" || denominator.text === "") return undefined;
  return { defined: trimmed(text, start, sign), numerator, denominator, expression };
}

/** What makes a share a percent; whatever follows it is no part of the formula. */
const HUNDRED = /\s*[×xX*＊✕]\s*[1１][0０]{2}\s*[%％]?/;

/** Where a division stands outside all brackets; -1 where none does. */
function outerSlash(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (openers.includes(text[at]!)) depth++;
    else if (closers.includes(text[at]!)) depth--;
    else if (depth === 0 && /[/÷∕／]/.test(text[at]!)) return at;
  }
  return -1;
}

function trimmed(text: string, start: number, end: number): Piece {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { text: text.slice(start, end), start, end };
}

/** Without the one pair of brackets that holds all of it. */
function unwrapped(text: string, from: number, to: number): Piece {
  const { start, end, text: inner } = trimmed(text, from, to);
  if (!openers.includes(inner[0] ?? " ") || !closers.includes(inner.at(-1) ?? " "))
    return { text: inner, start, end };
  let depth = 0;
  for (let at = 0; at < inner.length - 1; at++) {
    depth += openers.includes(inner[at]!) ? 1 : closers.includes(inner[at]!) ? -1 : 0;
    if (depth === 0) return { text: inner, start, end };
  }
  return unwrapped(text, start + 1, end - 1);
}

/** 按要求监控的项目占应实施绩效监控项目总数的比重: the whole that a definition in words divides by. */
export function wholeInWords(text: string): Piece | undefined {
  const match = /占([^。；;，,=＝\n]{2,40}?)的(?:比重|比例|比率|百分比)/.exec(text);
  if (!match) return undefined;
  const start = match.index + 1;
  return { text: match[1]!, start, end: start + match[1]!.length };
}
