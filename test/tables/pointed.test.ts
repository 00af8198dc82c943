import * as fc from "fast-check";
import { a1Range, readA1 } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { inUnit } from "../../src/budget/amount";
import type { TableKind } from "../../src/budget/table";
import { tryPointing, type PointedTable, type ToldColumn } from "../../src/review/pointing";
import { recogniseBook, SheetReadings } from "../../src/tables/recognise";
import { redrawn } from "../rules/redrawn";
import { sheet, workbook } from "../support/sheet";
import { drawnLayouts } from "./drawn/index";

const unknown = `
  | 附件五：花钱一览   |          |        |        |        |
  | 单位：千元         |          |        |        |        |
  | 号                 | 事由     | 总共   | 日常   | 专门   |
  |                    | 合计     | 300.00 | 100.00 | 200.00 |
  | '2010301           | 行政运行 | 300.00 | 100.00 | 200.00 |`;

const toldOfUnknown: readonly ToldColumn[] = [
  { column: 0, is: "code" },
  { column: 1, is: "name" },
  { column: 2, is: "total" },
  { column: 3, is: "basic" },
  { column: 4, is: "project" },
];

const at = (cells: string, name = "表") => readA1(name, cells)!;

/** What is kept of a pointing that is accepted. */
function point(
  on: SheetSnapshot,
  kind: TableKind,
  cells: string,
  columns: readonly ToldColumn[] = [],
): PointedTable {
  const { keep, refused } = tryPointing(workbook(on), [], { kind, range: at(cells, on.name), columns });
  if (!keep) throw new Error(refused);
  return keep;
}

const read = (on: readonly SheetSnapshot[], pointed: readonly PointedTable[]) =>
  recogniseBook(workbook(...on), new SheetReadings(undefined, pointed));

const drawnUnknown = sheet("表", unknown);
const pointedUnknown = point(drawnUnknown, "expenditure", "A1:E5", toldOfUnknown);

describe("a table whose title and header words nobody knows", () => {
  test("is not recognised by itself", () => {
    expect(read([drawnUnknown], []).tables).toEqual([]);
  });

  test("is read where people point at it, with the columns that they name, in its own unit", () => {
    const { tables, unapplied } = read([drawnUnknown], [pointedUnknown]);
    expect(unapplied).toBeUndefined();
    expect(tables).toHaveLength(1);
    const [{ kind, title, unit, range, columns, rows }] = tables as [(typeof tables)[number]];
    expect([kind, title, unit, a1Range(range)]).toEqual(["expenditure", "附件五：花钱一览", "千元", "A1:E5"]);
    expect(columns.map(({ key, header, addsTo }) => [key, header, addsTo])).toEqual([
      ["total", "总共", undefined],
      ["basic", "日常", "total"],
      ["project", "专门", "total"],
    ]);
    expect(
      rows.map(({ role, code, label, figures }) => [
        role,
        code,
        label,
        inUnit(figures.total!.amount, "千元").toString(),
      ]),
    ).toEqual([
      ["total", undefined, "合计", "300"],
      ["detail", "2010301", "行政运行", "300"],
    ]);
  });

  test("two sides are told apart by the columns that people name", () => {
    const two = sheet(
      "表",
      `| 附件一     |       |            |       |
       | 来         | 数目  | 去         | 数目  |
       | 一、财政拨款 | 30.00 | 一、一般公共服务 | 30.00 |
       | 本年收入合计 | 30.00 | 本年支出合计 | 30.00 |`,
    );
    const pointed = point(two, "budget-summary", "A1:D4", [
      { column: 0, is: "name", side: "revenue" },
      { column: 1, is: "amount", side: "revenue" },
      { column: 2, is: "name", side: "expenditure" },
      { column: 3, is: "amount", side: "expenditure" },
    ]);
    const { rows } = read([two], [pointed]).tables[0]!;
    expect(rows.map(({ side, role, label }) => [side, role, label])).toEqual([
      ["revenue", "detail", "财政拨款"],
      ["revenue", "total", "本年收入合计"],
      ["expenditure", "detail", "一般公共服务"],
      ["expenditure", "total", "本年支出合计"],
    ]);
  });
});

