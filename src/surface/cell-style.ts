/** How a cell looks, in Univer's words. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { CellLook, Edge, Side } from "../host/looks";

const { TRUE } = BooleanNumber;
const across = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const down = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const edges: Readonly<Record<Edge, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};
const sides: Readonly<Record<Side, "l" | "r" | "t" | "b">> = { left: "l", right: "r", top: "t", bottom: "b" };

/** Undefined for a cell that looks like any other. */
export function styleOf(look: CellLook | undefined, pattern: string | undefined): IStyleData | undefined {
  const style: IStyleData = {
    ...(look && lookOf(look)),
    ...(pattern === undefined ? {} : { n: { pattern } }),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

function lookOf(look: CellLook): IStyleData {
  const { font, size, colour, fill } = look;
  return {
    ...(font === undefined ? {} : { ff: font }),
    ...(size === undefined ? {} : { fs: size }),
    ...(look.bold && { bl: TRUE }),
    ...(look.italic && { it: TRUE }),
    ...(look.underline && { ul: { s: TRUE } }),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(look.across && { ht: across[look.across] }),
    ...(look.down && { vt: down[look.down] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(look.edges && { bd: bordersOf(look.edges) }),
  };
}

const bordersOf = (of: Readonly<Partial<Record<Side, Edge>>>): NonNullable<IStyleData["bd"]> =>
  Object.fromEntries(
    Object.entries(of).map(([side, edge]) => [
      sides[side as Side],
      { s: edges[edge], cl: { rgb: "#000000" } },
    ]),
  );
