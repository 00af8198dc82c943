import { writeXlsx, type Cell, type MergeRange, type WriteSheet } from "hucre/xlsx";
import type { Random } from "../../scripts/fuzz/random";
import { partsOf, sharedStrings, worksheet, zipOf } from "../support/package";
import { sheet } from "../support/sheet";

/** Workbooks made by chance, the same for the same seed, of all that a cell can hold. */

const texts = [
  "合计",
  "0301",
  " 前后空格 ",
  "甲\n乙",
  "<&>\"'",
  "=不是公式",
  "_x000D_",
  "𠮷👩‍💼",
  "",
  "TRUE",
  "1,234.50",
];
const formats = ["0.00", "0", "#,##0.00", "0%", "0.00%", "@", "yyyy/m/d", "General"];

/** Numbers that print the same wherever halves are rounded to. */
function numberBy(random: Random): number {
  const whole = random.pick([0, 1, -1, 7, 1934, -205, 99_999_999, 44_592, 1e15, 9_007_199_254_740_991]);
  return Math.abs(whole) < 1e9 ? whole + random.pick([0, 0.25, 0.75]) : whole;
}

/** Written by hucre: styles, dates, rich text, errors, formulas, merges, hidden sheets. */
export function hucreWorkbook(random: Random, stringMode: "shared" | "inline"): Promise<Uint8Array> {
  const sheets = Array.from({ length: 1 + random.below(4) }, (_, index): WriteSheet => {
    const cells = new Map<string, Partial<Cell>>();
    for (let count = random.below(60); count > 0; count--)
      cells.set(`${random.below(30)},${random.below(12)}`, cellBy(random));
    const merges: MergeRange[] =
      random.below(2) === 0 ? [] : [{ startRow: 40, startCol: 1, endRow: 41, endCol: 1 + random.below(4) }];
    const hiding = index === 0 ? 0 : random.below(3);
    return { name: `表${index + 1}`, cells, merges, hidden: hiding === 1, veryHidden: hiding === 2 };
  });
  return writeXlsx({ sheets, stringMode });
}

function cellBy(random: Random): Partial<Cell> {
  const numFmt = random.pick(formats);
  const style = numFmt === "General" ? undefined : { numFmt };
  switch (random.below(7)) {
    case 0:
      return { value: random.pick(texts), style };
    case 1:
      return { value: random.below(2) === 0 };
    case 2:
      return { value: "富文本", richText: [{ text: "富" }, { text: "文本", font: { bold: true } }] };
    case 3:
      return { value: random.pick(["#REF!", "#DIV/0!", "#N/A"]), type: "error" };
    case 4:
      return {
        value: null,
        formula: random.pick(["SUM(A1:B3)", "$A$1+表1!B2"]),
        formulaResult: numberBy(random),
      };
    default:
      return { value: numberBy(random), style };
  }
}

/** Written tag by tag, for what no writer of today writes: readings, shared formulas, cells without a place, CDATA. */
export function oddWorkbook(random: Random): Uint8Array {
  const rows = Array.from({ length: 1 + random.below(12) }, (_, row) => {
    const cells = Array.from({ length: 1 + random.below(8) }, () => oddCell(random)).join("");
    const hidden = random.pick(["", ' hidden="0"', ' hidden="1"', ' hidden="true"']);
    return random.below(3) === 0
      ? `<row${hidden}>${cells}</row>`
      : `<row r="${row + 1}" spans="1:9"${hidden}>${cells}</row>`;
  });
  const first = 1 + random.below(5);
  const columns =
    random.below(2) === 0 ? "" : `<cols><col min="${first}" max="${first + 2}" width="9" hidden="1"/></cols>`;
  const merges = random.below(2) === 0 ? "" : '<mergeCells><mergeCell ref="B90:D91"/></mergeCells>';
  return zipOf({
    ...partsOf([sheet("表", "")]),
    "xl/worksheets/sheet1.xml": worksheet(rows.join("") + sharedFormulas(random), merges, columns),
    "xl/sharedStrings.xml": sharedStrings(
      '<si><t xml:space="preserve"> 甲 </t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t>丙</t></r></si>' +
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
    ),
  });
}

function sharedFormulas(random: Random): string {
  if (random.below(2) === 0) return "";
  const filled = [81, 82, 83].map(
    (row) => `<row r="${row}"><c r="J${row}"><f t="shared" si="0"/><v>${row}</v></c></row>`,
  );
  return `<row r="80"><c r="J80"><f t="shared" ref="J80:J83" si="0">SUM(A1:$B1)*C$1</f><v>0</v></c></row>${filled.join("")}`;
}

function oddCell(random: Random): string {
  return random.pick([
    `<c t="s"><v>${random.below(3)}</v></c>`,
    `<c><v>${numberBy(random)}</v></c>`,
    "<c><v>1.5E-3</v></c>",
    '<c t="b"><v>1</v></c>',
    '<c t="e"><v>#NUM!</v></c>',
    '<c t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c>',
    '<c t="inlineStr"><is><t>行内</t></is></c>',
    '<c t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c>',
    '<c t="str"><v>甲_x000D_乙</v></c>',
    '<c s="0"/>',
    "<c/>",
  ]);
}
