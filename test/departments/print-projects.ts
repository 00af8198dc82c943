import {
  all,
  both,
  carried,
  current,
  fenOf,
  fiscal,
  from,
  inProject,
  ofUnit,
  unitFunds,
  type Department,
  type Picks,
  type Project,
} from "./department";
import { blank, money, words, writeFen, type Ink } from "./ink";
import type { Table } from "./page";
import { rightIndicators } from "./right-indicators";
import type { Style } from "./style";
import { titleIn } from "./titles";

/** 项目支出表 and 项目绩效目标汇总表: rows by project, in an order of their own. */

type Column = readonly [path: string, pick: Picks];

const general = from("general");
const ofProject =
  (project: Project): Picks =>
  (allotment) =>
    allotment.project === project;

export function printProjects(department: Department, style: Style): Table {
  const columns: readonly Column[] =
    style.projectColumns === "flat"
      ? [
          ["合计", all],
          ["一般公共预算", both(current, general)],
          ["政府性基金预算", both(current, from("fund"))],
          ["国有资本经营预算", both(current, from("state-capital"))],
          ["财政专户管理资金", both(current, from("special-account"))],
          ["单位资金", both(current, unitFunds)],
          ["上年结转结余", carried],
        ]
      : [
          ["合计", all],
          ["本年拨款/一般公共预算", both(current, general)],
          ["本年拨款/政府性基金预算", both(current, from("fund"))],
          ["本年拨款/国有资本经营预算", both(current, from("state-capital"))],
          ["财政拨款结转结余/一般公共预算", both(carried, general)],
          ["财政拨款结转结余/政府性基金预算", both(carried, from("fund"))],
          ["财政拨款结转结余/国有资本经营预算", both(carried, from("state-capital"))],
          ["财政专户管理资金", from("special-account")],
          ["单位资金", unitFunds],
        ];
  const print = (pick: Picks): Ink[] =>
    columns.map(([, part]) => money(fenOf(department.allotments, both(inProject, pick, part)), style.money));
  const withCode = (code: Ink, cells: readonly Ink[]) => (style.projectCodes ? [code, ...cells] : [...cells]);
  const projectRow = (project: Project) =>
    withCode(words(project.code), [
      words(project.type),
      words(project.name),
      words(project.unit.name),
      ...print(ofProject(project)),
    ]);
  const groups = style.projectTypeRows ? byType(department, print) : byUnit(department, style, print);
  const rows = groups.flatMap(({ heads, projects }) => [
    ...heads.map((head) => withCode(blank, head)),
    ...projects.map(projectRow),
  ]);
  const total = withCode(blank, [blank, words("合计"), blank, ...print(all)]);
  const labels = withCode(words("项目编码"), ["类型", "项目名称", "项目单位"].map(words));
  return {
    kind: "project-expenditure",
    title: titleIn("project-expenditure", style.titles),
    unit: style.money.unit,
    columns: [...labels.map(({ value }) => [String(value)]), ...columns.map(([path]) => path.split("/"))],
    rows: style.totalAt === "top" ? [total, ...rows] : [...rows, total],
  };
}

interface Group {
  readonly heads: readonly (readonly Ink[])[];
  readonly projects: readonly Project[];
}

/** A subtotal row of each type above its projects. */
function byType({ projects }: Department, print: (pick: Picks) => Ink[]): Group[] {
  return (["其他运转类", "特定目标类"] as const).flatMap((type): Group[] => {
    const own = projects.filter((project) => project.type === type);
    const head = [
      words(type),
      words("小计"),
      blank,
      ...print((allotment) => allotment.project?.type === type),
    ];
    return own.length === 0 ? [] : [{ heads: [head], projects: own }];
  });
}

function byUnit(
  { projects, units, code, name }: Department,
  style: Style,
  print: (pick: Picks) => Ink[],
): Group[] {
  if (style.unitRows === "none" || style.unitRows === "beside") return [{ heads: [], projects }];
  const whole = [blank, words(code), words(name), ...print(all)];
  if (style.unitRows === "department") return [{ heads: [whole], projects }];
  const groups = units.flatMap((unit): Group[] => {
    const own = projects.filter((project) => project.unit === unit);
    const head = [blank, words(unit.code), words(unit.name), ...print(ofUnit(unit))];
    return own.length === 0 ? [] : [{ heads: [head], projects: own }];
  });
  return style.unitRows === "units" ? groups : [{ heads: [whole], projects: [] }, ...groups];
}

/** Each project with its target over several rows of indicators; the projects stand in the reverse order. */
export function printTargets(department: Department, style: Style): Table {
  const amounts = (pick: Picks): Ink[] =>
    [all, fiscal, from("special-account"), unitFunds].map((part) =>
      money(fenOf(department.allotments, both(inProject, pick, part)), style.money),
    );
  const targets = [...department.projects].reverse().filter(({ hasTarget }) => hasTarget);
  const included: Picks = ({ project }) => targets.some((target) => target === project);
  const indicators = (cells: readonly string[]) =>
    cells.map((cell): Ink => (cell === "" ? blank : words(cell)));
  const noIndicators = Array<Ink>(8).fill(blank);
  const units = department.units.flatMap((unit) => {
    const own = targets.filter((target) => target.unit === unit);
    if (own.length === 0) return [];
    const head = [
      words(unit.code),
      words(unit.name),
      ...amounts(both(included, ofUnit(unit))),
      ...noIndicators,
    ];
    return [head, ...own.flatMap((project) => projectRows(project))];
  });
  function projectRows(project: Project): Ink[][] {
    const { unit, decimals } = style.money;
    const cap =
      writeFen(fenOf(department.allotments, both(inProject, ofProject(project))), unit, decimals) + unit;
    const [first, ...rest] = rightIndicators(department.projects.indexOf(project), cap).map(indicators);
    return [
      [words(project.code), words(project.name), ...amounts(ofProject(project)), ...first!],
      ...rest.map((line) => [...Array<Ink>(6).fill(blank), ...line]),
    ];
  }
  const funds = `项目金额（${style.money.unit}）`;
  return {
    kind: "project-performance",
    title: titleIn("project-performance", style.titles),
    unit: style.money.unit,
    columns: [
      ["单位编码（项目编码）"],
      ["项目单位（项目名称）"],
      ...["资金总额", "政府预算资金", "财政专户管理资金", "单位资金"].map((part) => [funds, part]),
      ...["成本指标", "产出指标", "效益指标", "满意度指标"].flatMap((group) =>
        ["三级指标", "指标值"].map((part) => ["绩效目标", group, part]),
      ),
    ],
    rows: [[words(department.code), words(department.name), ...amounts(included), ...noIndicators], ...units],
  };
}
