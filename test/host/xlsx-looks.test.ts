/** How cells look, read from the styles, the columns and the rows of a file. */
import { XlsxFileHost } from "../../src/host/xlsx-file";
import type { CellLook } from "../../src/host/looks";
import { worksheet, xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface Styled {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly xf?: string;
}

/** One style beside the first, which looks like nothing. */
const stylesXml = ({ font = "", fill = "", border = "", xf = "" }: Styled): string =>
  `<styleSheet xmlns="${MAIN}">` +
  `<fonts count="2"><font/><font>${font}</font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills>` +
  `<borders count="2"><border/><border>${border}</border></borders>` +
  `<cellStyleXfs count="1"><xf fontId="1" fillId="1" borderId="1"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf/><xf fontId="1" fillId="1" borderId="1">${xf}</xf></cellXfs></styleSheet>`;

function looksOf(styled: Styled, rows = '<row r="2"><c r="B2" s="1"/></row>', before = "") {
  const bytes = xlsxOf([sheet("表", "| 1 |")], {
    "xl/styles.xml": stylesXml(styled),
    "xl/worksheets/sheet1.xml": worksheet(rows, "", before),
  });
  return new XlsxFileHost("表.xlsx", bytes).looks().get("表")!;
}

test.each<[string, Styled, CellLook]>([
  ["nothing", {}, {}],
  [
    "a font",
    { font: '<b/><i val="1"/><u/><sz val="10.5"/><color rgb="FF1f4e79"/><name val="宋体"/>' },
    { bold: true, italic: true, underline: true, size: 10.5, colour: "#1F4E79", font: "宋体" },
  ],
  ["a font that says what it is not", { font: '<b val="0"/><u val="none"/><sz val="0"/>' }, {}],
  ["a colour of the theme", { font: '<color theme="1"/>' }, {}],
  [
    "a filled cell",
    { fill: '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>' },
    { fill: "#FFFF00" },
  ],
  ["a pattern", { fill: '<patternFill patternType="gray125"><fgColor rgb="FFFFFF00"/></patternFill>' }, {}],
  [
    "edges",
    {
      border:
        '<left style="thin"><color auto="1"/></left><right style="none"/><top style="mediumDashed"/><bottom style="double"/>',
    },
    { edges: { left: "thin", top: "dashed", bottom: "double" } },
  ],
  [
    "alignment",
    { xf: '<alignment horizontal="center" vertical="top" wrapText="1"/>' },
    { across: "center", down: "top", wrap: true },
  ],
  [
    "alignment that we do not show",
    { xf: '<alignment horizontal="general" vertical="justify" textRotation="90"/>' },
    {},
  ],
])("reads %s", (_, styled, look) => {
  expect(looksOf(styled).cells[1]![1]).toEqual(look);
});

test("reads widths and heights in pixels, of what is shown", () => {
  const { widths, heights } = looksOf(
    {},
    '<row r="1" ht="30"/><row r="3" ht="-1"/><row r="1048576" ht="30"/>',
    '<sheetFormatPr defaultColWidth="9"/><cols><col min="2" max="3" width="20"/><col min="4" max="4" width="5" hidden="1"/></cols>',
  );
  expect([0, 1, 2, 3].map((column) => widths.get(column))).toEqual([63, 140, 140, 63]);
  expect([...heights]).toEqual([[0, 40]]);
});

test("leaves a cell of a style that is not there, and cells beyond what people look at, plain", () => {
  const rows =
    '<row r="1"><c r="A1" s="9"/><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
  expect(looksOf({ font: "<b/>" }, rows).cells).toEqual([]);
});

test("a file without styles has no looks", () => {
  const bytes = xlsxOf([sheet("表", "| 1 |")], { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>` });
  expect(new XlsxFileHost("表.xlsx", bytes).looks().get("表")!.cells).toEqual([]);
});
