import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../src/host/docx/docx-file";
import { filledParts } from "../../src/review/kept-narrative";
import { outlineTexts } from "../../src/review/proposals/outline-texts";
import { readText } from "../../src/review/proposals/read-text";
import { narrativeDocument, type NarrativeDocument } from "../../src/submission/narrative-document";
import { wordFile } from "../../src/submission/word/word-file";
import { recogniseBook } from "../../src/tables/recognise";
import { sample } from "../support/samples";

const moment = new Date("2022-03-15T08:00:00Z");
const document: NarrativeDocument = {
  name: "某经济技术开发区管理委员会2022年部门预算情况说明",
  title: [
    [{ text: "某经济技术开发区管理委员会", open: false }],
    [{ text: "2022年部门预算情况说明", open: false }],
  ],
  blocks: [
    { kind: "heading", line: [{ text: "一、总体情况", open: false }] },
    { kind: "subheading", line: [{ text: "（一）收入", open: false }] },
    {
      kind: "body",
      line: [
        { text: "原因是", open: false },
        { text: "【主要原因】", open: true },
        { text: "。", open: false },
      ],
    },
  ],
  open: 1,
};

const partsOf = async (given = document) => {
  const parts = unzipSync(await wordFile(given, moment));
  return (name: string): string => strFromU8(parts[name]!);
};

/** What a style, a paragraph or a section of that kind says, tag by tag. */
const tagsIn = (xml: string): string[] => xml.match(/<w:[^>]+>/g) ?? [];

function styleOf(styles: string, id: string): string[] {
  const found = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles);
  return tagsIn(found?.[0] ?? "");
}

const types = (eastAsia: string) =>
  `<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="${eastAsia}" w:hAnsi="Times New Roman"/>`;
const indent = '<w:ind w:firstLine="640" w:firstLineChars="200"/>';
const exactly28 = '<w:spacing w:line="560" w:lineRule="exact"/>';

test("the page is A4 with the margins of an official document", async () => {
  const xml = (await partsOf())("word/document.xml");
  const section = tagsIn(/<w:sectPr.*<\/w:sectPr>/.exec(xml)![0]);
  expect(section).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  // 上 37, 下 35, 左 28, 右 26 mm, in twentieths of a point
  expect(section.find((tag) => tag.startsWith("<w:pgMar"))).toMatch(
    /w:top="2098" w:right="1474" w:bottom="1984" w:left="1587".*w:footer="1417"/,
  );
});

test.each([
  ["NarrativeTitle", [types("方正小标宋简体"), '<w:sz w:val="44"/>', '<w:jc w:val="center"/>']],
  ["Heading1", [types("黑体"), '<w:sz w:val="32"/>', indent, '<w:outlineLvl w:val="0"/>', "<w:keepNext/>"]],
  ["Heading2", [types("楷体_GB2312"), '<w:sz w:val="32"/>', indent, '<w:outlineLvl w:val="1"/>']],
  ["NarrativeBody", [types("仿宋_GB2312"), '<w:sz w:val="32"/>', indent, exactly28, '<w:jc w:val="both"/>']],
  ["NarrativePageNumber", [types("宋体"), '<w:sz w:val="28"/>']],
])("the style %s", async (id, tags) => {
  const style = styleOf((await partsOf())("word/styles.xml"), id);
  expect(style).toEqual(expect.arrayContaining(tags));
});

test("paragraphs take their style, a 【】 is highlighted, the title breaks after the name", async () => {
  const part = await partsOf();
  const paragraphs = part("word/document.xml").match(/<w:p>.*?<\/w:p>/g)!;
  expect(paragraphs.map((xml) => /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1])).toEqual([
    "NarrativeTitle",
    "Heading1",
    "Heading2",
    "NarrativeBody",
  ]);
  expect(paragraphs[0]).toMatch(
    /管理委员会<\/w:t><\/w:r><w:r><w:rPr>[^\n]*<\/w:rPr><w:br\/><w:t[^>]*>2022年/,
  );
  expect(part("word/document.xml")).not.toMatch(/<w:r>(?!<w:rPr><w:rFonts w:hint="eastAsia"\/>)/);
  const runs = paragraphs[3]!.match(/<w:r>.*?<\/w:r>/g)!;
  expect(runs.map((xml) => xml.includes('<w:highlight w:val="yellow"/>'))).toEqual([false, true, false]);
});

