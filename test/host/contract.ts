import type { CellAddress } from "../../src/workbook/cell";
import { valueAt } from "../../src/workbook/displayed";
import type { CellEdit } from "../../src/workbook/edit";
import type { Mark } from "../../src/workbook/mark";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { HostRefusal, type WorkbookHost } from "../../src/workbook/workbook-host";
import { sheet } from "../support/sheet";

/** A host over the seed sheets, and ways around it. */
export interface OpenedHost {
  readonly host: WorkbookHost;
  /** What the workbook really holds now, not by way of host.read(). */
  look(): Promise<WorkbookSnapshot>;
  /** Someone else types into a cell; left out where nobody else can. */
  changeElsewhere?(cell: CellAddress, value: CellValue): Promise<void>;
}

/** The workbook that the contract is checked on: every kind of content that a budget workbook has. */
export const contractSheets: readonly SheetSnapshot[] = [
  sheet(
    "收支总表",
    `
    | 2022年部门收支总表 | <      | <          | <    |
    | 项目               | 编码   | 金额       | 说明 |
    | 人员经费           | '0301  | 1934.50    |      |
    | 公用经费           | '00120 | 0          | 12   |
    | ^                  | '3.50  | -0.25      | TRUE |
    | 合计               |        | =SUM(C3:C5) → 1934.25 | =C6-C5 |
    | 比上年             |        | #DIV/0!    | =C9/C8 → #DIV/0! |`,
  ),
  sheet("封面", "| 某某局 |\n| '2022年部门预算 & <说明> |"),
  sheet("过程表", "| 1 | 2 |", { visibility: "hidden" }),
  sheet("参数", "| 3 |", { visibility: "very hidden" }),
  sheet("锁定表", "| 合计 | 100.00 |", { protected: true }),
  { ...sheet("选项", ""), values: [[true, false]] },
  { ...sheet("空表", ""), values: [] },
];

const first = "收支总表";
const at = (row: number, column: number, name = first): CellAddress => ({ sheet: name, row, column });
const edit = (cell: CellAddress, was: CellValue, becomes: CellValue): CellEdit => ({ cell, was, becomes });

