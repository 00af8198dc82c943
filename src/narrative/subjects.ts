import { tableOf, type BudgetBook } from "../budget/book";
import {
  purchaseKinds,
  type BudgetRow,
  type BudgetTable,
  type ColumnKey,
  type TableKind,
} from "../budget/table";
import { bareName, functionNamed } from "./function-named";
import { leafRows } from "./leaf-rows";
import { statedIn, statedTotal } from "./stated";
import { purchaseCalled, statedPurchases } from "./stated-purchases";
import type { Reader, Subject } from "./subject";
import type { Topic } from "./topics";
import { oneWidth } from "../workbook/one-width";

/** Finds what the words before a number name, in a section on the topic. The words come without department, year and 为. */
export function subjectOf(words: string, topic: Topic, book: BudgetBook): Subject | undefined {
  for (const read of readers[topic] ?? []) {
    const subject = read(words, book);
    if (subject && subject.stated.length > 0) return subject;
  }
  return undefined;
}

const total = "(?:预算)?(?:总计|合计|总额|总预算|预算总额|预算数|预算)?";
const patterns = {
  income: new RegExp(`^(?:部门|单位)?(?:预算)?(?:总收入|收入)${total}$`),
  spending: new RegExp(`^(?:部门|单位)?(?:预算)?(?:总支出|支出)${total}$`),
  both: /^(?:部门|单位)?(?:预算)?(?:收支|收入、?支出)(?:预算)?(?:总计|合计|总额|总预算|预算总额|预算)?$/,
  plain: /^(?:支出)?(?:年初)?(?:支出)?预算(?:数|额|总额)?$/,
  basic: /^(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?基本支出(?:年初)?(?:预算)?(?:数|合计|总额)?$/,
  project: /^(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?项目支出(?:年初)?(?:预算)?(?:数|合计|总额)?$/,
  personnel: /^人员(?:经费)?(?:支出)?(?:预算)?$/,
  running: /^(?:日常)?公用经费(?:支出)?(?:预算)?$/,
} as const;

/** 本年收入, 基本支出, 人员经费 or 政府性基金 may be said of any amount, not only of what the section is on. */
export const splitsAnything = (words: string): boolean =>
  [
    patterns.income,
    patterns.spending,
    patterns.basic,
    patterns.project,
    patterns.personnel,
    patterns.running,
  ].some((called) => called.test(words)) || sourceIn(words) !== undefined;

/** One column's total in one table. */
const columnTotal =
  (called: RegExp, kind: TableKind, key: ColumnKey, name: string, whole = false): Reader =>
  (words, book) => {
    if (!called.test(words)) return undefined;
    const table = tableOf(book, kind);
    const stated = table && statedTotal(table, key);
    return table && stated ? { table, name, stated: [stated], whole } : undefined;
  };

/** One side of 收支总表 or 财政拨款收支总表: the grand total, or the year's own without what was carried over. */
const sideTotal =
  (called: RegExp, kind: TableKind, side: NonNullable<BudgetRow["side"]>, whole: boolean): Reader =>
  (words, book) => {
    if (!called.test(words)) return undefined;
    const table = tableOf(book, kind);
    if (!table) return undefined;
    const key = table.columns.some((column) => column.key === "total" && column.side === side)
      ? "total"
      : "amount";
    const name = side === "revenue" ? "收入总计" : "支出总计";
    const subtotals = table.rows
      .filter((row) => row.role === "total" && row.side === side)
      .flatMap((row) => statedIn(table, [row], key) ?? []);
    const grand = statedTotal(table, key, side);
    return grand
      ? { table, name, stated: [grand, ...subtotals.filter(({ amount }) => amount !== 0n)], whole }
      : undefined;
  };

/** Where money comes from, by the words that the tables and the text share. */
const sources: readonly (readonly [RegExp, string])[] = [
  [/一般公共预算/, "一般公共预算"],
  [/政府性基金/, "政府性基金预算"],
  [/国有资本经营/, "国有资本经营预算"],
  [/(?:财政)?专户(?:管理的?)?(?:资金|教育收费)*|教育收费/, "财政专户管理资金"],
  [/事业单位经营收入|^经营收入/, "事业单位经营收入"],
  [/^事业收入/, "事业收入"],
  [/上级补助/, "上级补助收入"],
  [/附属单位/, "附属单位上缴收入"],
  [/^其他收入/, "其他收入"],
];
const sourceFillers = /收入|收支|支出|拨款|预算|资金|财政|安排|管理|缴入|上缴|本年|当年|年初|[数额总的]/g;

/** The one source that the words name and nothing besides. */
function sourceIn(words: string): string | undefined {
  const found = sources.find(([pattern]) => pattern.test(words));
  return found && words.replace(found[0], "").replace(sourceFillers, "") === "" ? found[1] : undefined;
}

/** Its rows together, or the row of this year alone where another holds what was carried over. */
const sourceRows =
  (kind: TableKind): Reader =>
  (words, book) => {
    const name = sourceIn(words);
    const table = tableOf(book, kind);
    if (!name || !table) return undefined;
    const rows = leafRows(table, "revenue").filter(
      (row) =>
        row.role === "detail" &&
        !isCarriedOver(table, row) &&
        sourceIn(oneWidth(row.label).replace(/[\s()]/g, "")) === name,
    );
    const together = rows.length > 0 ? statedIn(table, rows, "amount") : undefined;
    const alone = rows.flatMap((row) => statedIn(table, [row], "amount") ?? []);
    const stated = [...(together ? [together] : []), ...alone.filter(({ amount }) => amount !== 0n)];
    return together ? { table, name, stated, whole: false } : undefined;
  };

/** （一）一般公共预算 under 上年结转 is no revenue from 一般公共预算 this year. */
const isCarriedOver = (table: BudgetTable, { addsTo }: BudgetRow): boolean =>
  addsTo !== undefined && /结转|结余/.test(table.rows[addsTo]?.label ?? "");

/** 一般公共预算收支预算 in 财政拨款收支总表: what comes in, or what goes out of it. */
const fiscalBudget: Reader = (words, book) => {
  const table = tableOf(book, "fiscal-appropriation");
  const name = sourceIn(words);
  const key = (
    { 一般公共预算: "general", 政府性基金预算: "fund", 国有资本经营预算: "state-capital" } as const
  )[name ?? ""];
  if (!table || !name || !key) return undefined;
  const spent = table.columns.some((column) => column.key === key)
    ? statedTotal(table, key, "expenditure")
    : undefined;
  const received = sourceRows("fiscal-appropriation")(words, book)?.stated ?? [];
  const stated = [...(spent ? [spent] : []), ...received];
  return { table, name, stated, whole: false };
};

/** 办公费, 基本工资: a line of the 基本支出表. */
const economicNamed: Reader = (words, book) => {
  const table = tableOf(book, "basic-expenditure");
  const rows = table ? leafRows(table).filter((row) => bareName(row.label) === bareName(words)) : [];
  const stated = table && rows.length > 0 ? statedIn(table, rows, "total") : undefined;
  return table && stated ? { table, name: words, stated: [stated], whole: false } : undefined;
};

const threePublic: readonly (readonly [RegExp, ColumnKey, string])[] = [
  [
    /^(?:财政拨款)?(?:安排的?)?三公经费(?:财政拨款)?(?:支出)?(?:年初)?(?:预算)?(?:数|总额|合计|总计)?$/,
    "total",
    "“三公”经费合计",
  ],
  [/^(?:安排)?因公出国\(境\)(?:费|费用|经费)?(?:支出)?(?:预算)?(?:数)?$/, "abroad", "因公出国（境）费"],
  [/^(?:安排)?公务接待(?:费|费用|经费)?(?:支出)?(?:预算)?(?:数)?$/, "reception", "公务接待费"],
  [
    /^(?:安排)?公务用车购置(?:及|和|与)运行(?:维护)?(?:费|费用|经费)(?:支出)?(?:预算)?(?:数)?$/,
    "vehicles",
    "公务用车购置及运行费",
  ],
  [
    /^(?:安排)?公务用车购置(?:费|费用|经费)?(?:支出)?(?:预算)?(?:数)?$/,
    "vehicles.purchase",
    "公务用车购置费",
  ],
  [
    /^(?:安排)?公务用车运行(?:维护)?(?:费|费用|经费)(?:支出)?(?:预算)?(?:数)?$/,
    "vehicles.running",
    "公务用车运行费",
  ],
];

/** 政府采购货物预算, 货物类采购支出: a kind in 政府采购预算表. */
const purchases: readonly Reader[] = purchaseKinds.map((kind) => {
  const called = new RegExp(
    `^(?:拟|安排)?(?:政府)?(?:采购)?${purchaseCalled(kind)}类?(?:采购)?(?:支出|项目)?(?:预算)?(?:支出)?(?:金额|数|总额)?$`,
  );
  return (words, book) => {
    if (!called.test(words)) return undefined;
    const table = tableOf(book, "procurement");
    const stated = table && statedPurchases(table, kind);
    return table && stated
      ? { table, name: purchaseCalled(kind), stated: [stated], whole: false }
      : undefined;
  };
});

const nature: readonly Reader[] = (["expenditure", "general-public-expenditure"] as const).flatMap((kind) => [
  columnTotal(patterns.basic, kind, "basic", "基本支出"),
  columnTotal(patterns.project, kind, "project", "项目支出"),
]);

const readers: Readonly<Partial<Record<Topic, readonly Reader[]>>> = {
  total: [
    sideTotal(patterns.income, "budget-summary", "revenue", true),
    sideTotal(patterns.spending, "budget-summary", "expenditure", true),
    sideTotal(patterns.both, "budget-summary", "revenue", true),
  ],
  revenue: [sideTotal(patterns.income, "budget-summary", "revenue", true), sourceRows("budget-summary")],
  expenditure: [
    sideTotal(patterns.spending, "budget-summary", "expenditure", true),
    columnTotal(patterns.spending, "expenditure", "total", "支出合计", true),
    ...nature,
  ],
  "fiscal-appropriation": [
    sideTotal(
      new RegExp(`^(?:财政拨款)?(?:收入|收支|总收入)${total}$`),
      "fiscal-appropriation",
      "revenue",
      true,
    ),
    sideTotal(
      new RegExp(`^(?:财政拨款)?(?:支出|总支出)${total}$`),
      "fiscal-appropriation",
      "expenditure",
      true,
    ),
    fiscalBudget,
  ],
  "general-public": [
    columnTotal(
      /^(?:一般公共预算)?(?:财政)?(?:拨款)?(?:当年)?(?:支出)?(?:年初)?(?:支出)?预算?(?:数|额|总额|合计)?(?:支出)?$|^一般公共预算(?:当年|本年)?(?:财政)?(?:拨款|支出|拨款支出)$/,
      "general-public-expenditure",
      "total",
      "合计",
      true,
    ),
    columnTotal(patterns.basic, "general-public-expenditure", "basic", "基本支出"),
    columnTotal(patterns.project, "general-public-expenditure", "project", "项目支出"),
    functionNamed("general-public-expenditure"),
  ],
  basic: [
    columnTotal(patterns.basic, "basic-expenditure", "total", "合计", true),
    columnTotal(patterns.plain, "basic-expenditure", "total", "合计", true),
    columnTotal(patterns.personnel, "basic-expenditure", "basic.personnel", "人员经费"),
    columnTotal(patterns.running, "basic-expenditure", "basic.running", "公用经费"),
    economicNamed,
  ],
  "three-public": threePublic.map(([called, key, name]) =>
    columnTotal(called, "three-public", key, name, key === "total"),
  ),
  "government-fund": [
    columnTotal(
      /^(?:政府性基金)?(?:预算)?(?:财政)?(?:拨款)?(?:安排的?)?(?:支出)?(?:年初)?(?:支出)?预算?(?:数|额|总额|合计)?$/,
      "government-fund-expenditure",
      "total",
      "合计",
      true,
    ),
    functionNamed("government-fund-expenditure"),
  ],
  "state-capital": [
    columnTotal(
      /^(?:国有资本经营)?(?:预算)?(?:财政)?(?:拨款)?(?:安排的?)?(?:支出)?(?:年初)?(?:支出)?预算?(?:数|额|总额|合计)?$/,
      "state-capital-expenditure",
      "total",
      "合计",
      true,
    ),
    functionNamed("state-capital-expenditure"),
  ],
  procurement: [
    columnTotal(
      /^(?:政府采购|采购)(?:支出)?(?:预算)?(?:支出)?(?:安排|总额|总预算|合计|总计|数|金额|资金)*$/,
      "procurement",
      "total",
      "合计",
      true,
    ),
    ...purchases,
  ],
  "running-costs": [
    columnTotal(
      /^(?:机关运行|机构运转|机构运行)(?:经费)?(?:财政拨款)?(?:支出)?(?:年初)?(?:预算)?(?:数|总额)?$/,
      "basic-expenditure",
      "basic.running",
      "公用经费",
      true,
    ),
    economicNamed,
  ],
};
