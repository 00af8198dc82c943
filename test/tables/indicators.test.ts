import { a1 } from "../../src/workbook/cell";
import type { Indicator } from "../../src/budget/indicator";
import type { BudgetTable } from "../../src/budget/table";
import { recogniseBook } from "../../src/tables/recognise";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";

const projects = `
| 2022年度部门预算项目绩效目标汇总表 | < | < | < | < | < | < | < |
| 单位编码（项目编码） | 项目单位（项目名称） | 项目金额（万元） | < | 绩效目标 | < | < | < |
| ^ | ^ | 资金总额 | 政府预算资金 | 成本指标 | < | 产出指标 | < |
| ^ | ^ | ^ | ^ | 三级指标 | 指标值 | 三级指标 | 指标值 |
| '112001 | 某某局 | 153.00 | 153.00 | | | | |
| '410796220000000003604 | 车辆租赁费 | 145.00 | 145.00 | 车辆租金 | ≤145万元 | 租赁车辆 | 14辆 |
| ^ | ^ | ^ | ^ | | | 服务及时率 | ≥90% |
| '410796220000000006624 | 绿化费 | 8.00 | 8.00 | 绿化费总成本 | 8万元 | 绿植存活率 | ≥95% |`;

const overall = `
| 部门整体绩效目标表 | < | < | < | < |
| （2022年度） | < | < | < | < |
| 年度履职目标 | 推进政务公开。 | < | < | < |
| 年度主要任务 | 任务名称 | 主要内容 | < | < |
| ^ | 政务公开 | 公开权责清单。 | < | < |
| ^ | 后勤保障 | 保障机关运转。 | < | < |
| 预算情况 | 部门预算总额（万元） | < | 100.00 | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值说明 |
| 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | 完成数/预算数 |
| ^ | ^ | 预算调整率 | ≤30% | |
| 效益指标 | 履职效益 | 群众办事时间 | ≤2天 | |
| ^ | 满意度 | 群众满意度 | ≥90% | 抽样调查。 |`;

const drawn = (drawing: string): BudgetTable => {
  const [table] = recogniseBook(workbook(sheet("表", drawing))).tables;
  if (!table) throw new Error("the drawn table was not recognised");
  return table;
};

/** "E6 车辆租金 F6 ≤145万元 cost · 车辆租赁费" */
const said =
  (table: BudgetTable) =>
  ({ name, target, aspect, dimension, explanation, project }: Indicator): string =>
    [
      `${a1(name.cell)} ${name.text} ${a1(target.cell)} ${target.text} ${aspect ?? "?"}`,
      dimension,
      explanation?.text,
      project === undefined ? undefined : table.rows[project]!.label,
    ]
      .filter((part) => part !== undefined)
      .join(" · ");

