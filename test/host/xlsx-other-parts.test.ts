import { unzipSync } from "fflate";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { partsOf, worksheet, zipOf } from "../support/package";
import { sheet } from "../support/sheet";
import { editOf, edited, SHEET, textsOf, WORKBOOK, type Said } from "./edited";

/** What an edit does to the file beside the edited sheet: as little as Excel needs. */

describe("the workbook is worked out anew when it is opened", () => {
  const one = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const workbook = (after: string): string =>
    `<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`;

  test.each([
    ["calcPr is added after the sheets", "", '<calcPr fullCalcOnLoad="1"/>'],
    [
      "calcPr is added after defined names",
      '<definedNames><definedName name="a">1</definedName></definedNames><extLst/>',
      '<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
    ],
    ["calcPr is told", '<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
    [
      "calcPr is told otherwise",
      '<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>',
      '<calcPr fullCalcOnLoad="1" calcId="1"></calcPr>',
    ],
  ])("%s", async (_, before, after) => {
    const parts = await edited(one, [["A1", 1, 2]], { [WORKBOOK]: workbook(before) });
    expect(parts[WORKBOOK]).toBe(workbook(after));
  });
});

describe("the other parts", () => {
  const CHAIN = "xl/calcChain.xml";
  const parts = partsOf([sheet("表", "| 1 | =A1 → 1 |"), sheet("旁表", "| 甲 |")]);
  const withChain = {
    ...parts,
    "[Content_Types].xml": parts["[Content_Types].xml"]!.replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
    ),
    "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      '<Relationship Id="rIdC" Type="t/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    [CHAIN]: '<calcChain><c r="B1" i="1"/></calcChain>',
    "xl/media/image1.png": Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256),
  };
  const apply = async (edit: Said): Promise<[before: Uint8Array, after: Uint8Array]> => {
    const before = zipOf(withChain);
    const host = new XlsxFileHost("测试.xlsx", before);
    await host.apply([editOf(edit)]);
    return [before, host.bytes()];
  };
  const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
    const [old, now] = [textsOf(before), textsOf(after)];
    return Object.keys({ ...old, ...now }).filter((name) => old[name] !== now[name]);
  };

  test("a formula is written with its result, and the chain, which does not list it, goes", async () => {
    const host = new XlsxFileHost("测试.xlsx", zipOf(withChain));
    await host.apply([{ ...editOf(["A1", 1, "甲<1>"]), formula: `="甲<"&'旁''表'!A1&">"` }]);
    const texts = textsOf(host.bytes());
    expect(texts[SHEET]).toContain(
      `t="str"><f>"甲&lt;"&amp;'旁''表'!A1&amp;"&gt;"</f><v>甲&lt;1&gt;</v></c>`,
    );
    expect(texts[CHAIN]).toBeUndefined();
    expect((await host.read()).sheets[0]!.formulas[0]![0]).toBe(`="甲<"&'旁''表'!A1&">"`);
  });

  test("stay byte for byte the same, in the same order", async () => {
    const [before, after] = await apply(["A1", 1, 2]);
    expect(changedParts(before, after)).toEqual([WORKBOOK, SHEET]);
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)));
  });

  test("lose the order of calculation when a formula was overwritten", async () => {
    const [before, after] = await apply(["B1", 1, 2]);
    expect(changedParts(before, after).sort()).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", CHAIN, WORKBOOK, SHEET].sort(),
    );
    const now = textsOf(after);
    expect(now[CHAIN]).toBeUndefined();
    expect(now["[Content_Types].xml"]).toBe(parts["[Content_Types].xml"]);
    expect(now["xl/_rels/workbook.xml.rels"]).toBe(parts["xl/_rels/workbook.xml.rels"]);
  });

  test("a file without edits is the same file", async () => {
    const bytes = zipOf(withChain);
    const host = new XlsxFileHost("测试.xlsx", bytes);
    await host.apply([]);
    expect(host.bytes()).toBe(bytes);
  });
});
