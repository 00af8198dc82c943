/** How cells look, read from the styles, the columns and the rows of a file. */
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readLooks } from "../../src/host/xlsx/read-looks";
import type { CellLook } from "../../src/host/looks";
import { partsOf, worksheet, xlsxOf, type Parts } from "../support/package";
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

const drawn = [sheet("表", "| 1 |")];

function looksOf(
  styled: Styled,
  rows = '<row r="2"><c r="B2" s="1"/></row>',
  before = "",
  others: Parts = {},
) {
  const bytes = xlsxOf(drawn, {
    "xl/styles.xml": stylesXml(styled),
    "xl/worksheets/sheet1.xml": worksheet(rows, "", before),
    ...others,
  });
  return new XlsxFileHost("表.xlsx", bytes).looks(readLooks).get("表")!;
}

test.each<[string, Styled, CellLook]>([
  ["nothing", {}, {}],
  [
    "a font",
    { font: '<b/><i val="1"/><u/><sz val="10.5"/><color rgb="FF1f4e79"/><name val="宋体"/>' },
    { bold: true, italic: true, underline: true, size: 10.5, colour: "#1F4E79", font: "宋体" },
  ],
  ["a font that says what it is not", { font: '<b val="0"/><u val="none"/><sz val="0"/>' }, {}],
  ["a colour of a theme that is not there", { font: '<color theme="1"/>' }, {}],
  ["a colour of the palette", { font: '<color indexed="10"/>' }, { colour: "#FF0000" }],
  ["the desktop's own colour", { font: '<color indexed="64"/>' }, {}],
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

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";

/** A theme of Office's, whose first colours are named and not written out. */
const themed: Parts = {
  "xl/theme/theme1.xml":
    `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="Office">` +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    ["44546A", "E7E6E6", "4472C4", "ED7D31"]
      .map((rgb, at) => `<a:c${at}><a:srgbClr val="${rgb}"/></a:c${at}>`)
      .join("") +
    '</a:clrScheme><a:fmtScheme><a:srgbClr val="123456"/></a:fmtScheme></a:themeElements></a:theme>',
  "xl/_rels/workbook.xml.rels": partsOf(drawn)["xl/_rels/workbook.xml.rels"]!.replace(
    "</Relationships>",
    `<Relationship Id="rIdTheme" Type="${RELATION}" Target="theme/theme1.xml"/></Relationships>`,
  ),
};

// what Excel shows of these
test.each([
  ['theme="1"', "#000000"],
  ['theme="0"', "#FFFFFF"],
  ['theme="2"', "#E7E6E6"],
  ['theme="3"', "#44546A"],
  ['theme="4"', "#4472C4"],
  ['theme="0" tint="-0.25"', "#BFBFBF"],
  ['theme="1" tint="0.5"', "#808080"],
  ['theme="4" tint="0.79998168889431442"', "#DAE3F3"],
  ['theme="4" tint="-0.249977111117893"', "#2F5597"],
  ['theme="5" tint="0.39997558519241921"', "#F4B183"],
  ['theme="4" tint="9"', "#4472C4"],
  ['rgb="FF4472C4" tint="-1"', "#000000"],
  ['theme="6"', undefined],
  ['theme="x"', undefined],
])("reads the colour %s of a theme as %s", (written, colour) => {
  const fill = `<patternFill patternType="solid"><fgColor ${written}/></patternFill>`;
  expect(looksOf({ fill }, undefined, undefined, themed).cells[1]![1]).toEqual(
    colour === undefined ? {} : { fill: colour },
  );
});

test("a workbook's own palette takes the place of the usual one", () => {
  const own = stylesXml({ font: '<color indexed="1"/>' }).replace(
    "</styleSheet>",
    '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors></styleSheet>',
  );
  expect(looksOf({}, undefined, undefined, { "xl/styles.xml": own }).cells[1]![1]).toEqual({
    colour: "#ABCDEF",
  });
});

test.each([
  ['<pane xSplit="1" ySplit="4" topLeftCell="D9" activePane="bottomRight" state="frozen"/>', 4, 1],
  ['<pane ySplit="2" state="frozenSplit"/>', 2, 0],
  ['<pane xSplit="2000" ySplit="3000" state="split"/>', undefined, undefined],
  ['<pane ySplit="3000" state="frozen"/>', 0, 0],
  ['<pane xSplit="1.5" ySplit="-2" state="frozen"/>', 0, 0],
  ["<selection/>", undefined, undefined],
])("reads what stands still while the rest is scrolled: %s", (pane, rows, columns) => {
  const view = (inside: string) =>
    looksOf({}, "", `<sheetViews><sheetView>${inside}</sheetView><sheetView/></sheetViews>`).frozen;
  expect(view(pane)).toEqual(rows === undefined ? undefined : { rows, columns });
});

test("what stands above a frozen view that begins lower stands still too", () => {
  const view =
    '<sheetViews><sheetView topLeftCell="B3"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>';
  expect(looksOf({}, "", view).frozen).toEqual({ rows: 4, columns: 2 });
});

test("reads widths and heights in pixels, of what is hidden too", () => {
  const { widths, heights } = looksOf(
    {},
    '<row r="1" ht="30"/><row r="3" ht="-1"/><row r="1048576" ht="30"/>',
    '<sheetFormatPr defaultColWidth="9"/><cols><col min="2" max="3" width="20"/><col min="4" max="4" width="5" hidden="1"/></cols>',
  );
  expect([0, 1, 2, 3].map((column) => widths.get(column))).toEqual([63, 140, 140, 35]);
  expect([...heights]).toEqual([[0, 40]]);
});

test("leaves a cell of a style that is not there, and cells beyond what people look at, plain", () => {
  const rows =
    '<row r="1"><c r="A1" s="9"/><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
  expect(looksOf({ font: "<b/>" }, rows).cells).toEqual([]);
});

test("a file without styles has no looks", () => {
  const bytes = xlsxOf([sheet("表", "| 1 |")], { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>` });
  expect(new XlsxFileHost("表.xlsx", bytes).looks(readLooks).get("表")!.cells).toEqual([]);
});
