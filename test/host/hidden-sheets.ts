import { sheet } from "../support/sheet";

const drawn =
  "| 项目 | 编码 | 金额 | 说明 |\n| 人员 | 1 | 2.50 | 甲 |\n| 公用 | 2 | 3.50 | 乙 |\n| 合计 | 3 | 6.00 | 丙 |";

/** Rows and columns that people do not see; saved by LibreOffice as fixtures/hidden.xls and hidden.ods. */
export const hiddenSheets = [
  sheet("都看得见", drawn, { hiddenRows: [], hiddenColumns: [] }),
  sheet("藏了行", drawn, { hiddenRows: [{ first: 1, last: 2 }], hiddenColumns: [] }),
  sheet("藏了列", drawn, {
    hiddenRows: [],
    hiddenColumns: [
      { first: 1, last: 1 },
      { first: 3, last: 5 },
    ],
  }),
  sheet("都藏了", drawn, { hiddenRows: [{ first: 0, last: 0 }], hiddenColumns: [{ first: 2, last: 2 }] }),
];
