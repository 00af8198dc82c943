import {
  all,
  basic,
  both,
  carried,
  current,
  economicUnder,
  fenOf,
  from,
  inProject,
  spent,
  unitFunds,
  type Allotment,
  type Department,
  type Picks,
} from "./department";
import { blank, money, words, type Ink } from "./ink";
import type { Table } from "./page";
import type { Style } from "./style";
import { economicClassNames } from "./subjects";
import { titleIn } from "./titles";

/** Tables with rows by 经济分类 款: 基本支出表, and 支出经济分类汇总表 for all spending. */

type Column = readonly [path: string, pick: Picks];

const personnel = economicUnder("301", "303");
const running = economicUnder("302", "310");

export function printBasic(allotments: readonly Allotment[], style: Style): Table {
  const group = style.columns === "kinds" ? "本年一般公共预算基本支出/" : "";
  const columns: Column[] = [
    [`${group}合计`, all],
    [`${group}人员经费`, personnel],
    [`${group}公用经费`, running],
  ];
  return byEconomy("basic-expenditure", allotments.filter(basic), columns, style);
}

export function printEconomic({ allotments }: Department, style: Style): Table {
  const funding: Column[] = [
    ["合计", all],
    ["一般公共预算", both(current, from("general"))],
    ["政府性基金预算", both(current, from("fund"))],
    ["国有资本经营预算", both(current, from("state-capital"))],
    ["财政专户管理资金", both(current, from("special-account"))],
    ["单位资金", both(current, unitFunds)],
    ["上年结转结余", carried],
  ];
  const nature: Column[] = [
    ["合计", all],
    ["基本支出", basic],
    ["项目支出", inProject],
  ];
  const columns = style.economicColumns === "nature" ? nature : funding;
  return byEconomy("economic-classification", allotments.filter(spent), columns, style);
}

function byEconomy(
  kind: "basic-expenditure" | "economic-classification",
  allotments: readonly Allotment[],
  columns: readonly Column[],
  style: Style,
): Table {
  const items = [...new Map(allotments.map(({ economic }) => [economic!.code, economic!])).values()];
  const named = new Map(items.map(({ code, name }) => [code, name]));
  if (style.subtotals) {
    for (const { code } of items) named.set(code.slice(0, 3), economicClassNames[code.slice(0, 3)]!);
  }
  const split = style.codes.startsWith("three");
  const own = "部门预算支出经济分类科目";
  const labels = split
    ? [
        [own, "类"],
        [own, "款"],
        [own, "科目名称"],
      ]
    : [
        [own, "科目编码"],
        [own, "科目名称"],
        ["政府预算支出经济分类科目", "科目编码"],
        ["政府预算支出经济分类科目", "科目名称"],
      ];
  const asCode = (digits: string): Ink =>
    digits === "" ? blank : style.codes.includes("number") ? { value: Number(digits) } : words(digits);
  const amounts = (pick: Picks): Ink[] =>
    columns.map(([, part]) => money(fenOf(allotments, both(pick, part)), style.money));
  const entries = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]): Ink[] => {
      const government = items.find((one) => one.code === code)?.government;
      const codes = split
        ? [asCode(code.slice(0, 3)), asCode(code.slice(3)), words(name)]
        : [
            asCode(code),
            words(name),
            government ? asCode(government[0]) : blank,
            government ? words(government[1]) : blank,
          ];
      return [...codes, ...amounts(economicUnder(code))];
    });
  const total = [words("合计"), ...Array<Ink>(labels.length - 1).fill(blank), ...amounts(all)];
  return {
    kind,
    title: titleIn(kind, style.titles),
    unit: style.money.unit,
    columns: [...labels, ...columns.map(([path]) => path.split("/"))],
    rows: style.totalAt === "top" ? [total, ...entries] : [...entries, total],
  };
}
