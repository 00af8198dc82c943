import { readAmount } from "../../src/budget/amount";
import { grouped, inOrder } from "../../src/taskpane/findings-by-sheet";
import { shownAt, shownChange } from "../../src/taskpane/shown-change";
import { isDark, isHighContrast } from "../../src/taskpane/theme";
import { words } from "../../src/taskpane/words";
import { book, madeUpReview } from "./made-up-review";

test.each([
  ["2022预算.xlsx", "2022预算（已修改）.xlsx"],
  ["a.b.xlsx", "a.b（已修改）.xlsx"],
  ["无扩展名", "无扩展名（已修改）"],
])("a corrected copy of %s is saved as %s", (name, saved) => {
  expect(words.savedName(name)).toBe(saved);
});

test("an empty first pile tells what was not decided", () => {
  expect(words.emptyPile("error", 0)).toBe("没有必须改的了。");
  expect(words.emptyPile("error", 4)).toBe("没有必须改的了。另有 4 处无法判断，须人工核对。");
  expect(words.emptyPile("hint", 4)).toBe("没有可看看的。");
});

test("a change is shown in the cell's own format, and blank is a word", () => {
  const cell = { sheet: "支出总表", row: 3, column: 1 };
  expect(shownChange({ cell, was: 36, becomes: 36.005 }, book)).toEqual({ before: "36.00", after: "36.01" });
  expect(shownChange({ cell, was: null, becomes: 15 }, book)).toEqual({ before: "空", after: "15.00" });
  expect(shownAt({ ...cell, row: 1 }, book)).toBe("空");
  expect(shownAt({ sheet: "没有", row: 0, column: 0 }, book)).toBe("空");
});

test("findings are walked in the order of the workbook", () => {
  const { findings } = madeUpReview(book);
  const groups = grouped(inOrder([...findings].reverse(), "by sheet", ["支出总表", "三公"]), "by sheet");
  expect(groups.map(({ sheet, findings: found }) => [sheet, found.map(({ at }) => at.top)])).toEqual([
    ["支出总表", [1, 2]],
    ["三公", [0]],
  ]);
});

test("the most money comes first, whatever its unit; what has none keeps the order of the workbook", () => {
  const [first, second, third] = madeUpReview(book).findings;
  const stake = (written: string, unit: "元" | "万元") => ({
    amount: readAmount(written, unit)!.amount,
    unit,
  });
  const mixed = [
    third!,
    { ...first!, id: "none" },
    { ...second!, id: "yuan", stake: stake("9999", "元") },
    { ...third!, id: "wan", stake: stake("1", "万元") },
  ];
  const shown = inOrder(mixed, "by money", ["支出总表", "三公"]);
  expect(shown.map(({ id }) => id)).toEqual(["wan", "yuan", "none", third!.id]);
  expect(grouped(shown, "by money")).toEqual([{ findings: shown }]);
  expect(grouped([], "by money")).toEqual([]);
});

test.each([
  ["#ffffff", false],
  ["#262626", true],
  ["#000000", true],
  ["white", false],
])("an Office background of %s is dark: %s", (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

test.each<[string, string | undefined, string | undefined, boolean]>([
  ["Windows' black contrast theme", "#000000", "#FFFFFF", true],
  ["the same without #, as some versions say it", "000000", "ffff00", true],
  ["Office's own black theme", "#262626", "#ffffff", false],
  ["a light theme", "#ffffff", "#000000", false],
  ["Excel on the web, which names no colours", undefined, undefined, false],
])("high contrast: %s", (_, bodyBackgroundColor, bodyForegroundColor, expected) => {
  const named =
    bodyBackgroundColor && bodyForegroundColor ? { bodyBackgroundColor, bodyForegroundColor } : {};
  expect(isHighContrast(named)).toBe(expected);
});
