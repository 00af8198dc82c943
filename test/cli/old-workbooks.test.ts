import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findWorkbooks } from "../../src/cli/find-workbooks";
import { oldWorkbook } from "../support/old-workbook";
import { sample } from "../support/samples";
import { runReview } from "./run-review";

const folder = mkdtempSync(path.join(tmpdir(), "旧格式-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("workbooks of every kind are found in a folder, and what is none is not", async () => {
  const inside = path.join(folder, "各种");
  mkdirSync(inside);
  const names = ["1.xls", "2.et", "3.ODS", "4.xlsb", "5.xlsm", "6.xlsx", "7.csv", "8.html", "~$6.xls"];
  for (const name of names) writeFileSync(path.join(inside, name), "");
  const found = await findWorkbooks([inside]);
  expect(found.map(({ file }) => path.basename(file))).toEqual(names.slice(0, 6));
});

test("a .xls comes to the same tally as the .xlsx that it was saved from", async () => {
  const { sheets } = await sample("as-published");
  const file = path.join(folder, "2022.xls");
  writeFileSync(file, oldWorkbook(sheets, "xls"));
  const tallyOf = (given: string): unknown => {
    const { code, out, err } = runReview("--format", "json", given);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    return (JSON.parse(out) as { tally: unknown }[])[0]!.tally;
  };
  expect(tallyOf(file)).toEqual(tallyOf("samples/2022-as-published.xlsx"));
});

test("a lower limit refuses what it does not let in, and names what was too much", () => {
  const { code, out } = runReview("--max-cells", "1000", "samples/2022-put-right.xlsx");
  expect(code).toBe(2);
  expect(out).toContain("“2022-put-right.xlsx”超过 1000 个单元格，无法读取");
});

test("a file's name cannot move the cursor of the terminal", () => {
  const { out } = runReview("没有\u001b[2J\u202e.xlsx");
  expect(out).toContain("没有�[2J�.xlsx");
  expect(out).not.toMatch(/[\u001b\u202e]/);
});