/** What every host keeps, wherever its workbook lives. */
export function describeHost(
  name: string,
  open: (sheets: readonly SheetSnapshot[]) => Promise<OpenedHost>,
): void {
  const opened = (): Promise<OpenedHost> => open(contractSheets);

  describe(`${name} keeps the host contract`, () => {
    describe("read", () => {
      test("gives the sheets in the order of their tabs, with their visibility and protection", async () => {
        const { host } = await opened();
        const { sheets } = await host.read();
        expect(sheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked])).toEqual(
          contractSheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked]),
        );
      });

      test.each<[string, CellAddress, CellValue]>([
        ["a text", at(1, 0), "项目"],
        ["a text with signs that XML escapes", at(1, 0, "封面"), "2022年部门预算 & <说明>"],
        ["a code with a leading zero stays text", at(2, 1), "0301"],
        ["an amount written as text stays text", at(4, 1), "3.50"],
        ["a number", at(2, 2), 1934.5],
        ["zero, which is not blank", at(3, 2), 0],
        ["a negative number", at(4, 2), -0.25],
        ["blank, which is not zero and not an empty text", at(2, 3), null],
        ["a cell covered by a merge is blank", at(0, 1), null],
        ["a cell beyond all content is blank", at(400, 40), null],
        ["true", at(0, 0, "选项"), true],
        ["false, which is not blank", at(0, 1, "选项"), false],
        ["an error", at(6, 2), { error: "#DIV/0!" }],
        ["the result of a formula", at(5, 2), 1934.25],
      ])("gives %s", async (_, cell, expected) => {
        const { host } = await opened();
        expect(valueAt(sheetOf(await host.read(), cell.sheet), cell.row, cell.column)).toEqual(expected);
      });

      test("gives every value, formula, merge and number format of the seed sheets", async () => {
        const { host } = await opened();
        expect((await host.read()).sheets.map(contentOf)).toEqual(contractSheets.map(contentOf));
      });
    });

    describe("select", () => {
      test("shows a known place", async () => {
        const { host } = await opened();
        await expect(
          host.select({ sheet: first, top: 2, left: 2, bottom: 3, right: 2 }),
        ).resolves.toBeUndefined();
      });

      test("refuses a sheet that is not there", async () => {
        const { host } = await opened();
        await expectRefusal(
          host.select({ sheet: "没有的表", top: 0, left: 0, bottom: 0, right: 0 }),
          "no such place",
          "没有的表",
        );
      });
    });

    describe("apply", () => {
      test.each<[string, CellEdit]>([
        ["a number over a number", edit(at(2, 2), 1934.5, 1944.5)],
        ["a number over a text", edit(at(4, 1), "3.50", 3.5)],
        ["a number into a blank cell", edit(at(2, 3), null, 7)],
        ["a number into a row that has none yet", edit(at(11, 2), null, 0.1)],
        ["a number into an empty sheet", edit(at(2, 1, "空表"), null, 5)],
        ["a text", edit(at(2, 0), "人员经费", "人员经费（含补助）")],
        ["a text that looks like a number stays text", edit(at(2, 1), "0301", "0302")],
        ["a text that looks like a formula stays text", edit(at(2, 0), "人员经费", "=1+1")],
        ["true over a number", edit(at(3, 3), 12, true)],
        ["nothing over a number", edit(at(3, 3), 12, null)],
        ["a number over a formula, which goes", edit(at(5, 2), 1934.25, 1934.26)],
        ["a number over an error", edit(at(6, 2), { error: "#DIV/0!" }, 0)],
        ["a number on a hidden sheet", edit(at(0, 0, "过程表"), 1, 8)],
      ])("writes %s, and changes no other cell", async (_, change) => {
        const { host, look } = await opened();
        const before = (await look()).sheets.map(contentOf);
        await host.apply([change]);
        const after = (await look()).sheets.map(contentOf);
        const { sheet: name, row, column } = change.cell;
        expect(valueAt(sheetOf(await host.read(), name), row, column)).toEqual(change.becomes);
        expect(after.map((content) => without(content, change.cell))).toEqual(
          before.map((content) => without(content, change.cell)),
        );
        const place = `${row},${column}`;
        const changed = after.find((content) => content.name === name)!;
        expect(changed.values[place] ?? null).toEqual(change.becomes);
        expect(changed.formulas[place]).toBeUndefined();
      });

      test("writes several edits on several sheets together", async () => {
        const { host, look } = await opened();
        await host.apply([edit(at(2, 2), 1934.5, 1), edit(at(0, 0, "封面"), "某某局", "某某委")]);
        const now = await look();
        expect(valueAt(sheetOf(now, first), 2, 2)).toBe(1);
        expect(valueAt(sheetOf(now, "封面"), 0, 0)).toBe("某某委");
      });

      test.each<[string, "moved on" | "protected" | "no such place", CellEdit]>([
        ["a cell that moved on", "moved on", edit(at(3, 3), 13, 14)],
        ["a cell that was blank and is 0 now", "moved on", edit(at(3, 2), null, 14)],
        ["a cell that was 3.5 and is the text 3.50 now", "moved on", edit(at(4, 1), 3.5, 14)],
        ["a protected sheet", "protected", edit(at(0, 1, "锁定表"), 100, 101)],
        ["a sheet that is not there", "no such place", edit(at(0, 0, "没有的表"), null, 1)],
      ])("refuses %s, and then writes nothing at all", async (_, kind, refused) => {
        const { host, look } = await opened();
        const before = (await look()).sheets.map(contentOf);
        await expectRefusal(host.apply([edit(at(2, 2), 1934.5, 1), refused]), kind, refused.cell.sheet);
        expect((await look()).sheets.map(contentOf)).toEqual(before);
      });
    });

    describe("mark and unmark", () => {
      const marks: readonly Mark[] = [
        {
          range: { sheet: first, top: 5, left: 2, bottom: 5, right: 2 },
          severity: "error",
          note: "合计应为 1934.25",
        },
        {
          range: { sheet: first, top: 0, left: 0, bottom: 0, right: 3 },
          severity: "hint",
          note: "标题可看看",
        },
        {
          range: { sheet: "锁定表", top: 0, left: 1, bottom: 0, right: 1 },
          severity: "explain",
          note: "要说明",
        },
      ];

      test("leave values, formulas, formats and merges as they were", async () => {
        const { host, look } = await opened();
        const before = (await look()).sheets.map(contentOf);
        await host.mark(marks);
        expect((await look()).sheets.map(contentOf)).toEqual(before);
        await host.unmark();
        expect((await look()).sheets.map(contentOf)).toEqual(before);
      });

      test("name each protected sheet whose marks were left out, once", async () => {
        const { host } = await opened();
        expect(await host.mark([...marks, marks[2]!])).toEqual({ refused: ["锁定表"], remarks: [] });
        expect(await host.mark(marks.slice(0, 2))).toEqual({ refused: [], remarks: [] });
      });

      test("unmark without marks does nothing", async () => {
        const { host } = await opened();
        expect(await host.unmark()).toEqual({ refused: [], remarks: [] });
      });
    });

    describe("onChange", () => {
      test("does not tell of our own edits and marks", async () => {
        const { host } = await opened();
        const told = jest.fn();
        const stop = host.onChange(told);
        await host.apply([edit(at(2, 2), 1934.5, 1)]);
        await host.mark([]);
        await host.unmark();
        stop();
        expect(told).not.toHaveBeenCalled();
      });

      test("tells of what others change, until it is stopped", async () => {
        const { host, changeElsewhere } = await opened();
        const told = jest.fn();
        const stop = host.onChange(told);
        await changeElsewhere?.(at(3, 3), 13);
        const times = changeElsewhere ? 1 : 0;
        expect(told).toHaveBeenCalledTimes(times);
        if (changeElsewhere)
          expect(told).toHaveBeenCalledWith({ sheet: first, top: 3, left: 3, bottom: 3, right: 3 });
        stop();
        await changeElsewhere?.(at(3, 3), 14);
        expect(told).toHaveBeenCalledTimes(times);
      });
    });
  });
}

