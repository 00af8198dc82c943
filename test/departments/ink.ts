import type { CellValue } from "../../src/workbook/snapshot";

/** What is put into one cell; for a cell that holds money, also the true amount behind what is printed. */
export interface Ink {
  readonly value: CellValue;
  readonly format?: string | undefined;
  readonly formula?: string;
  readonly fen?: bigint;
}

export const blank: Ink = { value: null };
export const words = (value: string): Ink => ({ value });

export type Unit = "元" | "千元" | "万元";

/** How one workbook writes its amounts. */
export interface MoneyStyle {
  readonly unit: Unit;
  readonly decimals: number;
  /** rounded: the cell holds what is printed; exact: it holds the money to the fen, whatever its format shows. */
  readonly held: "rounded" | "exact";
  readonly as: "number" | "text with separators" | "formatted number" | "number with separators";
  readonly nothing: "blank" | "zero" | "dash" | "word";
}

const powerOf: Readonly<Record<Unit, number>> = { 元: 2, 千元: 5, 万元: 6 };

export function money(fen: bigint, { unit, decimals, held, as, nothing }: MoneyStyle): Ink {
  const format =
    as === "formatted number"
      ? pattern("0", decimals)
      : as === "number with separators"
        ? pattern("#,##0", decimals)
        : undefined;
  if (fen === 0n && nothing !== "zero") {
    return { value: nothing === "blank" ? null : nothing === "dash" ? "-" : "无", fen, format };
  }
  const printed = writeFen(fen, unit, decimals);
  if (as === "text with separators")
    return { value: printed.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ","), fen };
  return { value: Number(held === "exact" ? writeFen(fen, unit, powerOf[unit]) : printed), fen, format };
}

const pattern = (whole: string, decimals: number): string =>
  decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;

/** Half up, in whole numbers: 99,750元 is 9.98万元. */
export function writeFen(fen: bigint, unit: Unit, decimals: number): string {
  const step = 10n ** BigInt(powerOf[unit] - decimals);
  const digits = ((fen + step / 2n) / step).toString().padStart(decimals + 1, "0");
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
