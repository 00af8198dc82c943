import { subjectsOf, type Subjects } from "../../budget/subjects/subjects";
import type { BudgetRow, BudgetTable } from "../../budget/table";
import { commonRoute, expectedRoute, routeOf } from "../economic-route";
import { rowCalled, tableCalled } from "../naming";
import { defineRule, type Finding, type Pass } from "../rule";
import { unitBlocks } from "../unit-blocks";

/**
 * 机关的工资福利用501、商品服务用502，事业单位两者都用505。一个单位工资走事业、公用走机关（或相反），两套混用，要说明。
 * 几个单位汇总在一张表里时两套都会有，但工资和公用各自都有两套，不在此列。
 */
export const governmentCodeFitsUnit = defineRule({
  id: "government-code-fits-unit",
  group: "codes",
  title: "同一单位的政府预算经济分类用同一套科目",
  basis: "两套经济分类对照：机关用501、502、503，事业单位用505、506，一个单位只属其中一类",
  severity: "explain",
  needs: [],
  messages: {
    mixed:
      "{table}的工资福利支出列在{wages}（{one}单位的科目），商品和服务支出列在{goods}（{other}单位的科目）；同一单位只用一套，请核实单位性质后统一，或说明原因。",
    pair: "{table}「{row}」（{code}）对应的政府预算经济分类写的是{government}，按两套科目对照应为{expected}；请核对。",
  },

  *check(_, book) {
    const subjects = subjectsOf(book.year, book.subjects);
    if (!subjects) return;
    for (const table of book.tables) {
      for (const block of unitBlocks(table)) {
        const mapped = block.filter((row) => row.code?.length === 5 && row.governmentCode?.length === 5);
        for (const row of mapped) yield pairVerdict(subjects, table, row);
        yield* mixedVerdict(subjects, table, mapped);
      }
    }
  },
});

function pairVerdict(subjects: Subjects, table: BudgetTable, row: BudgetRow): Pass | Finding<"pair"> {
  const expected = expectedRoute(subjects, row);
  if (expected === undefined) return { outcome: "pass", at: row.labelCell };
  return {
    outcome: "finding",
    at: row.labelCell,
    because: [],
    message: "pair",
    data: {
      table: tableCalled(table),
      row: rowCalled(row),
      code: row.code!,
      government: row.governmentCode!,
      expected,
    },
  };
}

function* mixedVerdict(
  subjects: Subjects,
  table: BudgetTable,
  rows: readonly BudgetRow[],
): Iterable<Finding<"mixed">> {
  const of = (kind: string) =>
    rows.filter((row) => row.code!.startsWith(kind) && routeOf(subjects, row) !== undefined);
  const [wages, goods] = [of("301"), of("302")];
  const [one, other] = [commonRoute(subjects, wages), commonRoute(subjects, goods)];
  if (!one || !other || one === other) return;
  yield {
    outcome: "finding",
    at: wages[0]!.labelCell,
    because: [...wages.slice(1), ...goods].map(({ labelCell }) => labelCell),
    message: "mixed",
    data: { table: tableCalled(table), one, other, wages: codesOf(wages), goods: codesOf(goods) },
  };
}

const codesOf = (rows: readonly BudgetRow[]): string =>
  [...new Set(rows.map(({ governmentCode }) => governmentCode!))].join("、");
