import { functionClasses } from "../../src/budget/function-classes";
import type { TableKind } from "../../src/budget/table";
import {
  basic,
  both,
  carried,
  current,
  economicUnder,
  fenOf,
  from,
  inProject,
  ofUnit,
  under,
  unitFunds,
  type Allotment,
  type Department,
  type Picks,
} from "./department";
import { blank, money, words, type Ink } from "./ink";
import type { Table } from "./page";
import type { Style } from "./style";
import { titleIn } from "./titles";

/** Tables with rows by 科目: 收入总表, 支出总表 and the three budgets' own. */

export interface MoneyColumn {
  readonly path: readonly string[];
  readonly pick: Picks;
}

const column = (path: string, pick: Picks): MoneyColumn => ({ path: path.split("/"), pick });
const every: Picks = () => true;
const ofType =
  (type: string): Picks =>
  ({ project }) =>
    project?.type === type;

const natureColumns: Readonly<Record<Style["columns"], readonly MoneyColumn[]>> = {
  kinds: [
    column("合计", every),
    column("基本支出/小计", basic),
    column("基本支出/人员经费/工资福利支出", both(basic, economicUnder("301"))),
    column("基本支出/人员经费/对个人和家庭的补助", both(basic, economicUnder("303"))),
    column("基本支出/公用经费/商品和服务支出", both(basic, economicUnder("302"))),
    column("基本支出/公用经费/资本性支出", both(basic, economicUnder("310"))),
    column("项目支出/小计", inProject),
    column("项目支出/其他运转类", ofType("其他运转类")),
    column("项目支出/特定目标类", ofType("特定目标类")),
  ],
  two: [column("合计", every), column("基本支出", basic), column("项目支出", inProject)],
  "people and running": [
    column("合计", every),
    column("基本支出/小计", basic),
    column("基本支出/人员经费", both(basic, economicUnder("301", "303"))),
    column("基本支出/公用经费", both(basic, economicUnder("302", "310"))),
    column("项目支出", inProject),
  ],
};

const fiscalColumns = (prefix: string): readonly MoneyColumn[] => [
  column(`${prefix}政府性基金预算`, both(current, from("fund"))),
  column(`${prefix}国有资本经营预算`, both(current, from("state-capital"))),
  column("财政专户管理资金", both(current, from("special-account"))),
];
const single = (group: string): readonly MoneyColumn[] => [
  column(`${group}事业收入`, both(current, from("business"))),
  column(`${group}事业单位经营收入`, both(current, from("operation"))),
  column(`${group}上级补助收入`, both(current, from("superior"))),
  column(`${group}附属单位上缴收入`, both(current, from("affiliate"))),
  column(`${group}其他收入`, both(current, from("other"))),
];
const carryover = column("上年结转结余", carried);

const revenueColumns: Readonly<Record<Style["revenueColumns"], readonly MoneyColumn[]>> = {
  "unit funds": [
    column("合计", every),
    column("一般公共预算/小计", both(current, from("general"))),
    column("一般公共预算/其中：财政拨款", both(current, from("general"))),
    ...fiscalColumns(""),
    column("单位资金/小计", both(current, unitFunds)),
    ...single("单位资金/"),
    carryover,
  ],
  flat: [
    column("合计", every),
    { ...carryover, path: ["上年结转"] },
    column("一般公共预算拨款收入", both(current, from("general"))),
    column("政府性基金预算拨款收入", both(current, from("fund"))),
    column("国有资本经营预算拨款收入", both(current, from("state-capital"))),
    column("财政专户管理资金收入", both(current, from("special-account"))),
    ...single(""),
  ],
  appropriation: [
    column("收入预算/合计", every),
    column("收入预算/财政拨款收入", both(current, from("general", "fund", "state-capital"))),
    column("收入预算/财政专户管理资金收入", both(current, from("special-account"))),
    ...single("收入预算/"),
    column("收入预算/上年结转结余", carried),
  ],
};

export function printRevenue(department: Department, style: Style): Table {
  const columns = revenueColumns[style.revenueColumns];
  const byUnit = style.revenueRows === "units";
  const byUnits: Style = { ...style, unitRows: "nested", templateRows: false };
  return coded("revenue", department, department.allotments, columns, byUnit ? byUnits : style, byUnit);
}

export function printExpenditure(
  kind: TableKind,
  department: Department,
  allotments: readonly Allotment[],
  style: Style,
): Table {
  const columns = natureColumns[style.columns];
  const group = style.columns === "two" && style.titles === 1 ? groupNames[kind] : undefined;
  const grouped = columns.map(({ path, pick }) => ({ path: group ? [group, ...path] : path, pick }));
  return coded(kind, department, allotments, grouped, style);
}

/** 沪 repeats the table's name over its columns. */
const groupNames: Partial<Record<TableKind, string>> = {
  "general-public-expenditure": "一般公共预算支出",
  "government-fund-expenditure": "政府性基金预算支出",
  "state-capital-expenditure": "国有资本经营预算支出",
};

interface Entry {
  readonly level: "total" | "unit" | "code" | "template";
  readonly name: string;
  readonly code?: string;
  readonly unitCode?: string;
  readonly unitName?: string;
  readonly allotments: readonly Allotment[];
}

