import fc from "fast-check";
import { whereTheyDiffer } from "../../src/taskpane/shown-change";

const long = "某某局2022年一般公共预算收支预算100万元，政府性基金收支预算0万元。与2021年相比，";

describe("what a change of a long text shows", () => {
  test("is the part that differs, with some words around it", () => {
    expect(
      whereTheyDiffer(
        `${long}政府性基金增加相比2021年无变化，主要原因是没有安排。`,
        `${long}政府性基金与2021年持平，主要原因是没有安排。`,
      ),
    ).toEqual({
      before: "…1年相比，政府性基金增加相比2021年无变化，主要原因是没有安排…",
      after: "…1年相比，政府性基金与2021年持平，主要原因是没有安排…",
    });
  });

  test.each([
    ["≥800万元", "≤800万元"],
    ["空", "244.29"],
  ])("is all of a short one: %s → %s", (before, after) => {
    expect(whereTheyDiffer(before, after)).toEqual({ before, after });
  });

  test("at either end", () => {
    expect(whereTheyDiffer(`甲${long}`, `乙${long}`)).toEqual({
      before: "甲某某局2022年一般…",
      after: "乙某某局2022年一般…",
    });
    expect(whereTheyDiffer(long, `${long}完。`)).toEqual({
      before: "…。与2021年相比，",
      after: "…。与2021年相比，完。",
    });
  });

  test("keeps what is new, and never takes a character apart", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 120 });
    fc.assert(
      fc.property(text, text, text, (start, middle, end) => {
        const shown = whereTheyDiffer(start + end, start + middle + end);
        expect([...shown.after].length).toBeLessThanOrEqual(Math.max(40, [...middle].length + 24));
        expect(/\p{Surrogate}/u.test(shown.before + "|" + shown.after)).toBe(false);
      }),
    );
  });
});
