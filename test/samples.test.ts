/** The sample workbooks are what their data say, faults included, and the same on every build. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readAmount, sum, writeAmount, type Amount } from "../src/budget/amount";
import { XlsxFileHost } from "../src/host/xlsx-file";
import { a1, readA1 } from "../src/workbook/cell";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../src/workbook/snapshot";
import {
  readCorrections,
  readProjects,
  readTable,
  readText,
  type SampleEdit,
} from "../scripts/samples/sample-data";

const root = resolve(__dirname, "..");
const PUBLISHED = "2022-as-published.xlsx";
const RIGHT = "2022-put-right.xlsx";
const fileOf = (name: string) => readFileSync(join(root, "samples", name));

let published: WorkbookSnapshot;
let right: WorkbookSnapshot;
beforeAll(async () => {
  published = await new XlsxFileHost(PUBLISHED, fileOf(PUBLISHED)).read();
  right = await new XlsxFileHost(RIGHT, fileOf(RIGHT)).read();
});

function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
const at = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  sheet.values[row]?.[column] ?? null;
const wordsOf = (workbook: WorkbookSnapshot): string[] =>
  workbook.sheets.flatMap(({ values }) => values.flat()).filter((value) => typeof value === "string");

describe("a fresh build", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "samples-"));
    execFileSync(process.execPath, ["--import", "tsx", "scripts/samples/build.ts", folder], { cwd: root });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([PUBLISHED, RIGHT])("%s is the committed file, byte for byte", (name) => {
    expect(Buffer.compare(readFileSync(join(folder, name)), fileOf(name))).toBe(0);
  });
});

describe("the sheets", () => {
  const shared = ["财政拨款收支", "一般公共预算支出", "基本支出"];
  const last = ["项目支出", "整体绩效目标", "项目绩效目标"];

  test("as published: ten tables, two of the listed twelve missing", () => {
    expect(published.sheets.map(({ name }) => name)).toEqual([
      ...["目录", "情况说明", "收支总表", "支出总表", ...shared],
      ...["三公", "政府性基金", ...last],
    ]);
  });
  test("put right: thirteen tables", () => {
    expect(right.sheets.map(({ name }) => name)).toEqual([
      ...["目录", "情况说明", "收支总表", "收入总表", "支出总表", ...shared],
      ...["支出经济分类", "三公", "政府性基金", "国有资本经营", ...last],
    ]);
  });
  test("no empty words, and every number prints two decimals", () => {
    for (const sheet of [...published.sheets, ...right.sheets]) {
      const numbers = sheet.values.flatMap((cells, row) =>
        cells.flatMap((value, column) => (typeof value === "number" ? [sheet.formats[row]?.[column]] : [])),
      );
      expect(new Set(numbers)).toEqual(new Set(numbers.length > 0 ? ["0.00"] : []));
      expect(sheet.values.flat()).not.toContain("");
    }
  });
});

const texts = ["contents", "narrative"];
const added = ["revenue", "economic-classification", "state-capital-expenditure"];
const tables = readdirSync(join(root, "samples/data"))
  .map((name) => name.replace(".json", ""))
  .filter((name) => ![...texts, "corrections", "project-performance"].includes(name));
const unmerged = (value: CellValue): CellValue => (value === "←" || value === "↑" ? null : value);

describe("cell for cell", () => {
  test.each(texts)("%s", (name) => {
    const { sheet, paragraphs } = readText(name);
    expect(sheetOf(published, sheet).values).toEqual(paragraphs.map(([, words]) => [words]));
  });

  test.each(tables)("%s", (name) => {
    const table = readTable(name);
    const sheet = sheetOf(added.includes(name) ? right : published, table.sheet);
    const grid = [...table.header, ...table.rows];
    const top = table.subtitle === undefined ? 2 : 3;
    const read = grid.map((cells, row) => cells.map((_, column) => at(sheet, top + row, column)));
    expect(read).toEqual(grid.map((cells) => cells.map(unmerged)));
    expect(at(sheet, 0, 0)).toBe(table.title);
    expect(at(sheet, top - 1, 0)).toBe(table.department);
    const beside = sheet.values[top - 1]!.slice(1).filter((value) => value !== null);
    expect(beside).toEqual(table.unit === undefined ? [] : [table.unit]);
    expect(table.notes.map((_, line) => at(sheet, top + grid.length + line, 0))).toEqual(table.notes);
    expect(sheet.values.length).toBe(top + grid.length + table.notes.length);
  });

  test("project-performance: a project once, merged down over its indicators", () => {
    const table = readProjects("project-performance");
    const sheet = sheetOf(published, table.sheet);
    let row = 2 + table.header.length + table.units.length;
    for (const project of table.projects) {
      const named = [project.code, project.name, ...project.amounts];
      const slots = [project.cost, project.output, project.benefit, project.satisfaction];
      const height = Math.max(...slots.map(({ length }) => length));
      expect(named.map((_, column) => at(sheet, row, column))).toEqual(named);
      for (let line = 0; line < height; line++) {
        const expected = slots.flatMap((slot) => slot[line] ?? [null, null]);
        expect(expected.map((_, column) => at(sheet, row + line, 6 + column))).toEqual(expected);
      }
      const place = { sheet: sheet.name, top: row, bottom: row + height - 1 };
      for (const column of named.keys())
        expect(sheet.merges).toContainEqual({ ...place, left: column, right: column });
      row += height;
    }
    expect(sheet.values.length).toBe(row);
  });

  test("project numbers are 21 digits of text, all different", () => {
    const codes = wordsOf(published).filter((words) => /^\d{21}$/.test(words));
    expect(new Set(codes).size).toBe(18);
    expect(codes.length).toBe(18);
  });
});

/** "支出总表!F8:F14 支出总表!L6" as one exact sum; blanks count nothing. */
function total(workbook: WorkbookSnapshot, places: string): string {
  const amounts = places.split(" ").flatMap((place): Amount[] => {
    const [name, range] = place.split("!");
    const block = readA1(name!, range!)!;
    const { values } = sheetOf(workbook, name!);
    return values.slice(block.top, block.bottom + 1).flatMap((cells) =>
      cells.slice(block.left, block.right + 1).flatMap((value) => {
        const read = typeof value === "number" ? readAmount(value, "万元") : undefined;
        return read ? [read.amount] : [];
      }),
    );
  });
  return writeAmount(sum(amounts), "万元");
}