function coded(
  kind: TableKind,
  department: Department,
  allotments: readonly Allotment[],
  columns: readonly MoneyColumn[],
  style: Style,
  byUnit = false,
): Table {
  const total: Entry = { level: "total", name: "合计", allotments };
  const template: Entry = { level: "template", name: "其他支出", code: "2299999", allotments: [] };
  const body = entriesOf(department, allotments, style).filter(({ level }) => !byUnit || level === "unit");
  const rest = style.templateRows ? [...body, template] : body;
  const entries = style.totalAt === "top" ? [total, ...rest] : [...rest, total];
  const labels = byUnit ? unitLabels : labelColumns(style);
  const print = labelPrinter(labels, style);
  return {
    kind,
    title: titleIn(kind, style.titles),
    unit: style.money.unit,
    columns: [...labels.map(({ path }) => path), ...columns.map(({ path }) => path)],
    rows: entries.map((entry) => [
      ...print(entry),
      ...columns.map(({ pick }): Ink => {
        if (entry.level === "template") return blank;
        const ink = money(fenOf(entry.allotments, pick), style.money);
        const sums = style.formulas && entry.level === "total" && typeof ink.value === "number";
        return sums ? { ...ink, formula: "=SUM(F7:F20)" } : ink;
      }),
    ]),
  };
}

function entriesOf(department: Department, allotments: readonly Allotment[], style: Style): Entry[] {
  const { units, code, name } = department;
  const whole: Entry = { level: "unit", name, unitCode: code, allotments };
  switch (style.unitRows) {
    case "none":
      return codeEntries(allotments, style);
    case "department":
      return [whole, ...codeEntries(allotments, style, code)];
    case "units":
    case "nested":
    case "beside":
      return [
        ...(style.unitRows === "nested" ? [whole] : []),
        ...units.flatMap((unit): Entry[] => {
          const own = allotments.filter(ofUnit(unit));
          if (own.length === 0) return [];
          const row: Entry = { level: "unit", name: unit.name, unitCode: unit.code, allotments: own };
          const items = codeEntries(own, style, unit.code, unit.name);
          return style.unitRows === "beside" ? items : [row, ...items];
        }),
      ];
  }
}

/** 项 in order of their codes, with 类 and 款 rows above them where the locality prints those. */
function codeEntries(
  allotments: readonly Allotment[],
  { subtotals }: Style,
  unitCode?: string,
  unitName?: string,
): Entry[] {
  const items = [...new Map(allotments.map(({ item }) => [item.code, item])).values()];
  const named = new Map(items.map((item) => [item.code, item.name]));
  if (subtotals) {
    for (const { code, section } of items) {
      named.set(code.slice(0, 3), functionClasses.find((one) => one.code === code.slice(0, 3))!.name);
      named.set(code.slice(0, 5), section);
    }
  }
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({
      level: "code",
      code,
      name,
      allotments: allotments.filter(under(code)),
      ...(unitCode ? { unitCode } : {}),
      ...(unitName ? { unitName } : {}),
    }));
}

type LabelRole = "class" | "section" | "item" | "code" | "unit" | "unit name" | "name";
interface LabelColumn {
  readonly role: LabelRole;
  readonly path: readonly string[];
}

const unitLabels: readonly LabelColumn[] = [
  { role: "unit", path: ["单位代码"] },
  { role: "name", path: ["单位名称"] },
];

function labelColumns({ codes, unitRows }: Style): LabelColumn[] {
  const label = (role: LabelRole, path: string): LabelColumn => ({ role, path: path.split("/") });
  const beside = unitRows === "beside";
  const unit = unitRows === "none" ? [] : [label("unit", "单位代码")];
  const unitName = beside ? [label("unit name", "单位名称")] : [];
  const name = label("name", beside ? "科目名称" : "单位（科目名称）");
  switch (codes) {
    case "one column":
    case "one column of numbers":
      return [...unit, ...unitName, label("code", "科目编码"), name];
    case "in the name":
      return [...unit, ...unitName, label("name", "功能分类科目")];
    default:
      return [
        label("class", "科目编码/类"),
        label("section", "科目编码/款"),
        label("item", "科目编码/项"),
        ...unit,
        ...unitName,
        name,
      ];
  }
}

function labelPrinter(labels: readonly LabelColumn[], style: Style): (entry: Entry) => Ink[] {
  const { codes } = style;
  const number = codes === "three numbers" || codes === "one column of numbers";
  const onEveryRow = style.unitCodeOnEveryRow || style.unitRows === "beside";
  let last = { class: "", section: "" };
  return (entry) => {
    const code = entry.code ?? "";
    const parts = { class: code.slice(0, 3), section: code.slice(3, 5), item: code.slice(5, 7) };
    const repeats =
      codes === "first row only" && entry.level === "code" && code.length === 7 && last.class === parts.class;
    const shown = {
      class: repeats ? "" : parts.class,
      section: repeats && last.section === parts.section ? "" : parts.section,
      item: parts.item,
    };
    last = parts;
    const asCode = (digits: string): Ink =>
      digits === "" ? blank : number ? { value: Number(digits) } : words(digits);
    return labels.map(({ role }, i): Ink => {
      if (entry.level === "total" && style.totalIn === "codes") return i === 0 ? words("合计") : blank;
      switch (role) {
        case "class":
        case "section":
        case "item":
          return asCode(shown[role]);
        case "code":
          return asCode(code);
        case "unit":
          return entry.unitCode && (entry.level === "unit" || onEveryRow) ? words(entry.unitCode) : blank;
        case "unit name":
          return entry.unitName ? words(entry.unitName) : blank;
        case "name":
          return words(codes === "in the name" && code ? `${code} ${entry.name}` : entry.name);
      }
    });
  };
}
