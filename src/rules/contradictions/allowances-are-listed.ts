import { sum, zero } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import { figureAt, type BudgetTable, type Figure } from "../../budget/table";
import { leafRows, rowsUnder } from "../lookups";
import { sayAmount, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { termsOf } from "../terms";

/** 机关的工资由基本工资、津贴补贴、奖金组成；只有基本工资，多半是津贴并进了别的科目或漏列。 */
export const allowancesAreListed = defineRule({
  id: "allowances-are-listed",
  group: "contradictions",
  title: "机关有基本工资的，津贴补贴等列有金额",
  basis:
    "基本支出的经济分类编列到款（预算法实施条例第六条）；行政运行反映机关的基本支出，机关人员除基本工资外一般都有津贴补贴",
  severity: "hint",
  needs: ["basic-expenditure"],
  sees: ["basic-expenditure", "expenditure", "general-public-expenditure"],
  messages: {
    missing:
      "{table}有基本工资{wages}，没有{missing}，而“行政运行”安排了基本支出{basic}，机关一般都列有津贴补贴；请看看是漏列了，还是并在别的科目里。",
  },
  example:
    "一般公共预算基本支出表有基本工资213.77万元，没有“津贴补贴”（30102）和“职业年金缴费”（30109），而“行政运行”安排了基本支出244.29万元，机关一般都列有津贴补贴；请看看是漏列了，还是并在别的科目里。",

  *check({ "basic-expenditure": table }, book) {
    const paid = (code: string): Figure[] =>
      rowsUnder(table, code)
        .flatMap((row) => figureAt(row, "total") ?? [])
        .filter(({ amount }) => amount > zero);
    const wages = paid("30101");
    const [at, ...others] = wages;
    const running = administrationOf(book);
    if (!at || totalOf(running) < totalOf(wages) || paid("301").length < FEWEST) return;
    if (paid(PERFORMANCE_PAY).length > 0) return;
    if (rowsUnder(table, ALLOWANCES.code).some((row) => figureAt(row, "total")?.state === "unreadable"))
      return;
    if (paid(ALLOWANCES.code).length > 0 || mentions(table)) {
      yield { outcome: "pass", at: at.cell };
      return;
    }
    const missing = [ALLOWANCES, ...(paid(ANNUITY.code).length > 0 ? [] : [ANNUITY])];
    yield {
      outcome: "finding",
      at: at.cell,
      because: [...others, ...running].map(({ cell }) => cell),
      message: "missing",
      data: {
        table: tableCalled(table),
        wages: say(wages),
        missing: missing.map(({ name, code }) => `“${name}”（${code}）`).join("和"),
        basic: say(running),
      },
    };
  },
});

const ALLOWANCES = { code: "30102", name: "津贴补贴" };
/** Often budgeted only for those about to retire: its absence alone says nothing. */
const ANNUITY = { code: "30109", name: "职业年金缴费" };
/** 绩效工资 is paid by 事业单位: then not all the pay is that of a 机关. */
const PERFORMANCE_PAY = "30107";
/** A table that prints only one or two 款 of 工资福利支出 has put the others into them. */
const FEWEST = 3;

/** Allowances under a name or a code of the department's own: 工资津补贴, 规范津贴. */
const mentions = (table: BudgetTable): boolean =>
  leafRows(table).some(
    ({ label, code, figures }) =>
      code!.startsWith("301") &&
      code !== ALLOWANCES.code &&
      /津贴|补贴|津补/.test(label) &&
      (figures.total?.amount ?? zero) > zero,
  );

/** 基本支出 of 行政运行, in the first table that has it: the unit is a 机关. */
function administrationOf({ tables }: BudgetBook): readonly Figure[] {
  for (const table of tables) {
    if (table.kind !== "expenditure" && table.kind !== "general-public-expenditure") continue;
    const terms = leafRows(table)
      .filter(({ code, label }) => /^2\d{4}01$/.test(code!) && label.includes("行政运行"))
      .flatMap((row) => termsOf(table, row, "basic"))
      .filter(({ amount }) => amount > zero);
    if (terms.length > 0) return terms;
  }
  return [];
}

const totalOf = (figures: readonly Figure[]) => sum(figures.map(({ amount }) => amount));

const say = (figures: readonly Figure[]): string =>
  sayAmount(totalOf(figures), figures[0]!.unit) + figures[0]!.unit;
