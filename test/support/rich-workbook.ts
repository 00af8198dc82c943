import { relations, worksheet, zipOf, type Parts, type Relation } from "./package";

/**
 * A workbook of two sheets with everything that programs tend to lose when they write a file again, built from strings:
 * charts, a pivot table, a picture, notes and threaded comments, validations and rules of both kinds, and so on.
 */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PERSON = "{8D5E0A4B-1F43-4A5D-9C7C-0A8F5B1C2D3E}";
const THREAD = "{0F6B7A52-3C1D-4E8F-A0B1-C2D3E4F5A6B7}";
const BAR = "{5A3C1E7D-2B4F-4D60-8E91-A2B3C4D5E6F7}";

export const richSheet = "收支总表";
export const otherSheet = "附表";
export const RICH_SHEET_PART = "xl/worksheets/sheet1.xml";

/** What must still stand in the package, whatever is written into it: name, part, and the words that prove it. */
export const richFeatures: readonly (readonly [feature: string, part: string, proof: string])[] = [
  ["chart", "xl/charts/chart1.xml", "<c:f>收支总表!$B$2:$B$4</c:f>"],
  ["chart in the drawing", "xl/drawings/drawing1.xml", "c:chart"],
  ["picture", "xl/drawings/drawing1.xml", 'r:embed="rId2"'],
  ["pivot table", "xl/pivotTables/pivotTable1.xml", "支出透视"],
  ["pivot cache", "xl/workbook.xml", '<pivotCache cacheId="7" r:id="rId5"/>'],
  ["note", "xl/comments7.xml", "请与支出总表核对"],
  ["threaded comment", "xl/threadedComments/threadedComment1.xml", "已核对"],
  ["person", "xl/persons/person.xml", "王会计"],
  ["validation", RICH_SHEET_PART, '<dataValidation type="decimal"'],
  ["validation from another sheet", RICH_SHEET_PART, "<xm:f>附表!$A$1:$A$3</xm:f>"],
  ["rule", RICH_SHEET_PART, "<formula>$B2&gt;1000</formula>"],
  ["data bar", RICH_SHEET_PART, `<x14:id>${BAR}</x14:id>`],
  ["data bar of Excel 2010", RICH_SHEET_PART, `<x14:dataBar minLength="0" maxLength="100" gradient="0">`],
  ["look of a rule", "xl/styles.xml", "<dxf><font><b/></font></dxf>"],
  ["custom XML", "customXml/item1.xml", "urn:others"],
  ["name", "xl/workbook.xml", '<definedName name="合计行">收支总表!$B$5</definedName>'],
  ["name of a sheet", "xl/workbook.xml", '<definedName name="_xlnm.Print_Titles" localSheetId="0">'],
  ["protection", "xl/worksheets/sheet2.xml", '<sheetProtection sheet="1" objects="1"/>'],
  ["external link", "xl/externalLinks/externalLink1.xml", "externalBook"],
  ["print setup", RICH_SHEET_PART, '<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>'],
  ["header and footer", RICH_SHEET_PART, "<oddFooter>&amp;C第&amp;P页</oddFooter>"],
  ["printer settings", "xl/printerSettings/printerSettings1.bin", "PRINTER"],
  ["hidden sheet", "xl/workbook.xml", 'state="hidden"'],
  ["hidden row", RICH_SHEET_PART, 'hidden="1"'],
  ["merge", RICH_SHEET_PART, '<mergeCell ref="A1:B1"/>'],
  ["rich text", "xl/sharedStrings.xml", '<r><rPr><b/><sz val="11"/>'],
  ["cached value", RICH_SHEET_PART, "<f>SUM(B2:B4)</f><v>1934.25</v>"],
  ["order of calculation", "xl/calcChain.xml", '<c r="B5" i="1"/>'],
  ["custom property", "docProps/custom.xml", "KSOProductBuildVer"],
  ["table", "xl/tables/table1.xml", 'displayName="表1"'],
];

