import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import { partsOf, relations, zipOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";
import { chartsIn } from "./charts-in-file";
import { chartCells, contractCharts } from "./contract/charts";
import { editOf, textsOf } from "./edited";

/** Charts in the file: a drawing for the added sheet, a part for each chart, and the lists that name them. */

const TYPES = "[Content_Types].xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const plain: Parts = partsOf([sheet("表", "| 1 | 2 |"), sheet("旁表", "| 甲 |")]);
const addSheet = contractCharts[0]!.over.sheet;

/** The user's own chart on the first sheet, whose parts have the first numbers. */
const withOwnChart: Parts = {
  ...plain,
  [TYPES]: String(plain[TYPES]).replace(
    "</Types>",
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
  ),
  "xl/worksheets/sheet1.xml": String(plain["xl/worksheets/sheet1.xml"]).replace(
    "</worksheet>",
    `<drawing xmlns:r="${DOCUMENT}" r:id="rId7"/></worksheet>`,
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relations([["rId7", "drawing", "../drawings/drawing1.xml"]]),
  "xl/drawings/drawing1.xml": "<own-drawing/>",
  "xl/drawings/_rels/drawing1.xml.rels": relations([["rId1", "chart", "../charts/chart1.xml"]]),
  "xl/charts/chart1.xml": "<own-chart/>",
  "xl/charts/_rels/chart2.xml.rels": "<left-over/>",
};

async function withCharts(parts: Parts): Promise<XlsxFileHost> {
  const host = new XlsxFileHost("测试.xlsx", zipOf(parts));
  await host.apply(chartCells, { addSheet, charts: contractCharts });
  return host;
}

test("the charts' parts, and none but the lists beside them, are new", async () => {
  const now = textsOf((await withCharts(plain)).bytes());
  expect(Object.keys(now).filter((name) => now[name] !== plain[name])).toEqual([
    TYPES,
    "xl/workbook.xml",
    RELATIONS,
    "xl/worksheets/_rels/sheet3.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/charts/chart3.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  for (const part of ["drawings/drawing1", "charts/chart1", "charts/chart2", "charts/chart3"])
    expect(now[TYPES]).toContain(`PartName="/xl/${part}.xml"`);
  expect(now["xl/worksheets/sheet3.xml"]).toMatch(
    new RegExp(`</sheetData><drawing xmlns:r="${DOCUMENT}" r:id="rId1"/></worksheet>$`),
  );
});

test("what the cells hold stands in the charts, and a blank cell is a gap", async () => {
  const now = textsOf((await withCharts(plain)).bytes());
  const column = now["xl/charts/chart3.xml"]!;
  const name = "'图''s &amp; 表'!";
  expect(column).toContain(
    `<c:cat><c:strRef><c:f>${name}$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/>` +
      '<c:pt idx="0"><c:v>教育支出 &amp; &lt;其他&gt;</c:v></c:pt><c:pt idx="1"><c:v>卫生健康支出</c:v></c:pt>' +
      '<c:pt idx="2"><c:v>住房保障支出</c:v></c:pt></c:strCache></c:strRef></c:cat>',
  );
  expect(column).toContain(
    `<c:f>${name}$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>` +
      '<c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="2"><c:v>4</c:v></c:pt></c:numCache>',
  );
  expect(column).toContain(`<c:tx><c:strRef><c:f>${name}$B$1</c:f>`);
  expect(column).toContain('<c:dispBlanksAs val="gap"/>');
});

test("lying bars begin at the top with the first category, standing ones at the left", async () => {
  const now = textsOf((await withCharts(plain)).bytes());
  expect(now["xl/charts/chart2.xml"]).toMatch(/<c:barDir val="bar"\/>.*<c:orientation val="maxMin"\/>/);
  expect(now["xl/charts/chart3.xml"]).toMatch(/<c:barDir val="col"\/>.*<c:orientation val="minMax"\/>/);
});

describe("in a file that has drawings and charts", () => {
  test("theirs keep their numbers and every byte, and ours take free ones", async () => {
    const now = textsOf((await withCharts(withOwnChart)).bytes());
    const changed = Object.keys(withOwnChart).filter((name) => now[name] !== withOwnChart[name]);
    expect(changed).toEqual([TYPES, "xl/workbook.xml", RELATIONS]);
    const added = Object.keys(now).filter((name) => !(name in withOwnChart));
    expect(added.filter((name) => /\/(drawing|chart)\d+\.xml$/.test(name))).toEqual([
      "xl/drawings/drawing2.xml",
      "xl/charts/chart3.xml",
      "xl/charts/chart4.xml",
      "xl/charts/chart5.xml",
    ]);
  });

  test("all are still there after it is saved, opened, edited and given more", async () => {
    const saved = (await withCharts(withOwnChart)).bytes();
    const host = new XlsxFileHost("测试.xlsx", saved);
    await host.apply([editOf(["A1", 1, 5])]);
    const before = textsOf(saved);
    const charts = Object.keys(before).filter((name) => /\/(drawings|charts)\//.test(name));
    const edited = textsOf(host.bytes());
    expect(charts.filter((name) => edited[name] !== before[name])).toEqual([]);
    const again = contractCharts.map((chart) => ({ ...chart, title: "又一张" }));
    const other = "另一张";
    const moved = JSON.parse(JSON.stringify(again).replaceAll(addSheet, other)) as typeof contractCharts;
    const takeBack = await host.apply([], { addSheet: other, charts: moved });
    const ours = (bytes: Uint8Array): number =>
      Object.keys(textsOf(bytes)).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length;
    expect(ours(host.bytes())).toBe(1 + 3 + 3);
    await takeBack();
    expect(textsOf(host.bytes())).toEqual(edited);
  });

  test("taken back, the file is the very file that it was", async () => {
    const host = new XlsxFileHost("测试.xlsx", zipOf(withOwnChart));
    const before = host.bytes();
    const takeBack = await host.apply(chartCells, { addSheet, charts: contractCharts });
    await takeBack();
    expect(host.bytes()).toBe(before);
  });
});

test("in a strict file the drawing and the charts speak strictly too", async () => {
  const host = await withCharts({
    ...plain,
    [RELATIONS]: String(plain[RELATIONS]).replaceAll(DOCUMENT, STRICT),
  });
  const now = textsOf(host.bytes());
  const ours = Object.keys(now).filter((name) => /\/(drawings|charts)\/|sheet3/.test(name));
  expect(ours).toHaveLength(7);
  for (const name of ours) expect(now[name]!.match(/\/officeDocument\/2006|\/drawingml\/2006/)).toBeNull();
  expect(now["xl/charts/chart1.xml"]).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(now["xl/charts/chart2.xml"]).toContain('<c:gapWidth val="60%"/>');
  expect(chartsIn(host.bytes())).toEqual(contractCharts);
});

test("a sheet that is written without charts has no drawing", async () => {
  const host = new XlsxFileHost("测试.xlsx", zipOf(plain));
  await host.apply(chartCells, { addSheet, charts: [] });
  expect(Object.keys(textsOf(host.bytes())).filter((name) => name.includes("drawing"))).toEqual([]);
  expect(readPackage("测试.xlsx", host.bytes()).sheets.at(-1)!.name).toBe(addSheet);
});