const columns = [..."FHIJKLMN"];
const ties: [string, string][] = [
  ["收支总表!B35", "收支总表!B5 收支总表!B7:B34"],
  ["收支总表!D35", "收支总表!D5:D34"],
  ["收支总表!B37", "收支总表!D37"],
  ["收支总表!D37", "支出总表!F6"],
  ["财政拨款收支!B38", "收支总表!B37"],
  ...[..."DEF"].map((c): [string, string] => [`财政拨款收支!${c}6`, `财政拨款收支!${c}7:${c}36`]),
  ...["支出总表", "一般公共预算支出"].flatMap((sheet) => [
    ...columns.map((c): [string, string] => [`${sheet}!${c}6`, `${sheet}!${c}8:${c}14`]),
    ...[6, 7, 8, 9, 10, 11, 12, 13, 14].map((row): [string, string] => [
      `${sheet}!F${row}`,
      `${sheet}!H${row}:L${row}`,
    ]),
  ]),
  ["一般公共预算支出!G6", "一般公共预算支出!G8:G14"],
  ...[..."EFG"].map((c): [string, string] => [`基本支出!${c}5`, `基本支出!${c}6:${c}15`]),
  ["基本支出!E5", "一般公共预算支出!G6"],
  ["基本支出!F5", "一般公共预算支出!H6:I6"],
  ["三公!A5", "三公!B5:C5 三公!F5"],
  ["项目支出!D5", "项目支出!D7:D24"],
  ["项目支出!D5", "支出总表!L6"],
  ["项目绩效目标!C6", "项目绩效目标!C8:C58"],
  ["项目绩效目标!C6", "项目支出!E5"],
  ["整体绩效目标!D11", "整体绩效目标!D15:D16"],
  ["整体绩效目标!D11", "收支总表!D37"],
];
const tiesPutRight: [string, string][] = [
  ...[..."FG"].map((c): [string, string] => [`支出总表!${c}6`, `支出总表!${c}8:${c}14`]),
  ...[..."FGH"].map((c): [string, string] => [`收入总表!${c}5`, `收入总表!${c}7:${c}13`]),
  ["收入总表!F5", "收支总表!B37"],
  ...[..."EFG"].map((c): [string, string] => [`支出经济分类!${c}5`, `支出经济分类!${c}6:${c}27`]),
  ["支出经济分类!F5", "基本支出!E5"],
  ["支出经济分类!G5", "项目支出!D5"],
];

