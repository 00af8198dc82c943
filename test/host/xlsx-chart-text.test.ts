import fc from "fast-check";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { unescapeXml } from "../../src/host/xlsx/xml-text";
import type { SheetChart } from "../../src/workbook/chart";
import { xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";
import { chartsIn } from "./charts-in-file";
import { textsOf } from "./edited";

/** Whatever is asked for within the limits is what stands in the file. */

const addSheet = "图";
const line = (column: number, length: number) => ({
  sheet: addSheet,
  top: 1,
  left: column,
  bottom: length,
  right: column,
});
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((text) => !/\p{Cc}/u.test(text));
const amounts = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);

test("titles, names and numbers are read back as they are", async () => {
  await fc.assert(
    fc.asyncProperty(
      words,
      fc.array(fc.tuple(words, amounts), { minLength: 1, maxLength: 12 }),
      async (title, rows) => {
        const chart: SheetChart = {
          kind: "bar",
          title,
          categories: line(0, rows.length),
          series: [{ name: { sheet: addSheet, row: 0, column: 1 }, values: line(1, rows.length) }],
          over: { sheet: addSheet, top: 20, left: 0, bottom: 40, right: 3 },
        };
        const edits = rows.flatMap((cells, index) =>
          cells.map((becomes, column) => ({
            cell: { sheet: addSheet, row: index + 1, column },
            was: null,
            becomes,
          })),
        );
        const host = new XlsxFileHost("测试.xlsx", xlsxOf([sheet("表", "| 1 |")]));
        await host.apply(edits, { addSheet, charts: [chart] });
        expect(chartsIn(host.bytes())).toEqual([chart]);
        const xml = textsOf(host.bytes())["xl/charts/chart1.xml"]!;
        const caches = xml.match(/Cache>.*?Cache>/gs);
        const [, categories, values] = caches!;
        const points = (cache: string): string[] =>
          [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => unescapeXml(text!));
        expect(points(categories!)).toEqual(rows.map(([text]) => text));
        expect(points(values!).map(Number)).toEqual(rows.map(([, amount]) => amount));
      },
    ),
    { numRuns: 60 },
  );
});