describe("what people say counts for more than words", () => {
  const drawing = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行 | 30.00 | 10.00    | 20.00    |`;
  const drawn = sheet("表", drawing);

  test("the kind", () => {
    const pointed = point(drawn, "general-public-expenditure", "A1:E5");
    expect(read([drawn], [pointed]).tables.map(({ kind }) => kind)).toEqual(["general-public-expenditure"]);
  });

  test("a column, and one that is not to be read", () => {
    const pointed = point(drawn, "expenditure", "A1:E5", [
      { column: 3, is: "project" },
      { column: 4, is: "none" },
    ]);
    const [table] = read([drawn], [pointed]).tables;
    expect(table!.columns.map(({ key, column }) => [key, column])).toEqual([
      ["total", 2],
      ["project", 3],
    ]);
    expect(table!.strangeColumns).toEqual([]);
  });

  test("the table above ends where a table begins that people have pointed at", () => {
    const both = sheet("表", drawing + unknown);
    const pointed = point(both, "government-fund-expenditure", "A6:E10", toldOfUnknown);
    expect(read([both], [pointed]).tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ["expenditure", 2],
      ["government-fund-expenditure", 2],
    ]);
  });
});

describe("after rows were put in or taken out", () => {
  test("the table goes on to what was its last row", () => {
    const lines = unknown.trim().split("\n");
    const longer = [
      ...lines.slice(0, 4),
      "| '2010302 | 一般行政 | 0.00 | 0.00 | 0.00 |",
      ...lines.slice(4),
    ].join("\n");
    const { tables } = read([sheet("表", longer)], [pointedUnknown]);
    expect(tables.map(({ range, rows }) => [a1Range(range), rows.length])).toEqual([["A1:E6", 3]]);
  });

  test.each<[string, string]>([
    ["a row above it", `| | | | | |\n${unknown.trim()}`],
    ["another header", redrawn(unknown.trim(), { C3: "其他" })],
    ["a row after its last one", `${unknown}\n| '2010399 | 其他 | 0.00 | 0.00 | 0.00 |`],
    ["another last row", redrawn(unknown.trim(), { B5: "机关服务" })],
  ])("%s: it is asked for again, and nothing is read so", (_, drawing) => {
    const { tables, unapplied } = read([sheet("表", drawing)], [pointedUnknown]);
    expect(tables).toEqual([]);
    expect(unapplied).toEqual([
      {
        kind: "expenditure",
        range: pointedUnknown.range,
        why: "原来指认为部门支出总表的“表”的 A1:E5 已变动（表头、位置或最后一行与指认时不同），请重新指认。",
      },
    ]);
  });
});

describe("what contradicts is one sentence and is not read so", () => {
  const fund = { ...pointedUnknown, kind: "government-fund-expenditure" } as const;
  test.each<[string, readonly PointedTable[], string]>([
    [
      "a sheet that is gone",
      [{ ...pointedUnknown, range: at("A1:E5", "旧表") }],
      "原来指认为部门支出总表的工作表“旧表”不在了，可能已删除或改名，请重新指认。",
    ],
    [
      "two kinds for one range",
      [pointedUnknown, fund],
      "“表”的 A1:E5 已经指认为部门支出总表，请先取消那个指认，再指认为政府性基金预算支出表。",
    ],
    [
      "ranges that overlap",
      [pointedUnknown, { ...fund, range: at("C4:E9") }],
      "“表”的 C4:E9 与已指认的部门支出总表所在的 A1:E5 重叠，请先取消那个指认，或另选区域。",
    ],
    [
      "a range without anything",
      [{ ...pointedUnknown, range: at("H1:J5") }],
      "“表”的 H1:J5 没有内容，不能读成部门支出总表，请重新指认。",
    ],
  ])("%s", (_, pointed, why) => {
    const { unapplied } = read([drawnUnknown], pointed);
    expect(unapplied?.map((one) => one.why)).toEqual([why]);
  });

  test.each<[string, string, string, readonly ToldColumn[], string]>([
    [
      "no figures",
      "| 花钱一览 | |\n| 事由 | 总共 |\n| 合计 | |",
      "A1:B3",
      [],
      "“表”的 A1:B3 没有找到表头和它下面的数，请从表名一直选到最后一行，不能读成部门支出总表，请重新指认。",
    ],
    [
      "columns that nobody has named",
      unknown,
      "A1:E5",
      [],
      "“表”的 A1:E5 读成部门支出总表，还缺“名称”，请在下面指明是哪一列。",
    ],
  ])("while pointing: %s", (_, drawing, cells, columns, refused) => {
    const trial = tryPointing(workbook(sheet("表", drawing)), [], {
      kind: "expenditure",
      range: at(cells),
      columns,
    });
    expect(trial.keep).toBeUndefined();
    expect(trial.refused).toBe(refused);
  });
});

const recognisable = drawnLayouts.flatMap(({ drawing, kind }, i) => {
  const drawn = sheet(`表${i + 1}`, drawing);
  return recogniseBook(workbook(drawn)).tables.flatMap((table) =>
    table.rows.length > 0 ? [{ drawn, kind, table }] : [],
  );
});

test("pointing at tables that are recognised anyway changes nothing", () => {
  expect(recognisable.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(recognisable, { minLength: 1 }),
      fc.shuffledSubarray(recognisable),
      (all, some) => {
        const book = workbook(...all.map(({ drawn }) => drawn));
        const pointed = some
          .filter((one) => all.includes(one))
          .map(({ drawn, kind, table }) => point(drawn, kind, a1Range(table.range)));
        expect(recogniseBook(book, new SheetReadings(undefined, pointed))).toEqual(recogniseBook(book));
      },
    ),
    { numRuns: 25 },
  );
});

test("whatever is pointed at, nothing is thrown, and what is refused says so in a sentence", () => {
  const place = fc.nat({ max: 12 });
  fc.assert(
    fc.property(
      fc.constantFrom(...recognisable),
      fc.constantFrom(...recognisable.map(({ kind }) => kind)),
      place,
      place,
      place,
      place,
      ({ drawn }, kind, top, left, tall, wide) => {
        const range = { sheet: drawn.name, top, left, bottom: top + tall, right: left + wide };
        const trial = tryPointing(workbook(drawn), [], { kind, range, columns: [] });
        expect(trial.keep !== undefined).toBe(trial.refused === undefined);
        if (trial.refused !== undefined) expect(trial.refused).toMatch(/^“.*。$/);
        if (trial.keep) expect(read([drawn], [trial.keep]).unapplied).toBeUndefined();
      },
    ),
    { numRuns: 300 },
  );
});