test("the page number stands outside: right on odd pages, left on even ones", async () => {
  const part = await partsOf();
  expect(tagsIn(part("word/settings.xml"))).toContain("<w:evenAndOddHeaders/>");
  const footer = (kind: string): string => {
    const id = new RegExp(`<w:footerReference w:type="${kind}" r:id="(\\w+)"/>`).exec(
      part("word/document.xml"),
    )![1]!;
    const relation = new RegExp(`Id="${id}"[^>]*Target="(\\w+\\.xml)"`).exec(
      part("word/_rels/document.xml.rels"),
    )!;
    return part(`word/${relation[1]}`);
  };
  expect(tagsIn(footer("default"))).toContain('<w:jc w:val="right"/>');
  expect(tagsIn(footer("even"))).toContain('<w:jc w:val="left"/>');
  for (const kind of ["default", "even"]) expect(footer(kind)).toMatch(/— <\/w:t>.*>PAGE<.*> —<\/w:t>/);
});

test("each type names another, for computers that lack it", async () => {
  const table = (await partsOf())("word/fontTable.xml");
  const named = [...table.matchAll(/<w:font w:name="([^"]+)"><w:altName w:val="([^"]+)"\/>/g)];
  expect(Object.fromEntries(named.map(([, name, others]) => [name, others]))).toMatchObject({
    仿宋_GB2312: "仿宋",
    楷体_GB2312: "楷体",
  });
});

test("the same document at the same moment is the same file, and names no author but the program", async () => {
  expect(await wordFile(document, moment)).toEqual(await wordFile(document, moment));
  const properties = (await partsOf())("docProps/core.xml");
  expect(properties).toContain("<dc:creator>预算核对</dc:creator>");
  expect(properties).toContain("<cp:lastModifiedBy>预算核对</cp:lastModifiedBy>");
  expect(properties.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
    "2022-03-15T08:00:00Z",
    "2022-03-15T08:00:00Z",
  ]);
});

/** One dot: an SVG, and a PNG of the same. */
const chart = {
  section: "total",
  title: "支出构成",
  description: "基本支出272.59万元，项目支出1661.90万元",
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  png: Uint8Array.from(
    atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    (letter) => letter.charCodeAt(0),
  ),
};

test.each([
  ["wide", 600, 300, 567, 284],
  ["high", 300, 600, 208, 416],
])(
  "a %s chart is drawn as SVG and as PNG, its caption below and its words for who does not see it",
  async (_, width, height, across, down) => {
    const picture = { kind: "picture", caption: "图1 支出构成", chart: { ...chart, width, height } } as const;
    const given = { ...document, blocks: [...document.blocks, picture] };
    const parts = unzipSync(await wordFile(given, moment));
    expect(await wordFile(given, moment)).toEqual(await wordFile(given, moment));
    const media = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(media.map((name) => name.replace(/.*\./, "")).sort()).toEqual(["png", "svg"]);
    expect(parts[media.find((name) => name.endsWith(".png"))!]).toEqual(chart.png);
    const xml = strFromU8(parts["word/document.xml"]!);
    expect(xml).toContain(`<wp:extent cx="${across * 9525}" cy="${down * 9525}"/>`); // EMU, 9525 a pixel
    expect(xml).toContain(`descr="${chart.description}"`);
    const [above, below] = xml.match(/<w:p>.*?<\/w:p>/g)!.slice(-2) as [string, string];
    expect(above).toMatch(
      /w:val="NarrativePicture".*<a:blip r:embed="\w+".*<asvg:svgBlip [^>]*r:embed="\w+"/,
    );
    expect(below).toMatch(/w:val="NarrativeCaption".*>图1 支出构成</);
    const styles = strFromU8(parts["word/styles.xml"]!);
    expect(styleOf(styles, "NarrativePicture").join("")).toMatch(/<w:keepNext\/>.*<w:jc w:val="center"\/>/);
    expect(styleOf(styles, "NarrativePicture").join("")).not.toContain("exact");
  },
);

test("what a cell may hold and XML may not is left out; what looks like mark-up is text", async () => {
  const line = [{ text: "甲\u0001\ufffe<b>&乙\ud800", open: false }];
  const bytes = await wordFile({ ...document, blocks: [{ kind: "body", line }] }, moment);
  expect(readDocx("说明.docx", bytes).at(-1)!.text).toBe("甲<b>&乙");
});

test.each(["as-published", "put-right"] as const)(
  "the document of the sample %s, slots open, reads back without a proposal",
  async (name) => {
    const book = recogniseBook(await sample(name));
    const parts = filledParts(book, {});
    const written = narrativeDocument({ book, parts });
    const read = readDocx("说明.docx", await wordFile(written, moment));
    expect(read.slice(1).map(({ text }) => text)).toEqual(
      parts.flatMap(({ title, text }) => [title, ...text.split("\n")]),
    );
    expect(read.filter(({ level }) => level === 0)).toHaveLength(parts.length);
    expect(written.open).toBe(
      read
        .map(({ text }) => text)
        .join("")
        .match(/【/g)!.length,
    );
    const { texts } = outlineTexts("说明.docx", read);
    const { proposals, ties } = readText(book, texts, { facts: {} });
    expect(proposals).toEqual([]);
    expect(ties).toBeGreaterThan(20);
  },
);
