import { recogniseBook } from "../../../src/tables/recognise";
import type { Target } from "../../../src/budget/target";
import { linesOf, sayTarget, type IndicatorLine } from "../../../src/rules/indicator-lines";
import { sample } from "../../support/samples";

/** The class of a 指标值 as an inventory would call it: OP-PERCENT, BARE-MONEY, DEADLINE, WORD. */
function classOf(target: Target): string {
  if (target.form !== "quantity") return target.form.toUpperCase();
  return `${target.operator ? "OP" : "BARE"}-${target.measure.of.toUpperCase()}`;
}

function counted(lines: readonly IndicatorLine[], called: (line: IndicatorLine) => string) {
  const counts: Record<string, number> = {};
  for (const line of lines) counts[called(line)] = (counts[called(line)] ?? 0) + 1;
  return counts;
}

const byClass = (lines: readonly IndicatorLine[]) => counted(lines, ({ target }) => classOf(target));
const values = (lines: readonly IndicatorLine[], name: string) =>
  counted(
    lines.filter(({ target }) => classOf(target) === name),
    sayTarget,
  );

async function published() {
  const lines = linesOf(recogniseBook(await sample("as-published")));
  return { projects: lines.filter(({ project }) => project), whole: lines.filter(({ project }) => !project) };
}

test("all 132 指标值 of the published document, by class", async () => {
  const { projects, whole } = await published();
  expect(byClass(projects)).toEqual({
    "OP-PERCENT": 46,
    "BARE-PERCENT": 12,
    "OP-MONEY": 12,
    "OP-UNCLEAR": 1,
    "BARE-MONEY": 5,
    "OP-COUNT": 9,
    "BARE-COUNT": 1,
    "OP-TIME": 2,
    "BARE-TIME": 1,
    DEADLINE: 1,
    WORD: 18,
  });
  expect(byClass(whole)).toEqual({ "OP-PERCENT": 10, "BARE-PERCENT": 5, WORD: 9 });
});

test("its projects' 指标值 by slot", async () => {
  const { projects } = await published();
  const of = (aspect: string) => projects.filter(({ indicator }) => indicator.aspect === aspect);
  expect(byClass(of("cost"))).toEqual({ "OP-MONEY": 12, "OP-UNCLEAR": 1, "BARE-MONEY": 5 });
  expect(of("output")).toHaveLength(51);
  expect(byClass(of("benefit"))).toEqual({ WORD: 17, "OP-PERCENT": 3, "BARE-PERCENT": 1 });
  expect(byClass(of("satisfaction"))).toEqual({ "OP-PERCENT": 16, "BARE-PERCENT": 2 });
});

test("each value of each class, as often as it is printed", async () => {
  const { projects, whole } = await published();
  expect(values(projects, "OP-PERCENT")).toEqual({
    "≥95%": 22,
    "≥85%": 18,
    "≥90%": 2,
    "≥98%": 1,
    "≤100%": 3,
  });
  expect(values(whole, "OP-PERCENT")).toEqual({ "≥90%": 7, "≤30%": 1, "≤20%": 1, "≤90%": 1 });
  expect(Object.keys(values(projects, "OP-MONEY")).sort()).toEqual(
    ["≤145万元", "≤145.4万元", "≤300万元", "≤50万元", "≤10万元", "≤15万元", "≤70万元", "≤3万元", "≤8万元"]
      .concat(["≤20万元", "≤40万元", "≥800万元"])
      .sort(),
  );
  expect(values(projects, "OP-UNCLEAR")).toEqual({ "≤37万": 1 });
  expect(values(projects, "BARE-MONEY")).toEqual({ "8万元": 1, "3万元": 1, "4万元": 1, "2万元": 2 });
  expect(values(projects, "OP-COUNT")).toEqual({
    "≥1次": 2,
    "≥3次": 2,
    "≥4次": 1,
    "≥5次": 1,
    "≥15次": 1,
    "≥4条": 1,
    "≥2000本": 1,
  });
  expect(values(projects, "BARE-COUNT")).toEqual({ "14辆": 1 });
  expect(values(projects, "OP-TIME")).toEqual({ "≤1年": 1, "≤365天": 1 });
  expect(values(projects, "BARE-TIME")).toEqual({ "2年": 1 });
  expect(values(projects, "DEADLINE")).toEqual({ "2022年年底": 1 });
  expect(values(projects, "WORD")).toEqual({ 显著: 5, 保障: 4, 有效: 4, 明显: 3, 提升: 1, 有效提升: 1 });
});