const sheetOne = worksheet(
  '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>934.25</v></c></row>' +
    '<row r="3" hidden="1"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>900</v></c></row>' +
    '<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" s="1"><v>100</v></c></row>' +
    '<row r="5"><c r="A5" t="s"><v>3</v></c><c r="B5" s="1"><f>SUM(B2:B4)</f><v>1934.25</v></c></row>' +
    '<row r="8"><c r="D8" t="s"><v>1</v></c></row><row r="9"><c r="D9" t="s"><v>2</v></c></row>',
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
    '<conditionalFormatting sqref="A2:B5"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$B2&gt;1000</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
    `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${BAR}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    '<dataValidations count="1"><dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" sqref="B2:B4"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;C第&amp;P页</oddFooter></headerFooter>' +
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>' +
    `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${BAR}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
    '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting>' +
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="2" id="{6B4D2F8E-3C50-4E71-9FA2-B3C4D5E6F708}">` +
    "<xm:f>附表!$A$1=B2</xm:f><x14:dxf><font><i/></font></x14:dxf></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting>" +
    `</x14:conditionalFormattings></ext><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">` +
    `<x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>附表!$A$1:$A$3</xm:f></x14:formula1>` +
    "<xm:sqref>A2:A4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="2" width="22.5" customWidth="1"/></cols>',
);

const text = (value: string): string => `<si><t>${value}</t></si>`;

