import fc from "fast-check";
import type { Allotment, Department, Project, Source, Unit } from "./department";
import {
  contributionItems,
  economicItem,
  economicItems,
  fundItems,
  ordinaryItems,
  stateCapitalItems,
  type FunctionItem,
} from "./subjects";

/** Any true department: which units, 科目, projects and money it has is drawn at random; that it ties out is not. */

/** How finely the department plans its money: to 万元, to 百元 (0.01万元), to 元, or to 分. */
const grains = [1_000_000n, 10_000n, 100n, 1n] as const;

const unitNames = ["本级", "服务中心", "执法大队"];
const projectNames =
  "车辆租赁费,信息化运行维护费,办公楼修缮费,档案整理费,业务培训费,政务服务大厅建设,公共文化服务（二期）,城区道路养护,数据平台建设,环境整治专项经费".split(
    ",",
  );

const contributionEconomics = new Set(contributionItems.map(({ contribution }) => contribution!));
/** 住房公积金 is paid under its own 项 or not at all. */
const basicEconomics = economicItems.filter(
  ({ code }) => !["31013", "31007", "30227", "30113"].includes(code),
);
const projectEconomics = economicItems.filter(({ code }) => /^30[2]|^310|^30305/.test(code));

/** 100元 or more, so that nothing that is money is printed as 0.00万元; small and large amounts alike. */
const anyFen = (grain: bigint, most = 8_000_000_000n): fc.Arbitrary<bigint> =>
  fc
    .oneof(fc.bigInt(10_000n, 30_000_000n), fc.bigInt(10_000n, most))
    .map((fen) => (fen < grain ? grain : (fen / grain) * grain));

/** 一般公共预算 in every department; what else it has is the department's own. */
const anySources = fc.record({
  fund: fc.boolean(),
  stateCapital: fc.boolean(),
  others: fc.subarray<Source>(["special-account", "business", "operation", "superior", "affiliate", "other"]),
  carriesOver: fc.boolean(),
  keeps: fc.boolean(),
  plain: fc.boolean(),
});
type Sources = typeof anySources extends fc.Arbitrary<infer Value> ? Value : never;

export const anyDepartment: fc.Arbitrary<Department> = fc
  .record({
    unitCount: fc.integer({ min: 1, max: 3 }),
    items: fc.subarray([...ordinaryItems], { minLength: 2, maxLength: 6 }),
    contributions: fc.subarray([...contributionItems]),
    sources: anySources,
    projectCount: fc.integer({ min: 0, max: 10 }),
    grain: fc.constantFrom(...grains),
    allHaveTargets: fc.boolean(),
  })
  .chain(({ unitCount, items, contributions, sources, projectCount, grain, allHaveTargets }) => {
    const units = unitNames
      .slice(0, unitCount)
      .map((name, i): Unit => ({ code: `11200${i + 1}`, name: `某市审批服务局${name}` }));
    const has: Sources = sources.plain
      ? { ...sources, fund: false, stateCapital: false, others: [], carriesOver: false, keeps: false }
      : sources;
    const projects = fc.tuple(
      ...Array.from({ length: projectCount }, (_, i) => anyProject(units, i, allHaveTargets)),
    );
    return projects.chain((planned) =>
      fc
        .tuple(
          anySalaries(units, items, contributions, has, grain),
          fc.tuple(...planned.map((project) => anyFunding(project, items, has, grain))),
          has.keeps ? anyKept(units, items, has, grain) : fc.constant([]),
        )
        .map(([salaries, funded, kept]): Department => ({
          name: "某市行政审批和政务服务局",
          year: 2022,
          code: "112",
          units,
          projects: planned,
          allotments: [...salaries, ...funded.flat(), ...kept],
        })),
    );
  });

function anyProject(units: readonly Unit[], index: number, allHaveTargets: boolean): fc.Arbitrary<Project> {
  return fc.record({
    code: fc.constant(`4107962200000000${(3604 + index * 7).toString().padStart(5, "0")}`),
    name: fc.constant(projectNames[index]!),
    unit: fc.constantFrom(...units),
    type: fc.constantFrom("其他运转类" as const, "特定目标类" as const),
    hasTarget: allHaveTargets ? fc.constant(true) : fc.boolean(),
  });
}

