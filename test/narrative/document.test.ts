import { a1 } from "../../src/workbook/cell";
import { documentOf, dutiesOf, glossaryOf, passagesUnder } from "../../src/narrative/document";
import { recogniseBook } from "../../src/tables/recognise";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";

const drawn = `
| 某某局2022年度部门预算 |
| 第一部分 |
| 某某局概况 |
| 一、某某局主要职责 |
| （1）政务公开：公开权责清单；接受监督。 |
| (2) 后勤保障:保障机关运转。 |
| 协助做好其他工作。 |
| 二、机构设置 |
| 内设机构2个。 |
| 第二部分 某某局2022年部门预算情况说明 |
| 一、收入支出预算总体情况说明 |
| 2022年收入总计100万元，支出总计100万元。 |
| 九、其他重要事项情况说明 |
| （一）机关运行经费 |
| 机关运行经费8万元。 |
| （二）政府采购支出情况 |
| 政府采购预算0万元。 |
| 第三部分 名词解释 |
| 一、财政拨款收入：财政当年拨付的资金。 |
| 二、“三公”经费：包括因公出国（境）费等。 |`;

const documentIn = (drawing: string) => documentOf(recogniseBook(workbook(sheet("情况说明", drawing))));

describe("a narrative as a document", () => {
  test("is cut at its headings, each knowing those above it and the part it belongs to", () => {
    const passages = documentIn(drawn).map(({ part, level, path, body }) =>
      [part ?? "-", level, path.at(-1) ?? "-", body.map(({ cell }) => a1(cell)).join(" ")].join(" · "),
    );
    expect(passages).toEqual([
      "- · 0 · - · A1",
      "- · 1 · - · ",
      "overview · 1 · 某某局概况 · ",
      "overview · 2 · 某某局主要职责 · A5 A6 A7",
      "overview · 2 · 机构设置 · A9",
      "statement · 1 · 某某局2022年部门预算情况说明 · ",
      "statement · 2 · 收入支出预算总体情况说明 · A12",
      "statement · 2 · 其他重要事项情况说明 · ",
      "statement · 3 · 机关运行经费 · A15",
      "statement · 3 · 政府采购支出情况 · A17",
      "glossary · 1 · 名词解释 · A19 A20",
    ]);
  });

  test("gives the passages under a heading, those of its sub-headings too", () => {
    const under = passagesUnder(documentIn(drawn), /其他重要事项/);
    expect(under.flatMap(({ body }) => body.map(({ text }) => text))).toEqual([
      "机关运行经费8万元。",
      "政府采购预算0万元。",
    ]);
  });

  test("names the duties and the terms that are explained", () => {
    expect(
      dutiesOf(documentIn(drawn)).map(({ name, paragraph }) => `${a1(paragraph.cell)} ${name ?? "无名"}`),
    ).toEqual(["A5 政务公开", "A6 后勤保障", "A7 无名"]);
    expect(glossaryOf(documentIn(drawn)).map(({ term }) => term)).toEqual(["财政拨款收入", "“三公”经费"]);
  });

  test("whose text stands in one cell is cut at its lines, and each paragraph knows where it begins", () => {
    const text = "一、总体情况\n  收入总计100万元。\n\n二、其他\n无。";
    const lines = documentOf({ narrative: [{ text, cell: { sheet: "说明", row: 0, column: 0 } }] });
    expect(lines.map(({ path, body }) => [path.at(-1), ...body.map(({ start }) => start)])).toEqual([
      ["总体情况", text.indexOf("收入")],
      ["其他", text.indexOf("无。")],
    ]);
  });

  test("of the published sample: three parts, ten terms, eight duties", async () => {
    const document = documentOf(recogniseBook(await sample("as-published")));
    expect(new Set(document.map(({ part }) => part))).toEqual(
      new Set([undefined, "overview", "statement", "glossary"]),
    );
    expect(glossaryOf(document)).toHaveLength(10);
    expect(dutiesOf(document).filter(({ name }) => name !== undefined)).toHaveLength(8);
  });
});
