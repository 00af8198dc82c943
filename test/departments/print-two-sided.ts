import { functionClasses } from "../../src/budget/function-classes";
import {
  all,
  basic,
  both,
  carried,
  current,
  fenOf,
  fiscal,
  from,
  inProject,
  kept,
  spent,
  under,
  unitFunds,
  type Allotment,
  type Department,
  type Picks,
  type Source,
} from "./department";
import { blank, money, words, type Ink } from "./ink";
import type { Table } from "./page";
import type { Style } from "./style";
import { titleIn } from "./titles";

/** 收支总表 and 财政拨款收支总表: where the money comes from on the left, what it is for on the right. */

/** One line of a side: its label, and what each of the side's amount columns sums. */
interface Line {
  readonly label: string;
  readonly picks: readonly Picks[];
}

const line = (label: string, ...picks: readonly Picks[]): Line => ({ label, picks });

const DIGITS = "零一二三四五六七八九十";
export function ordinal(count: number): string {
  if (count <= 10) return DIGITS[count]!;
  const tens = Math.floor(count / 10);
  return `${tens === 1 ? "" : DIGITS[tens]}十${count % 10 === 0 ? "" : DIGITS[count % 10]}`;
}

export function printSummary(department: Department, style: Style): Table {
  const { allotments } = department;
  const money = allotments;
  const hasRest = money.some(carried) || money.some(kept);
  const across = summaryColumns(style);
  const spreads = (pick: Picks) => across.spending.map((part) => both(pick, part));
  const revenue = [...summaryRevenue(style), ...totals(style, hasRest, "revenue")];
  const spending = [
    ...classLines(allotments, style, "、").map(({ label, picks }) => line(label, ...spreads(picks[0]!))),
    ...totals(style, hasRest, "expenditure").map(({ label, picks }) => line(label, ...spreads(picks[0]!))),
  ];
  return twoSided("budget-summary", allotments, style, across.paths, revenue, spending, across.lastYear);
}

interface Across {
  readonly paths: readonly (readonly string[])[];
  /** What each amount column on the right takes in. */
  readonly spending: readonly Picks[];
  readonly lastYear?: boolean;
}

function summaryColumns({ summary }: Style): Across {
  const paths = (...columns: readonly string[]) => columns.map((path) => path.split("/"));
  switch (summary) {
    case "four columns":
      return { paths: paths("收入/项目", "收入/金额", "支出/项目", "支出/金额"), spending: [all] };
    case "grouped":
      return {
        paths: paths("本年收入/项目", "本年收入/预算数", "本年支出/项目", "本年支出/预算数"),
        spending: [all],
      };
    case "by nature":
      return {
        paths: paths("收入/项目", "收入/预算数", "支出/项目", "支出/合计", "支出/基本支出", "支出/项目支出"),
        spending: [all, basic, inProject],
      };
    case "with last year":
      return {
        paths: paths(
          ...["收入/项目", "收入/2021年预算数", "收入/2022年预算数"],
          ...["支出/项目", "支出/2021年预算数", "支出/2022年预算数"],
        ),
        spending: [all],
        lastYear: true,
      };
  }
}

function summaryRevenue({ titles }: Style): Line[] {
  const own = (...sources: readonly Source[]) => both(current, from(...sources));
  if (titles === 1) {
    return [
      line("一、财政拨款收入", both(current, fiscal)),
      line("1.一般公共预算资金", own("general")),
      line("2.政府性基金", own("fund")),
      line("3.国有资本经营预算", own("state-capital")),
      line("二、财政专户管理资金", own("special-account")),
      line("三、事业收入", own("business")),
      line("四、事业单位经营收入", own("operation")),
      line("五、其他收入", own("superior", "affiliate", "other")),
    ];
  }
  const bySource = [
    line("五、事业收入", own("business")),
    line("六、事业单位经营收入", own("operation")),
    line("七、上级补助收入", own("superior")),
    line("八、附属单位上缴收入", own("affiliate")),
    line("九、其他收入", own("other")),
  ];
  const inOne = line("五、单位资金", both(current, unitFunds));
  return [
    line("一、一般公共预算拨款收入", own("general")),
    ...(titles === 0 ? [line("其中：财政拨款", own("general"))] : []),
    line("二、政府性基金预算拨款收入", own("fund")),
    line("三、国有资本经营预算拨款收入", own("state-capital")),
    line("四、财政专户管理资金收入", own("special-account")),
    ...(titles === 2 ? [inOne] : bySource),
  ];
}

