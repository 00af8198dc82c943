import { Decimal, writeDecimal } from "../../../src/budget/decimal";
import type { CellValue } from "../../../src/workbook/snapshot";

/** What Excel would make of the few functions that a live paragraph uses, in decimal numbers. */
type Value = InstanceType<typeof Decimal> | string | boolean;
type Look = (sheet: string, place: string) => CellValue;

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]+\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|<>|[-+*/&=<>(),]/gy;

export function evaluate(formula: string, look: Look): string {
  const tokens = [...formula.slice(1).matchAll(TOKEN)].map(([token]) => token);
  if (!formula.startsWith("=") || tokens.join("") !== formula.slice(1))
    throw new Error(`not read: ${formula}`);
  const reader = new Reader(tokens, look);
  const value = reader.compared();
  reader.end();
  return String(value);
}

class Reader {
  private at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly look: Look,
  ) {}

  end(): void {
    if (this.at !== this.tokens.length) throw new Error(`left over: ${this.tokens.slice(this.at).join("")}`);
  }

  compared(): Value {
    const one = this.joined();
    if (!["=", "<", ">"].includes(this.next ?? "")) return one;
    const sign = this.take();
    const order = asNumber(one).cmp(asNumber(this.joined()));
    return sign === "=" ? order === 0 : sign === "<" ? order < 0 : order > 0;
  }

  private joined(): Value {
    let value = this.added();
    while (this.next === "&") {
      this.take();
      value = `${String(value)}${String(this.added())}`;
    }
    return value;
  }

  private added(): Value {
    let value = this.multiplied();
    while (this.next === "+" || this.next === "-")
      value =
        this.take() === "+"
          ? asNumber(value).plus(asNumber(this.multiplied()))
          : asNumber(value).minus(asNumber(this.multiplied()));
    return value;
  }

  private multiplied(): Value {
    let value = this.single();
    while (this.next === "*" || this.next === "/")
      value =
        this.take() === "*"
          ? asNumber(value).times(asNumber(this.single()))
          : asNumber(value).div(asNumber(this.single()));
    return value;
  }

  private single(): Value {
    const token = this.take();
    if (token === "-") return asNumber(this.single()).neg();
    if (token === "(") return this.closed(this.compared());
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return new Decimal(token);
    if (!token.startsWith("'")) return this.called(token);
    const [, sheet, place] = /^'(.*)'!(.*)$/.exec(token)!;
    const held = this.look(sheet!.replaceAll("''", "'"), place!);
    return new Decimal(held === null ? 0 : (held as number));
  }

  private called(name: string): Value {
    this.take();
    const given = [this.compared()];
    while (this.next === ",") {
      this.take();
      given.push(this.compared());
    }
    return this.closed(resultOf(name, given));
  }

  private closed(value: Value): Value {
    if (this.take() !== ")") throw new Error("a bracket is open");
    return value;
  }

  private get next(): string | undefined {
    return this.tokens[this.at];
  }

  private take(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error("the formula ends too early");
    return token;
  }
}

/** Dividing by nothing gives no finite number, which TEXT passes on as an error's name. */
function resultOf(name: string, [first, second, third]: readonly Value[]): Value {
  if (name === "IF") return first === true ? second! : third!;
  if (name === "AND") return first === true && second === true;
  if (name === "ABS") return asNumber(first!).abs();
  if (name === "ROUND") return asNumber(first!).toDecimalPlaces(asNumber(second!).toNumber());
  if (name === "IFERROR") return String(first).startsWith("#") ? second! : first!;
  if (name === "TEXT") return shown(asNumber(first!), String(second));
  throw new Error(`no function ${name}`);
}

function shown(number: InstanceType<typeof Decimal>, format: string): string {
  if (!number.isFinite()) return "#DIV/0!";
  const [usual, , zero] = format.split(";");
  if (number.isZero() && zero !== undefined) return zero;
  return writeDecimal(number, usual!.split(".")[1]?.length ?? 0);
}

function asNumber(value: Value): InstanceType<typeof Decimal> {
  if (value instanceof Decimal) return value as InstanceType<typeof Decimal>;
  throw new Error(`${String(value)} is no number`);
}