describe("the money ties", () => {
  test.each(ties)("as published: %s = %s", (left, places) => {
    expect(total(published, places)).toBe(total(published, left));
  });
  test.each([...ties, ...tiesPutRight])("put right: %s = %s", (left, places) => {
    expect(total(right, places)).toBe(total(right, left));
  });
  test("as published, the subtotals of 基本支出 are blank below the total (T01)", () => {
    expect([total(published, "支出总表!G6"), total(published, "支出总表!G8:G14")]).toEqual([
      "272.59",
      "0.00",
    ]);
  });
});

describe("the faults", () => {
  test.each([
    ["N02", "包含公用经费、公务交通补贴、工会经费、职工福利费等"],
    ["N05", "项目支出减少"],
    ["N06", "根据实际情况节约开支"],
    ["N09", "我部门2022年未开展重点项目预算的绩效目标"],
    ["N12", "行政（事业）单位机构运转经费情况"],
    ["N16", "0万元,主要用于"],
    ["N17", "共有车辆0，"],
    ["N18", "数量、实效、质量"],
    ["C01", "二、2022 年部门收入预算表"],
    ["P01", "≤145.4万元"],
    ["P02", "≥800万元"],
    ["P07", "≤365天"],
    ["I02", "（预算调整数-年初预算数）/年初预算数"],
    ["I03", "具体市县"],
    ["S02", "智慧城市建设："],
    ["S05", "<p>"],
    ["K05", "医疗卫生与计划生育支出"],
  ])("%s stands as published: %s", (_, words) => {
    expect(wordsOf(published).filter((each) => each.includes(words))).not.toEqual([]);
  });

  test("every error is put right", () => {
    const errors = [
      "T01",
      "C01",
      "C02",
      "N01",
      "N02",
      "P01",
      "P02",
      "P03",
      "P04",
      "P05",
      "P06",
      "I01",
      "I02",
      "S01",
    ];
    expect(readCorrections().map(({ anomaly }) => anomaly)).toEqual(expect.arrayContaining(errors));
  });

  test("what differs is what the corrections name, and nothing else", () => {
    const named = readCorrections().flatMap(({ edits }) =>
      edits.flatMap((edit) => {
        const cells = edit.cell === undefined ? placesOf(edit.sheet, edit) : [`${edit.sheet}!${edit.cell}`];
        expect(cells).toHaveLength(1);
        return cells;
      }),
    );
    const differing = published.sheets.flatMap(({ name }) =>
      sheetOf(right, name).values.flatMap((cells, row) =>
        cells.flatMap((value, column) =>
          value === at(sheetOf(published, name), row, column)
            ? []
            : [`${name}!${a1({ sheet: name, row, column })}`],
        ),
      ),
    );
    expect(differing.sort()).toEqual([...new Set(named)].sort());
  });

  test("a corrected cell holds what its correction says", () => {
    const cells = readCorrections().flatMap(({ edits }) => edits.filter((edit) => "was" in edit));
    expect(cells.length).toBeGreaterThan(30);
    for (const { sheet, cell, was, becomes } of cells) {
      const { top, left } = readA1(sheet, cell)!;
      expect([cell, at(sheetOf(published, sheet), top, left), at(sheetOf(right, sheet), top, left)]).toEqual([
        cell,
        was,
        becomes,
      ]);
    }
  });
});

/** The published cells whose words hold what an edit looks for. */
function placesOf(name: string, edit: SampleEdit): string[] {
  if (!("find" in edit)) return [];
  return sheetOf(published, name).values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      String(value ?? "").includes(edit.find) ? [`${name}!${a1({ sheet: name, row, column })}`] : [],
    ),
  );
}
