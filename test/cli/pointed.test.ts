/** The command line goes by the tables that people pointed at in the pane. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { emptyState } from "../../src/review/empty-state";
import { tryPointing } from "../../src/review/pointing";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { samplePath } from "../support/samples";
import { runReview } from "./run-review";

const folder = mkdtempSync(path.join(tmpdir(), "指认-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a pointing that still holds changes the review, and one that does not is told", async () => {
  const host = new XlsxFileHost("样例.xlsx", new Uint8Array(readFileSync(samplePath("put-right"))));
  const snapshot = await host.read();
  const { range } = reviewWorkbook(snapshot).book.tables.find(({ kind }) => kind === "expenditure")!;
  const { keep } = tryPointing(snapshot, [], { kind: "general-public-expenditure", range, columns: [] });
  const workbookKeeping = async (name: string, header: string): Promise<string> => {
    await host.keep("state", JSON.stringify({ ...emptyState, pointed: [{ ...keep!, header }] }));
    writeFileSync(path.join(folder, name), host.bytes());
    return path.join(folder, name);
  };
  const moved = runReview(await workbookKeeping("动过.xlsx", "别的表头"));
  expect({ code: moved.code, err: moved.err }).toEqual({ code: 0, err: "" });
  expect(moved.out).toContain("原来指认为一般公共预算支出表的“");
  expect(moved.out).toContain("已变动（表头、位置或最后一行与指认时不同），请重新指认。");
  const holding = runReview(await workbookKeeping("没动.xlsx", keep!.header));
  expect(holding.out).not.toContain("请重新指认");
  expect(holding.out).not.toBe(moved.out);
});
