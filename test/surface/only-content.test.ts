import { Styles } from "@univerjs/core";
import { onlyContent } from "../../src/surface/only-content";

const styles = new Styles({ known: { bl: 1, n: { pattern: "0%" } } });

function after(id: string, params: object) {
  onlyContent({ id, params }, styles);
  return params;
}

test("of what is put into cells, contents and number formats remain", () => {
  const put = (cell: object) => after("sheet.mutation.set-range-values", { cellValue: { 3: { 1: cell } } });
  const stands = (cell: object) => ({ cellValue: { 3: { 1: cell } } });
  expect(put({ v: 1, s: { bl: 1, bg: { rgb: "red" }, n: { pattern: "0.0" } } })).toEqual(
    stands({ v: 1, s: { n: { pattern: "0.0" } } }),
  );
  expect(put({ v: 1, s: "known" })).toEqual(stands({ v: 1, s: { n: { pattern: "0%" } } }));
  expect(put({ v: 1, s: { bl: 1 } })).toEqual(stands({ v: 1 }));
  expect(put({ v: 1, s: null })).toEqual(stands({ v: 1 }));
  expect(put({ v: 1, s: { n: null } })).toEqual(stands({ v: 1, s: { n: null } }));
  expect(put({ v: 1 })).toEqual(stands({ v: 1 }));
  expect(after("sheet.mutation.set-range-values", { cellValue: { 1: { 1: null } } })).toEqual({
    cellValue: { 1: { 1: null } },
  });
});

test("what other programs copied is pasted as its plain text, and what was copied here whole", () => {
  const paste = (htmlContent: string | undefined) =>
    after("sheet.command.paste-by-short-key", { htmlContent, textContent: "甲", files: [1] });
  expect(paste("<table></table>")).toEqual({ textContent: "甲" });
  expect(paste(undefined)).toEqual({ textContent: "甲" });
  const own = '<google-sheets-html-origin><table data-copy-id="x"></table>';
  expect(paste(own)).toEqual({ htmlContent: own, textContent: "甲" });
});

test("nothing is merged or unmerged on the way, and other commands stay as they are", () => {
  const ranges = [{ startRow: 1 }];
  expect(after("sheet.mutation.add-worksheet-merge", { ranges })).toEqual({ ranges: [] });
  expect(after("sheet.mutation.remove-worksheet-merge", { ranges })).toEqual({ ranges: [] });
  expect(after("sheet.mutation.set-row-visible", { ranges })).toEqual({ ranges });
});