describe("indicators", () => {
  test("of projects stand in pairs of columns, and below a project they are still its own", () => {
    const table = drawn(projects);
    expect(table.performance?.indicators.map(said(table))).toEqual([
      "E6 车辆租金 F6 ≤145万元 cost · 车辆租赁费",
      "G6 租赁车辆 H6 14辆 output · 车辆租赁费",
      "G7 服务及时率 H7 ≥90% output · 车辆租赁费",
      "E8 绿化费总成本 F8 8万元 cost · 绿化费",
      "G8 绿植存活率 H8 ≥95% output · 绿化费",
    ]);
  });

  test("of the whole department stand in rows under their 一级 and 二级指标", () => {
    const table = drawn(overall);
    expect(table.performance?.indicators.map(said(table))).toEqual([
      "C9 预算执行率 D9 ≥90% input · 预算管理 · 完成数/预算数",
      "C10 预算调整率 D10 ≤30% input · 预算管理",
      "C11 群众办事时间 D11 ≤2天 benefit · 履职效益",
      "C12 群众满意度 D12 ≥90% satisfaction · 满意度 · 抽样调查。",
    ]);
  });

  test("may have their sign and unit in cells of their own", () => {
    const table = drawn(`
| 项目支出绩效目标表 | < | < | < | < | < | < | < | < |
| 单位：万元 | | | | | | | | |
| 单位名称 | 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
| 某中心 | 帮扶经费 | 120.00 | 产出指标 | 帮扶人数 | ≥ | 500 | 人 | 20 |
| | | | 产出指标 | 准确率 | ＝ | '100 | % | 20 |
| | | | 成本指标 | 帮扶成本 | ≤ | ≤120万元 | 万元 | 10 |
| | | | 效益指标 | 办事效率 | 定性 | 优良 | | 20 |
| | | | 满意度指标 | 群众满意度 | 定量 | 95 | % | 10 |`);
    expect(table.strangeColumns).toEqual([]);
    expect(table.performance?.indicators.map(said(table))).toEqual([
      "E4 帮扶人数 G4 ≥500人 output · 帮扶经费",
      "E5 准确率 G5 =100% output · 帮扶经费",
      "E6 帮扶成本 G6 ≤120万元 cost · 帮扶经费",
      "E7 办事效率 G7 优良 benefit · 帮扶经费",
      "E8 群众满意度 G8 95% satisfaction · 帮扶经费",
    ]);
    expect(table.performance?.indicators.map(({ target }) => target.written)).toEqual([
      500,
      "100",
      undefined,
      undefined,
      95,
    ]);
  });

  test("成本 under 产出指标 is still 成本", () => {
    const table = drawn(overall.replace("| 效益指标 | 履职效益 |", "| 产出指标 | 成本指标 |"));
    expect(table.performance?.indicators.slice(2).map(said(table))).toEqual([
      "C11 群众办事时间 D11 ≤2天 cost · 成本指标",
      "C12 群众满意度 D12 ≥90% satisfaction · 满意度 · 抽样调查。",
    ]);
  });

  test("come with the goal and the tasks of the year", () => {
    const { performance } = drawn(overall);
    expect(performance?.goal).toMatchObject({ text: "推进政务公开。", cell: { row: 2, column: 1 } });
    expect(performance?.tasks.map(({ name, content }) => `${name.text}：${content.text}`)).toEqual([
      "政务公开：公开权责清单。",
      "后勤保障：保障机关运转。",
    ]);
  });

  test("a percent that Excel holds as 1 is read as it is displayed", () => {
    const values = sheet("表", projects.replace("≥90%", "1"));
    const formats = values.formats.map((row) => [...row]);
    formats[6] = [];
    formats[6][7] = "0%";
    const [table] = recogniseBook(workbook({ ...values, formats })).tables;
    expect(table!.performance?.indicators[2]?.target.text).toBe("100%");
  });

  test("a value merged down over several names is the value of each, and a cell keeps its own text", () => {
    const merged = projects.replace("| 服务及时率 | ≥90% |", "| 服务及时率 | ^ |");
    const [car, service] = drawn(merged).performance!.indicators.slice(1);
    expect(service).toMatchObject({ name: { text: "服务及时率" }, target: { text: "14辆", written: null } });
    expect(car!.target).toEqual({ text: "14辆", cell: { sheet: "表", row: 5, column: 7 } });
  });

  test("of a project without code and amount are not those of the project above it", () => {
    const table = drawn(`${projects}
      | | 印刷费 | | | 印刷费总成本 | ≤4万元 | 印刷册数 | ≥200册 |
      | | | | | | | 印刷及时率 | ≥95% |`);
    expect(table.performance?.indicators.slice(-3).map(said(table))).toEqual([
      "E9 印刷费总成本 F9 ≤4万元 cost",
      "G9 印刷册数 H9 ≥200册 output",
      "G10 印刷及时率 H10 ≥95% output",
    ]);
  });

  test("spaces around a text are the cell's own", () => {
    const spaced = sheet("表", overall);
    const values = spaced.values.map((row) =>
      row.map((value) => (value === "公开权责清单。" ? " 公开。 " : value)),
    );
    const [table] = recogniseBook(workbook({ ...spaced, values })).tables;
    expect(table!.performance?.tasks[0]?.content.text).toBe(" 公开。 ");
  });

  test("of the published sample are all read: 24 of the department, 108 of its projects", async () => {
    const { tables } = recogniseBook(await sample("as-published"));
    const counts = tables.flatMap(({ kind, performance }) =>
      performance ? [[kind, performance.indicators.length, performance.tasks.length]] : [],
    );
    expect(counts).toEqual([
      ["overall-performance", 24, 5],
      ["project-performance", 108, 0],
    ]);
  });
});
