import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { oldWorkbooks } from "../../src/cli/old-workbooks";
import { openWorkbook } from "../../src/host/open-workbook";
import { defaultLimits, type Limits } from "../../src/host/xlsx/limits";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { expectRefusal } from "../host/contract";
import { endlessXls, fixture } from "../support/old-fixture";
import { zipOf } from "../support/package";
import { samplePath } from "../support/samples";
import { runReview } from "./run-review";

/** Older workbooks are read in a thread that can be ended; these tests run the real one. */

const opener = () => {
  const { read } = oldWorkbooks();
  return (bytes: Uint8Array, limits: Partial<Limits> = {}): WorkbookHost =>
    openWorkbook("甲.xls", bytes, { ...defaultLimits, ...limits }, read);
};

test("a thread reads what is read without one, one file after the other", async () => {
  const open = opener();
  for (const name of ["contract.xls", "contract.ods"]) {
    const bytes = fixture(name);
    expect(await open(bytes).read()).toEqual(await openWorkbook("甲.xls", bytes).read());
  }
});

test("a damaged .xls that is never read to its end is refused, and the next one is read", async () => {
  const open = opener();
  await expectRefusal(open(endlessXls(), { seconds: 3 }).read(), "too large", "读了 3 秒还没有读完");
  expect((await open(fixture("contract.xls")).read()).sheets).toHaveLength(7);
});

/** A file of a few hundred bytes whose one cell is repeated to a million. */
const swelling = zipOf({
  mimetype: "application/vnd.oasis.opendocument.spreadsheet",
  "META-INF/manifest.xml": "<m/>",
  "styles.xml": "<s/>",
  "content.xml":
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="表"><table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1.5"><text:p>1.5</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
});

test("what swells to more memory than it may take is refused, and the program lives on", async () => {
  const open = opener();
  const limits = { megabytes: 64, seconds: 600 }; // a busy machine is slow
  await expectRefusal(open(swelling, limits).read(), "too large", "占用的内存超过 64 MB");
  expect((await open(fixture("contract.ods"), limits).read()).sheets).toHaveLength(7);
  const [sheet] = (await opener()(swelling).read()).sheets; // nothing else is wrong with it
  expect([sheet!.values.length, sheet!.values[999]!.length, sheet!.values[999]![999]]).toEqual([
    1000, 1000, 1.5,
  ]);
});

test("in a folder it is one line of the report and stops no other", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "旧格式-"));
  try {
    for (let copy = 1; copy < 12; copy++)
      copyFileSync(samplePath("put-right"), path.join(folder, `${copy + 10}.xlsx`));
    writeFileSync(path.join(folder, "22.xls"), endlessXls());
    const { code, out, err } = runReview("--format", "ndjson", "--jobs", "2", "--max-seconds", "3", folder);
    expect({ code, err }).toEqual({ code: 2, err: "" });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; error?: object });
    expect(lines.map(({ file, error }) => [path.basename(file), error !== undefined])).toEqual(
      Array.from({ length: 12 }, (_, index) => [index < 11 ? `${index + 11}.xlsx` : "22.xls", index === 11]),
    );
    expect(JSON.stringify(lines.at(-1)!.error)).toContain("读了 3 秒还没有读完");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