/** 基本支出 of each unit: some economic 款 under each 项, and each contribution under its own. */
function anySalaries(
  units: readonly Unit[],
  items: readonly FunctionItem[],
  contributions: readonly FunctionItem[],
  has: Sources,
  grain: bigint,
): fc.Arbitrary<Allotment[]> {
  const taken = new Set(contributions.map(({ contribution }) => contribution!));
  const kinds = basicEconomics.filter(({ code }) => !contributionEconomics.has(code) || !taken.has(code));
  const sources: Source[] = ["general", "general", "general", ...has.others];
  const salaries = units.flatMap((unit) =>
    items.map((item, i) =>
      fc
        .tuple(
          fc.subarray(kinds, { minLength: i === 0 ? 1 : 0, maxLength: 4 }),
          fc.array(anyFen(grain), { minLength: 4, maxLength: 4 }),
          fc.constantFrom(...sources),
        )
        .map(([economics, amounts, source]) =>
          economics.map((economic, at): Allotment => ({
            unit,
            item,
            use: "basic",
            economic,
            source: i === 0 ? "general" : source,
            carriedOver: false,
            fen: amounts[at]!,
          })),
        ),
    ),
  );
  const paid = units.flatMap((unit) =>
    contributions.map((item) =>
      anyFen(grain, 300_000_000n).map((fen): Allotment[] => [
        {
          unit,
          item,
          use: "basic",
          economic: economicItem(item.contribution!),
          source: "general",
          carriedOver: false,
          fen,
        },
      ]),
    ),
  );
  return fc.tuple(...salaries, ...paid).map((lists) => lists.flat());
}

/** A project is paid from one or two sources, each under a 项 of that budget. */
function anyFunding(
  project: Project,
  items: readonly FunctionItem[],
  has: Sources,
  grain: bigint,
): fc.Arbitrary<Allotment[]> {
  const share = anySource(items, has).chain(({ source, item }) =>
    fc.record({
      unit: fc.constant(project.unit),
      item: fc.constant(item),
      use: fc.constant("project" as const),
      economic: fc.constantFrom(...projectEconomics),
      project: fc.constant(project),
      source: fc.constant(source),
      carriedOver: has.carriesOver ? fc.boolean() : fc.constant(false),
      fen: anyFen(grain),
    }),
  );
  return fc.array(share, { minLength: 1, maxLength: 3 });
}

/** What stays for next year is held by 项 and source, but spent on nothing yet. */
function anyKept(
  units: readonly Unit[],
  items: readonly FunctionItem[],
  has: Sources,
  grain: bigint,
): fc.Arbitrary<Allotment[]> {
  const share = anySource(items, has).chain(({ source, item }) =>
    fc.record({
      unit: fc.constantFrom(...units),
      item: fc.constant(item),
      use: fc.constant("kept" as const),
      source: fc.constant(source),
      carriedOver: has.carriesOver ? fc.boolean() : fc.constant(false),
      fen: anyFen(grain),
    }),
  );
  return fc.array(share, { minLength: 1, maxLength: 2 });
}

/** 行政运行 is for 基本支出; whoever has nothing else books a project under 一般行政管理事务. */
function projectItems(items: readonly FunctionItem[]): readonly FunctionItem[] {
  const fit = items.filter(({ name }) => name !== "行政运行");
  return fit.length > 0 ? fit : ordinaryItems.filter(({ name }) => name === "一般行政管理事务");
}

function anySource(
  items: readonly FunctionItem[],
  has: Sources,
): fc.Arbitrary<{ source: Source; item: FunctionItem }> {
  const own = fc.constantFrom(...projectItems(items));
  const from = (source: Source, item: fc.Arbitrary<FunctionItem>) =>
    item.map((one) => ({ source, item: one }));
  return fc.oneof(
    { weight: 4, arbitrary: from("general", own) },
    ...has.others.map((source) => from(source, own)),
    ...(has.fund ? [from("fund", fc.constantFrom(...fundItems))] : []),
    ...(has.stateCapital ? [from("state-capital", fc.constantFrom(...stateCapitalItems))] : []),
  );
}
