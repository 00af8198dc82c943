import fc from "fast-check";
import { readAmount } from "../../src/budget/amount";
import type { Figure } from "../../src/budget/table";
import { termsOfSides } from "../../src/rules/equation";
import { sumOf } from "../../src/rules/terms";
import { equal } from "../../src/rules/verdicts";

const figureOf = (tenThousandths: number, column: number): Figure => ({
  state: "amount",
  amount: readAmount(tenThousandths / 10_000, "万元")!.amount,
  unit: "万元",
  decimals: 2,
  cell: { sheet: "表", row: 1, column },
  written: tenThousandths / 10_000,
});

const sides = fc
  .tuple(fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 4 }), fc.nat({ max: 3 }))
  .map(([written, cut]) => {
    const figures = written.map(figureOf);
    return { left: figures.slice(0, cut + 1), right: figures.slice(cut + 1) };
  });

const amountsBy = (figures: readonly Figure[]) => new Map(figures.map(({ cell, amount }) => [cell, amount]));

test("the two sides and the one sum of terms tell the same", () => {
  fc.assert(
    fc.property(sides, ({ left, right }) => {
      const [verdict] = equal({ at: left[0]!, left, right, data: { place: "" } });
      const { equation } = verdict!;
      const amounts = amountsBy([...left, ...right]);
      let residual = 0n;
      for (const { coefficient, cell } of termsOfSides(equation!))
        residual += BigInt(coefficient) * amounts.get(cell)!;
      expect(residual).toBe(sumOf(left) - sumOf(right));
      const holds = (residual < 0n ? -residual : residual) <= equation!.tolerance;
      expect(verdict!.outcome === "pass").toBe(holds);
    }),
  );
});

test("every figure is a term once, those on the left added and those on the right taken away", () => {
  fc.assert(
    fc.property(sides, ({ left, right }) => {
      expect(termsOfSides({ left, right })).toEqual([
        ...left.map(({ cell }) => ({ coefficient: 1, cell })),
        ...right.map(({ cell }) => ({ coefficient: -1, cell })),
      ]);
    }),
  );
});
