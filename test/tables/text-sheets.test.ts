import { chartSheetTitle } from "../../src/budget/chart-sheet";
import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";

const contents = `
  | 某某局2022年部门预算 |
  | 目录 |
  | 第一部分 某某局概况 |
  | 附件：2022年部门预算表 |
  | 一、部门收支总表 |
  | 二、部门收入总表 |
  | 三、部门支出总表 |
  | 四、财政拨款收支总表 |`;
const text = `
  | 第一部分 某某局概况 |
  | 一、主要职责 |
  | 负责全区政务公开和行政审批工作，指导、协调、监督各单位的政务服务，完成区委、区政府交办的其他任务。 |`;

const read = (drawing: string) => {
  const { contents, narrative } = recogniseBook(workbook(sheet("说明", drawing)));
  return {
    contents: contents.map((line) => line.text),
    narrative: narrative.map((one) => one.text.slice(0, 10)),
  };
};

describe("a sheet of text", () => {
  test("that lists tables is the 目录", () => {
    expect(read(contents)).toEqual({
      contents: expect.arrayContaining(["四、财政拨款收支总表"]),
      narrative: [],
    });
  });

  test("that goes on with the publication is both: the text begins where a listed heading comes again", () => {
    const { contents: listed, narrative } = read(contents + text);
    expect(listed.at(-1)).toBe("四、财政拨款收支总表");
    expect(narrative).toEqual(["第一部分 某某局概况".slice(0, 10), "一、主要职责", "负责全区政务公开和行"]);
  });

  test("whose text begins with another heading is parted at its first prose", () => {
    const { narrative } = read(contents + text.replace("| 第一部分 某某局概况 |", "| 部门概况 |"));
    expect(narrative).toEqual(["负责全区政务公开和行"]);
  });

  test("with a remark above the list is still the 目录", () => {
    const remark =
      "| 目录 |\n| 说明：本目录按照市财政局的要求编列，各表的单位均为万元，没有数据的表列为空表并注明原因。 |";
    expect(read(contents.replace("| 目录 |", remark)).narrative).toEqual([]);
  });
});

test("a sheet of charts that we wrote is never searched for tables, whatever stands on it", () => {
  const table = `
  | 2022年部门收入总表 |      |              |
  | 科目名称           | 合计 | 一般公共预算 |
  | 行政运行           | 5.00 | 5.00         |
  | 合计               | 5.00 | 5.00         |`;
  const kinds = (drawing: string) => {
    const { tables, unrecognised, unread } = recogniseBook(workbook(sheet("图表", drawing)));
    return { kinds: tables.map(({ kind }) => kind), why: unrecognised.map(({ why }) => why), unread };
  };
  expect(kinds(table).kinds).toEqual(["revenue"]);
  expect(kinds(`| ${chartSheetTitle} |${table}`)).toEqual({
    kinds: [],
    unread: { titled: [], sheets: [] },
    why: ["图表是按各表的数画出来的，不属于预算公开的表，没有核对"],
  });
});
