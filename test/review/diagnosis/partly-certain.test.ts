import { BookWeb } from "../../../src/review/diagnosis/book-web";
import { diagnose } from "../../../src/review/diagnosis/diagnose";
import { FigureIndex } from "../../../src/review/diagnosis/figure-index";
import { partlyCertain } from "../../../src/review/diagnosis/partly-certain";
import { partSentence } from "../../../src/review/diagnosis/sentences";
import { tiesOf } from "../../../src/review/diagnosis/ties";
import { PlacedFigures } from "../../../src/review/placed-figures";
import { rules } from "../../../src/rules/index";
import { runRules } from "../../../src/rules/run-rules";
import { recogniseBook } from "../../../src/tables/recognise";
import { drawnTables } from "../../rules/narrative/drawn-budget";
import { redrawn } from "../../rules/redrawn";
import { sheet, workbook } from "../../support/sheet";

/** 本年支出合计 is wrong for certain; in 支出 either part of the first row is, for its total is a formula. */
const book = recogniseBook(
  workbook(
    sheet("收支", redrawn(drawnTables.收支!, { D9: "107.00" })),
    sheet(
      "支出",
      redrawn(drawnTables.支出!, {
        ...{ C4: "=D4+E4→134.00", D4: "=D5+D6→110.00", E4: "=E5+E6→24.00" },
        ...{ C5: "=D5+E5→84.00", C6: "=D6+E6→50.00", E5: "4.00" },
      }),
    ),
  ),
);
const [diagnosis] = diagnose(new BookWeb(new FigureIndex(book), tiesOf(runRules(rules, book))));

test("the rest is listed where the list is short", () => {
  const { certain, rest, ways } = partlyCertain(diagnosis!, 2);
  expect(certain).toHaveLength(1);
  expect(rest).toBe(1);
  expect(ways).toHaveLength(2);
});

test("a long list is no help: only how many places are open is said", () => {
  const part = partlyCertain(diagnosis!, 1);
  expect(part.ways).toBeUndefined();
  expect(partSentence(part, diagnosis!, new PlacedFigures(book))).toBe(
    "若只有2处错误：部门收支总表「本年支出合计」应为170.00，现为107.00，疑似相邻两位写反；另1处还看不出是哪一格，请对照原始资料。",
  );
});
