import { readDocx } from "../../../src/host/docx/docx-file";
import { docxOf, paragraphOf, run, stylesXml } from "../../support/docx";

const read = (body: string, others = {}): readonly string[] =>
  readDocx("说明.docx", docxOf(body, others)).map(({ text }) => text);

test.each<[string, string, readonly string[]]>([
  ["runs that are cut anywhere", paragraphOf("收入总计19", "34", ".4", "9万元"), ["收入总计1934.49万元"]],
  ["entities and CDATA", paragraphOf("甲&amp;乙&lt;3", "<![CDATA[<5]]>"), ["甲&乙<3<5"]],
  ["an empty paragraph", "<w:p/><w:p></w:p>", ["", ""]],
  [
    "tabs and line breaks, but not the tab stops of a paragraph",
    "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>",
    ["甲\t乙\n丙"],
  ],
  [
    "tables, in reading order",
    `${paragraphOf("上")}<w:tbl><w:tr><w:tc>${paragraphOf("左")}</w:tc><w:tc>${paragraphOf("右")}</w:tc></w:tr></w:tbl>${paragraphOf("下")}`,
    ["上", "左", "右", "下"],
  ],
  [
    "tracked changes as if accepted",
    `<w:p>${run("共")}<w:del w:id="1"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id="2">${run("20")}</w:ins><w:moveFrom w:id="3">${run("旧")}</w:moveFrom><w:moveTo w:id="4">${run("新")}</w:moveTo></w:p>`,
    ["共20新"],
  ],
  [
    "without hidden text, also where the former formatting was hidden",
    `<w:p>${run("甲")}${run("隐", "<w:vanish/>")}${run("乙", '<w:vanish w:val="0"/>')}${run("丙", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")}</w:p>`,
    ["甲乙丙"],
  ],
  [
    "the result of a field, not its code",
    `<w:p>${run("第")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("3")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run("页")}</w:p>`,
    ["第3页"],
  ],
  [
    "a text box once, though it is drawn in two ways",
    `<w:p>${run("框外")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraphOf("框内")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraphOf("框内")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("又框外")}</w:p>`,
    ["框外又框外", "框内"],
  ],
  [
    "no words of a drawing or a formula",
    `<w:p>${run("甲")}<w:r><a:p><a:r><a:t>图中字</a:t></a:r></a:p></w:r></w:p>`,
    ["甲"],
  ],
  [
    "small print over signs",
    `<w:p><w:r><w:ruby><w:rt>${run("yu")}</w:rt><w:rubyBase>${run("预")}</w:rubyBase></w:ruby></w:r></w:p>`,
    ["预"],
  ],
])("%s", (_, body, texts) => expect(read(body)).toEqual(texts));

test("another prefix, and UTF-16", () => {
  const xml =
    '<?xml version="1.0"?><ns0:document xmlns:ns0="x"><ns0:body><ns0:p><ns0:r><ns0:t>甲</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>';
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...xml].map((letter) => letter.charCodeAt(0))).buffer),
  ]);
  for (const part of [xml, wide]) expect(read("", { "word/document.xml": part })).toEqual(["甲"]);
});

test("headings are told by outline level, by style, by a style based on one, and by numbering", () => {
  const heading = (properties: string): string => `<w:p><w:pPr>${properties}</w:pPr>${run("收入")}</w:p>`;
  const styles = stylesXml(
    '<w:style w:styleId="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="2"><w:basedOn w:val="1"/></w:style><w:style w:styleId="3"><w:basedOn w:val="4"/></w:style><w:style w:styleId="4"><w:basedOn w:val="3"/></w:style>',
  );
  const body = [
    '<w:pStyle w:val="1"/>',
    '<w:pStyle w:val="2"/>',
    '<w:pStyle w:val="3"/>',
    '<w:outlineLvl w:val="1"/>',
    '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>',
    '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr>',
    '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="0"/></w:numPr>',
  ];
  const levels = readDocx("说明.docx", docxOf(body.map(heading).join(""), { "word/styles.xml": styles })).map(
    ({ level }) => level,
  );
  expect(levels).toEqual([0, 0, undefined, 1, undefined, 2, undefined]);
});
