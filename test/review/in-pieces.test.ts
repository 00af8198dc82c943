import { readFileSync } from "node:fs";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { Reviewer } from "../../src/review/reviewer";
import { rules } from "../../src/rules/index";
import { watched, type Progress } from "../../src/workbook/progress";
import { samplePath } from "../support/samples";

/** Every piece that was told, in order. */
function listening() {
  const told: Progress[] = [];
  const watch = (progress: Progress): undefined => void told.push(progress);
  return { told, watch };
}

const file = () => new XlsxFileHost("2022.xlsx", readFileSync(samplePath("as-published")));

test("a file is read sheet by sheet, once, into what it is read into at once", async () => {
  const { told, watch } = listening();
  const host = file();
  const snapshot = await host.read(watch);
  const count = snapshot.sheets.length;
  expect(told).toEqual(snapshot.sheets.map((_, done) => ({ doing: "reading", done, of: count })));
  expect(await host.read(watch)).toBe(snapshot);
  expect(told).toHaveLength(count);
  expect(snapshot).toEqual(await file().read());
});

test("a file that is given up on the way is read from its beginning the next time", async () => {
  const host = file();
  const stop = ({ done }: Progress) => (done === 3 ? Promise.reject(new Error("enough")) : undefined);
  await expect(host.read(stop)).rejects.toThrow("enough");
  expect((await host.read()).sheets).toEqual((await file().read()).sheets);
});

test("a review goes sheet by sheet and rule by rule, never back, and says what it says at once", async () => {
  const { told, watch } = listening();
  const snapshot = await file().read();
  const review = await watched(new Reviewer().inPieces(snapshot), watch);
  const stages = ["recognising", "checking"];
  const places = told.map(({ doing, done, of }) => stages.indexOf(doing) + done / of);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(told.filter(({ doing, of }) => doing === "checking" && of === rules.length)).toHaveLength(
    rules.length + 2,
  );
  expect(review).toEqual(reviewWorkbook(snapshot));
});
