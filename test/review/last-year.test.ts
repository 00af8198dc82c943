import { priorFrom } from "../../src/review/last-year";
import { recogniseBook } from "../../src/tables/recognise";
import { sample } from "../support/samples";

const lastYear = async () => recogniseBook(await sample("put-right"));

describe("last year's workbook", () => {
  test("gives the amounts that this year's text compares with, in 万元", async () => {
    const read = priorFrom("2022.xlsx", await lastYear(), 2023, {});
    expect(read).toEqual({
      value: {
        priorTotal: "1934.49",
        priorFigures: {
          general: "1934.49",
          abroad: "0",
          reception: "0",
          "vehicles.purchase": "0",
          "vehicles.running": "0",
          "basic.running": "8.34",
        },
        filled: 7,
      },
    });
  });

  test("leaves what was typed", async () => {
    const typed = { priorTotal: "1", priorFigures: { reception: "2" } };
    const read = priorFrom("2022.xlsx", await lastYear(), 2023, typed);
    expect(read).toMatchObject({
      value: { priorTotal: "1", priorFigures: { reception: "2", abroad: "0" }, filled: 5 },
    });
  });

  test("of another year is refused", async () => {
    expect(priorFrom("2022.xlsx", await lastYear(), 2022, {})).toEqual({
      refused: "“2022.xlsx”是2022年的预算，本工作簿是2022年的，上年应是2021年；请选上年的工作簿。",
    });
  });

  test("without tables gives no amounts", () => {
    const empty = { tables: [], narrative: [], contents: [], unrecognised: [] };
    expect(priorFrom("空.xlsx", empty, 2023, {})).toEqual({ value: { filled: 0 } });
  });
});