function totals({ titles }: Style, hasRest: boolean, side: "revenue" | "expenditure"): Line[] {
  const revenue = side === "revenue";
  const end = revenue ? line("收入总计", all) : line("支出总计", all);
  if (titles === 1 && !hasRest) return [end];
  return [
    revenue ? line("本年收入合计", current) : line("本年支出合计", spent),
    revenue ? line("上年结转结余", carried) : line(titles === 2 ? "结转下年" : "年终结转结余", kept),
    end,
  ];
}

function classLines(allotments: readonly Allotment[], style: Style, mark: "、" | "）"): Line[] {
  const used = functionClasses.filter(
    ({ code }) => style.allClasses || allotments.some(both(spent, under(code))),
  );
  return used.map(({ code, name }, i) => {
    const number = ordinal(style.numberedInOrder ? i + 1 : Number(code.slice(1)));
    return line(`${mark === "、" ? `${number}、` : `（${number}）`}${name}`, both(spent, under(code)));
  });
}

export function printAppropriation(department: Department, style: Style): Table {
  const allotments = department.allotments.filter(fiscal);
  const hasRest = allotments.some(carried) || allotments.some(kept);
  const short = style.appropriation === "short" && !hasRest;
  const general = from("general");
  const columns: readonly (readonly [string, Picks])[] = [
    ["支出/合计", all],
    ...(style.appropriation === "with memo"
      ? ([
          ["支出/一般公共预算/小计", general],
          ["支出/一般公共预算/其中：财政拨款", general],
        ] as const)
      : ([["支出/一般公共预算", general]] as const)),
    ["支出/政府性基金预算", from("fund")],
    ["支出/国有资本经营预算", from("state-capital")],
  ];
  const spread = ({ label, picks }: Line) => line(label, ...columns.map(([, part]) => both(picks[0]!, part)));
  const classes = classLines(allotments, style, short ? "、" : "）");
  const three = (pick: Picks): Line[] => [
    line("（一）一般公共预算拨款", both(pick, general)),
    line("（二）政府性基金预算拨款", both(pick, from("fund"))),
    line("（三）国有资本经营预算拨款", both(pick, from("state-capital"))),
  ];
  const revenue = short
    ? [
        line("一、一般公共预算资金", general),
        line("二、政府性基金", from("fund")),
        line("三、国有资本经营预算", from("state-capital")),
        line("收入总计", all),
      ]
    : [
        line("一、本年收入", current),
        ...three(current),
        line("二、上年结转", carried),
        ...three(carried),
        line("收入合计", all),
      ];
  const spending = short
    ? [...classes, line("支出总计", all)]
    : [line("一、本年支出", spent), ...classes, line("二、年终结转结余", kept), line("支出合计", all)];
  const group = style.titles === 1 ? "财政拨款" : ""; // 沪: 财政拨款收入 beside 财政拨款支出
  const paths = ["收入/项目", "收入/金额", "支出/项目", ...columns.map(([path]) => path)].map((path) =>
    `${group}${path}`.split("/"),
  );
  return twoSided("fiscal-appropriation", allotments, style, paths, revenue, spending.map(spread));
}

/** Totals stand in the last rows of both sides, whichever side is longer. */
function twoSided(
  kind: "budget-summary" | "fiscal-appropriation",
  allotments: readonly Allotment[],
  style: Style,
  columns: readonly (readonly string[])[],
  left: readonly Line[],
  right: readonly Line[],
  lastYear = false,
): Table {
  const isTotal = ({ label }: Line) => /总计$|合计$/.test(label) || /结转/.test(label);
  const split = (lines: readonly Line[]) => {
    const at = lines.findIndex((_, i) => lines.slice(i).every(isTotal));
    return [lines.slice(0, at), lines.slice(at)] as const;
  };
  const [leftBody, leftEnd] = split(left);
  const [rightBody, rightEnd] = split(right);
  const body = Math.max(leftBody.length, rightBody.length);
  const end = Math.max(leftEnd.length, rightEnd.length);
  const print = (one: Line | undefined, widthOf: number): Ink[] => {
    if (!one) return Array<Ink>(widthOf).fill(blank);
    const amounts = one.picks.map((pick) => money(fenOf(allotments, pick), style.money));
    const before = lastYear ? amounts.map(() => ({ value: 12.5 })) : [];
    return [words(one.label), ...before, ...amounts];
  };
  const leftWidth = columns.findIndex((path) => /支出$/.test(path[0]!));
  const rightWidth = columns.length - leftWidth;
  const rows = Array.from({ length: body + end }, (_, i) => {
    const pick = (lines: readonly Line[], ends: readonly Line[]) =>
      i < body ? lines[i] : ends[i - body - (end - ends.length)];
    return [...print(pick(leftBody, leftEnd), leftWidth), ...print(pick(rightBody, rightEnd), rightWidth)];
  });
  return { kind, title: titleIn(kind, style.titles), unit: style.money.unit, columns, rows };
}
