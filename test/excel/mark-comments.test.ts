/** Comments of ours: written in the person's name, so that nothing that a person has said may go with them. */
import { ExcelHost } from "../../src/host/excel";
import { keptMarksKey } from "../../src/host/excel/kept-marks";
import { readA1 } from "../../src/workbook/cell";
import type { Mark } from "../../src/workbook/mark";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import type { SimulatedExcel } from "./simulated-excel";

const drawn = () => [sheet("收支总表", "| 项目 | 1.50 |\n| 合计 | 1.50 |"), sheet("封面", "| 某某局 |")];
const mark = (address: string, note: string): Mark => ({
  range: readA1("收支总表", address)!,
  severity: "error",
  note,
});
const commentsOf = ({ workbook }: SimulatedExcel) =>
  workbook.sheets.flatMap(({ comments }) =>
    comments.map(({ row, column, content }) => [row, column, content]),
  );
const withComments = { comments: true };

describe("comments beside the marks", () => {
  test("stand on the first cell of each mark, several of a cell in one, and say whose they are", async () => {
    const excel = await openInTest(drawn());
    const { remarks } = await new ExcelHost().mark(
      [mark("B1:B2", "小计不符"), mark("B1", "单位不符"), mark("B1", "单位不符"), mark("A2", "科目不符")],
      withComments,
    );
    expect(remarks).toEqual([]);
    expect(commentsOf(excel)).toEqual([
      [0, 1, "小计不符\n单位不符\n——预算核对"],
      [1, 0, "科目不符\n——预算核对"],
    ]);
    const setting = excel.workbook.settings.get(keptMarksKey) as { comments: { comment: string }[] };
    expect(setting.comments.map(({ comment }) => comment)).toEqual(
      excel.workbook.sheet("收支总表").comments.map(({ id }) => id),
    );
  });

  test("are replaced by those of the next marking", async () => {
    const excel = await openInTest(drawn());
    const host = new ExcelHost();
    await host.mark([mark("B1", "甲"), mark("B2", "乙")], withComments);
    await host.mark([mark("B1", "丙")], withComments);
    expect(commentsOf(excel)).toEqual([[0, 1, "丙\n——预算核对"]]);
    await host.mark([mark("B1", "丙")]);
    expect(commentsOf(excel)).toEqual([]);
  });

  test("leave a cell alone that has somebody's, and say how many", async () => {
    const excel = await openInTest(drawn());
    excel.person.comment("收支总表", "B1", "我的批注");
    const { remarks } = await new ExcelHost().mark([mark("B1", "甲"), mark("B2", "乙")], withComments);
    expect(remarks).toEqual(["有 1 个单元格已有批注，没有改动，只标了颜色。"]);
    expect(commentsOf(excel)).toEqual([
      [0, 1, "我的批注"],
      [1, 1, "乙\n——预算核对"],
    ]);
    expect(excel.workbook.sheet("收支总表").conditionalFormats).toHaveLength(1);
  });

  test("are left out, with a remark, by an Excel that has none", async () => {
    const excel = await openInTest(drawn(), { requirements: { ExcelApi: "1.9" } });
    const { remarks } = await new ExcelHost().mark([mark("B1", "甲")], withComments);
    expect(remarks).toEqual(["这个版本的 Excel 不支持批注，只标了颜色。"]);
    expect(excel.workbook.sheet("收支总表").conditionalFormats).toHaveLength(1);
  });

  test("that Excel refuses do not keep the others, and the marks, from being written", async () => {
    const excel = await openInTest(drawn());
    excel.workbook.sheet("收支总表").notes = [{ row: 0, column: 1, author: "甲", content: "旧批注" }]; // an old note, which add-ins of this age cannot see
    const host = new ExcelHost();
    const before = excel.whole();
    const { remarks } = await host.mark([mark("A1", "甲"), mark("B1", "乙"), mark("B2", "丙")], withComments);
    expect(remarks).toEqual(["有 1 个单元格 Excel 没有接受批注，只标了颜色。"]);
    expect(commentsOf(excel).map(([row, column]) => [row, column])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(excel.workbook.sheet("收支总表").conditionalFormats).toHaveLength(1);
    await host.unmark();
    expect(excel.whole()).toEqual(before);
  });
});

describe("a comment of ours that a person has touched", () => {
  const remark = "“收支总表”B1 的批注有人回复或改过，没有删除，请看过后自行处理。";

  test.each<[string, (excel: SimulatedExcel) => void]>([
    ["answered", (excel) => excel.person.reply("收支总表", "B1", "已向财政局说明")],
    [
      "changed",
      (excel) => {
        excel.workbook.sheet("收支总表").comments[0]!.content = "甲：已更正\n——预算核对";
      },
    ],
    [
      "taken over",
      (excel) => {
        excel.workbook.sheet("收支总表").comments[0]!.content = "已更正";
      },
    ],
  ])("%s stays, and is told of", async (_, touch) => {
    const excel = await openInTest(drawn());
    const host = new ExcelHost();
    await host.mark([mark("B1", "甲"), mark("B2", "乙")], withComments);
    touch(excel);
    const [touched] = structuredClone(
      excel.workbook.sheet("收支总表").comments.map(({ content }) => content),
    );
    expect(await host.mark([mark("B1", "丙"), mark("B2", "乙")], withComments)).toEqual({
      refused: [],
      remarks: ["有 1 个单元格已有批注，没有改动，只标了颜色。", remark],
    });
    expect(await host.unmark()).toEqual({ refused: [], remarks: [remark] });
    expect(commentsOf(excel)).toEqual([[0, 1, touched]]);
    expect(excel.workbook.sheet("收支总表").conditionalFormats).toEqual([]);
    expect(await new ExcelHost().unmark()).toEqual({ refused: [], remarks: [remark] });
    excel.workbook.sheet("收支总表").comments = [];
    await host.unmark();
    expect(excel.workbook.settings.size).toBe(0);
  });

  test("goes once its answers are gone", async () => {
    const excel = await openInTest(drawn());
    const host = new ExcelHost();
    await host.mark([mark("B1", "甲")], withComments);
    excel.person.reply("收支总表", "B1", "好");
    await host.unmark();
    excel.workbook.sheet("收支总表").comments[0]!.replies.length = 0;
    expect(await host.unmark()).toEqual({ refused: [], remarks: [] });
    expect([commentsOf(excel), excel.workbook.settings.size]).toEqual([[], 0]);
  });
});

test("a comment whose lines Excel gives back with other endings is still as we wrote it", async () => {
  const excel = await openInTest(drawn());
  const host = new ExcelHost();
  await host.mark([mark("B1", "甲")], withComments);
  const [comment] = excel.workbook.sheet("收支总表").comments;
  comment!.content = `${comment!.content.replace(/\n/g, "\r\n")}\r\n`;
  expect(await host.unmark()).toEqual({ refused: [], remarks: [] });
  expect(commentsOf(excel)).toEqual([]);
});

test("a comment on a sheet that is protected now stays, and its sheet is named", async () => {
  const excel = await openInTest(drawn());
  const host = new ExcelHost();
  await host.mark([mark("B1", "甲")], withComments);
  excel.workbook.sheet("收支总表").protected = true;
  expect(await host.unmark()).toEqual({ refused: ["收支总表"], remarks: [] });
  excel.workbook.sheet("收支总表").protected = false;
  expect(await host.unmark()).toEqual({ refused: [], remarks: [] });
  expect([commentsOf(excel), excel.workbook.settings.size]).toEqual([[], 0]);
});