const chart =
  `${HEADER}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>收支总表!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>收支总表!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const anchor = (from: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const drawing =
  `${HEADER}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}/relationships">` +
  anchor(
    0,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    10,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="印章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
      '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ) +
  "</xdr:wsDr>";

const noteShape = (row: number, column: number): string =>
  `<v:shape id="_x0000_s10${25 + row}" type="#_x0000_t202" style='visibility:hidden' fillcolor="#ffffe1"><v:textbox><div style='text-align:left'><br></div></v:textbox>` +
  `<x:ClientData ObjectType="Note"><x:Anchor>2, 15, 0, 2, 4, 15, 4, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** As Excel writes it: with a <br> that no XML reader takes. */
const noteDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>' +
  `${noteShape(3, 1)}${noteShape(1, 1)}</xml>`;

const notes =
  `${HEADER}<comments xmlns="${MAIN}"><authors><author>王会计</author><author>tc=${THREAD}</author></authors><commentList>` +
  '<comment ref="B4" authorId="0"><text><t>请与支出总表核对</t></text></comment>' +
  '<comment ref="B2" authorId="1"><text><t>[线程批注] 已核对</t></text></comment></commentList></comments>';

const threads = `${HEADER}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2022-03-01T08:00:00.00" personId="${PERSON}" id="${THREAD}"><text>已核对</text></threadedComment></ThreadedComments>`;

const pivotCache =
  `${HEADER}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="D8:D9" sheet="收支总表"/></cacheSource>` +
  '<cacheFields count="1"><cacheField name="人员经费" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>';

const pivotTable =
  `${HEADER}<pivotTableDefinition xmlns="${MAIN}" name="支出透视" cacheId="7" dataCaption="值" updatedVersion="6" createdVersion="6"><location ref="A6:B8" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/>` +
  '<pivotFields count="1"><pivotField showAll="0"/></pivotFields></pivotTableDefinition>';

const table =
  `${HEADER}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="D8:D9" totalsRowShown="0" dataDxfId="1"><autoFilter ref="D8:D9"/>` +
  '<tableColumns count="1"><tableColumn id="1" name="人员经费"/></tableColumns></table>';

const styles =
  `${HEADER}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="仿宋_GB2312"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><b/></font></dxf><dxf><font><i/></font></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const workbook =
  `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="${richSheet}" sheetId="1" r:id="rId1"/><sheet name="${otherSheet}" sheetId="2" state="hidden" r:id="rId2"/></sheets>` +
  '<externalReferences><externalReference r:id="rId6"/></externalReferences><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">收支总表!$1:$1</definedName>' +
  '<definedName name="合计行">收支总表!$B$5</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId5"/></pivotCaches></workbook>';

const spreadsheet = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;

const types: readonly (readonly [part: string, type: string])[] = [
  ["xl/workbook.xml", spreadsheet("sheet.main")],
  ["xl/worksheets/sheet1.xml", spreadsheet("worksheet")],
  ["xl/worksheets/sheet2.xml", spreadsheet("worksheet")],
  ["xl/styles.xml", spreadsheet("styles")],
  ["xl/sharedStrings.xml", spreadsheet("sharedStrings")],
  ["xl/calcChain.xml", spreadsheet("calcChain")],
  ["xl/comments7.xml", spreadsheet("comments")],
  ["xl/tables/table1.xml", spreadsheet("table")],
  ["xl/pivotTables/pivotTable1.xml", spreadsheet("pivotTable")],
  ["xl/pivotCache/pivotCacheDefinition1.xml", spreadsheet("pivotCacheDefinition")],
  ["xl/externalLinks/externalLink1.xml", spreadsheet("externalLink")],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
];

const contentTypes =
  `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  `${types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`;

/** One red dot. */
const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const related = (...items: readonly Relation[]): string => relations(items);

const microsoft = (items: string): string =>
  `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${items}</Relationships>`;

const relation = (id: string, type: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;

export const richParts: Parts = {
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": related(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "custom-properties", "docProps/custom.xml"],
  ),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": microsoft(
    relation("rId1", `${OFFICE}/relationships/worksheet`, "worksheets/sheet1.xml") +
      relation("rId2", `${OFFICE}/relationships/worksheet`, "worksheets/sheet2.xml") +
      relation("rId3", `${OFFICE}/relationships/styles`, "styles.xml") +
      relation("rId4", `${OFFICE}/relationships/sharedStrings`, "sharedStrings.xml") +
      relation(
        "rId5",
        `${OFFICE}/relationships/pivotCacheDefinition`,
        "pivotCache/pivotCacheDefinition1.xml",
      ) +
      relation("rId6", `${OFFICE}/relationships/externalLink`, "externalLinks/externalLink1.xml") +
      relation("rId7", `${OFFICE}/relationships/calcChain`, "calcChain.xml") +
      relation("rId8", `${OFFICE}/relationships/customXml`, "../customXml/item1.xml") +
      relation(
        "rId9",
        "http://schemas.microsoft.com/office/2017/10/relationships/person",
        "persons/person.xml",
      ),
  ),
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml":
    `${HEADER}<sst xmlns="${MAIN}"><si><r><rPr><b/><sz val="11"/></rPr><t>部门</t></r><r><t>收支总表</t></r></si>` +
    `${text("人员经费")}${text("公用经费")}${text("合计")}</sst>`,
  "xl/calcChain.xml": `${HEADER}<calcChain xmlns="${MAIN}"><c r="B5" i="1"/></calcChain>`,
  [RICH_SHEET_PART]: sheetOne,
  "xl/worksheets/_rels/sheet1.xml.rels": microsoft(
    relation("rId1", `${OFFICE}/relationships/printerSettings`, "../printerSettings/printerSettings1.bin") +
      relation("rId2", `${OFFICE}/relationships/drawing`, "../drawings/drawing1.xml") +
      relation("rId3", `${OFFICE}/relationships/vmlDrawing`, "../drawings/vmlDrawing1.vml") +
      relation("rId4", `${OFFICE}/relationships/comments`, "../comments7.xml") +
      relation(
        "rId5",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ) +
      relation("rId6", `${OFFICE}/relationships/pivotTable`, "../pivotTables/pivotTable1.xml") +
      relation("rId7", `${OFFICE}/relationships/table`, "../tables/table1.xml"),
  ),
  "xl/worksheets/sheet2.xml": worksheet(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<sheetProtection sheet="1" objects="1"/>',
  ),
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": related(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
  ),
  "xl/drawings/vmlDrawing1.vml": noteDrawing,
  "xl/charts/chart1.xml": chart,
  "xl/media/image1.png": picture,
  "xl/comments7.xml": notes,
  "xl/threadedComments/threadedComment1.xml": threads,
  "xl/persons/person.xml": `${HEADER}<personList xmlns="${THREADED}"><person displayName="王会计" id="${PERSON}" userId="1" providerId="None"/></personList>`,
  "xl/tables/table1.xml": table,
  "xl/pivotTables/pivotTable1.xml": pivotTable,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": related([
    "rId1",
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": pivotCache,
  "xl/printerSettings/printerSettings1.bin": "PRINTER\0SETTINGS",
  "xl/externalLinks/externalLink1.xml": `${HEADER}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}/relationships" r:id="rId1"><sheetNames><sheetName val="上年"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": microsoft(
    relation("rId1", `${OFFICE}/relationships/externalLinkPath`, "2021.xlsx", ' TargetMode="External"'),
  ),
  "customXml/item1.xml": '<root xmlns="urn:others"/>',
  "customXml/_rels/item1.xml.rels": related(["rId1", "customXmlProps", "itemProps1.xml"]),
  "customXml/itemProps1.xml": `${HEADER}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="{7C5E309F-4D61-4F82-A0B3-C4D5E6F70819}"><ds:schemaRefs/></ds:datastoreItem>`,
  "docProps/custom.xml": `${HEADER}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0</vt:lpwstr></property></Properties>`,
};

export const richWorkbook = (others: Parts = {}): Uint8Array => zipOf({ ...richParts, ...others });