export async function expectRefusal(
  promise: Promise<unknown>,
  kind: HostRefusal["kind"],
  mentions: string,
): Promise<void> {
  const refusal = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(HostRefusal);
  expect(refusal).toMatchObject({ kind, message: expect.stringContaining(mentions) });
  expect((refusal as HostRefusal).message).toMatch(/^[^。]+。$/); // one sentence
}

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The workbook has no sheet ${name}`);
  return found;
}

interface SheetContent {
  readonly name: string;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly formulas: Readonly<Record<string, string>>;
  /** Only of cells with content: hosts may or may not tell how blank cells are formatted. */
  readonly formats: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
}

/** A sheet without what hosts may do differently: how far blanks reach, and the order of merges. */
export function contentOf({ name, values, formulas, formats, merges }: SheetSnapshot): SheetContent {
  const held = { ...cellsOf(values), ...cellsOf(formulas) };
  const shown = Object.entries(cellsOf(formats)).filter(([place]) => place in held);
  return {
    name,
    values: cellsOf(values),
    formulas: cellsOf(formulas),
    formats: Object.fromEntries(shown),
    merges: merges.map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`).sort(),
  };
}

function cellsOf<Item>(grid: readonly (readonly (Item | null | undefined)[])[]): Record<string, Item> {
  const cells: Record<string, Item> = {};
  grid.forEach((line, row) =>
    line.forEach((item, column) => {
      if (item !== null && item !== undefined) cells[`${row},${column}`] = item;
    }),
  );
  return cells;
}

function without(content: SheetContent, cell: CellAddress): SheetContent {
  if (content.name !== cell.sheet) return content;
  const place = `${cell.row},${cell.column}`;
  const drop = <Item>(cells: Readonly<Record<string, Item>>): Record<string, Item> =>
    Object.fromEntries(Object.entries(cells).filter(([key]) => key !== place));
  return {
    ...content,
    values: drop(content.values),
    formulas: drop(content.formulas),
    formats: drop(content.formats),
  };
}
