import {
  both,
  carried,
  current,
  fenOf,
  from,
  inProject,
  ofUnit,
  unitFunds,
  type Department,
  type Picks,
  type Project,
} from "./department";
import { blank, money, words, type Ink } from "./ink";
import type { Table } from "./page";
import type { Style } from "./style";
import { titleIn } from "./titles";

/** 政府采购预算表: every project is bought, each as 货物, 工程 or 服务. A department without projects publishes none. */
export function printProcurement(department: Department, style: Style): Table | undefined {
  if (department.projects.length === 0) return undefined;
  const { labels, columns, rows } = [byKind, acrossKinds, byCode][style.titles]!(department, style);
  return {
    kind: "procurement",
    title: titleIn("procurement", style.titles),
    unit: style.money.unit,
    columns: [...labels.map((label) => [label]), ...columns.map((path) => path.split("/"))],
    rows: rows.map((row) => [...row]),
  };
}

interface Printed {
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Ink[])[];
}

const kinds = ["货物", "工程", "服务"] as const;

const kindOf = (department: Department, project: Project | undefined): number =>
  project ? department.projects.indexOf(project) % kinds.length : -1;

const ofKind =
  (department: Department, kind: number): Picks =>
  ({ project }) =>
    kindOf(department, project) === kind;

const ofProject =
  (project: Project): Picks =>
  (allotment) =>
    allotment.project === project;

const printer =
  ({ allotments }: Department, style: Style, parts: readonly Picks[]) =>
  (pick: Picks): Ink[] =>
    parts.map((part) => money(fenOf(allotments, both(inProject, pick, part)), style.money));

const all: Picks = () => true;

/** The kind above what is bought. */
function byKind(department: Department, style: Style): Printed {
  const print = printer(department, style, [all]);
  const groups = kinds.flatMap((called, kind): Ink[][] => {
    const own = department.projects.filter((project) => kindOf(department, project) === kind);
    const head = [words(called), blank, ...print(ofKind(department, kind))];
    return own.length === 0
      ? []
      : [head, ...own.map((project) => [blank, words(project.name), ...print(ofProject(project))])];
  });
  return {
    labels: ["采购品目大类", "采购品目名称"],
    columns: ["总计"],
    rows: [[words("合计"), blank, ...print(all)], ...groups],
  };
}

/** Units down the rows, the kinds across. */
function acrossKinds(department: Department, style: Style): Printed {
  const print = printer(department, style, [all, ...kinds.map((_, kind) => ofKind(department, kind))]);
  return {
    labels: ["单位名称"],
    columns: ["合计", ...kinds.map((kind) => `${kind}类`)],
    rows: [
      [words("合计"), ...print(all)],
      ...department.units.map((unit) => [words(unit.name), ...print(ofUnit(unit))]),
    ],
  };
}

/** What is bought by its code, and where the money comes from. */
function byCode(department: Department, style: Style): Printed {
  const print = printer(department, style, [
    all,
    both(current, from("general")),
    both(current, from("fund")),
    both(current, from("state-capital")),
    from("special-account"),
    unitFunds,
    both(carried, ({ source }) => ["general", "fund", "state-capital"].includes(source)),
  ]);
  const rows = department.projects.map((project) => [
    words(`${"ABC"[kindOf(department, project)]!}0101`),
    words(project.name),
    ...print(ofProject(project)),
  ]);
  return {
    labels: ["采购品目编码", "采购品目名称"],
    columns: [
      "采购金额/合计",
      "采购金额/一般公共预算",
      "采购金额/政府性基金预算",
      "采购金额/国有资本经营预算",
      "采购金额/财政专户管理资金",
      "采购金额/单位资金",
      "上年结转结余",
    ],
    rows: [[blank, words("合计"), ...print(all)], ...rows],
  };
}
