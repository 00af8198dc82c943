import { shiftFormula } from "../../src/host/xlsx/shift-formula";

describe("shiftFormula moves relative references only", () => {
  test.each([
    ["A1+B2", 1, 0, "A2+B3"],
    ["A1+B2", 0, 2, "C1+D2"],
    ["$A1+A$1+$A$1", 2, 1, "$A3+B$1+$A$1"],
    ["SUM(A1:C3)", 1, 1, "SUM(B2:D4)"],
    ["SUM(A:C,$D:E)", 3, 1, "SUM(B:D,$D:F)"],
    ["SUM(1:3,$4:5)", 2, 9, "SUM(3:5,$4:7)"],
    ["收支总表!B3*2", 1, 0, "收支总表!B4*2"],
    ["'附表 A1'!B3", 1, 0, "'附表 A1'!B4"],
    ["'甲''A1乙'!B3", 1, 0, "'甲''A1乙'!B4"],
    ["[1]Sheet1!$B3", 1, 0, "[1]Sheet1!$B4"],
    ['IF(A1="B2",A1,"")', 1, 0, 'IF(A2="B2",A2,"")'],
    ['"甲""A1"&A1', 1, 0, '"甲""A1"&A2'],
    ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
    ["表1[[#This Row],[A1]]+A1", 1, 0, "表1[[#This Row],[A1]]+A2"],
    ["金额A1+总A1额+A1", 1, 0, "金额A1+总A1额+A2"],
    ["XFE1+A1048577+A0", 1, 1, "XFE1+A1048577+A0"],
    ["1E5+A1*1.5", 1, 0, "1E5+A2*1.5"],
    ["A1+A2", -1, 0, "#REF!+A1"],
    ["XFD1", 0, 1, "#REF!"],
    ["SUM(A:B)", 0, -1, "SUM(#REF!)"],
    ["A1:INDEX(B:B,3)", 1, 1, "B2:INDEX(C:C,3)"],
    ["a1+b$2", 1, 1, "B2+C$2"],
    ["Z9+AA10+AZ1", 0, 1, "AA9+AB10+BA1"],
    ["A1", 0, 0, "A1"],
    ["A1#", 1, 0, "A2#"],
    ["A1%*-B1", 1, 0, "A2%*-B2"],
    ["{1,2;3,4}*A1", 1, 0, "{1,2;3,4}*A2"],
  ])("%s by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
