/** @jest-environment jsdom */
import "./web-globals";
import { act } from "react";
import { readFileSync } from "node:fs";
import { MemoryHost } from "../../src/host/memory";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { Session } from "../../src/taskpane/session";
import { HostRefusal, type ApplyOptions } from "../../src/workbook/workbook-host";
import { sample, samplePath } from "../support/samples";
import { sheet, workbook } from "../support/sheet";
import { button, mountPane, press, said, settled } from "./mounted-pane";
import { clearingUndo } from "./open-session";

/** What was asked to be drawn, beside a workbook in memory. */
class Watched extends MemoryHost {
  readonly asked: ApplyOptions[] = [];
  override apply: MemoryHost["apply"] = (edits, options = {}) => {
    this.asked.push(options);
    return super.apply(edits, options);
  };
}

const opened = async (host: MemoryHost): Promise<Session> => {
  const session = new Session();
  await session.open(() => host);
  return session;
};
const watched = async () => new Watched(await sample("put-right"));
const sheetOf = (host: MemoryHost, name: string) => host.snapshot.sheets.find((one) => one.name === name)!;
const ofCharts = (host: MemoryHost): string[] =>
  host.snapshot.sheets.map(({ name }) => name).filter((name) => name.startsWith("图表"));
const tallyOf = (session: Session): unknown => {
  const { tally, book } = session.current().review!;
  return { tally, tables: book.tables.length, narrative: book.narrative.length, unread: book.unread };
};

describe("on a sheet of its own", () => {
  test("each chart has its names and its amounts, as formulas to the cells of the tables", async () => {
    const host = await watched();
    const session = await opened(host);
    await session.charting.toSheet();
    const { values, formulas } = sheetOf(host, "图表");
    expect(values[0]![0]).toBe("部门预算图表（核对生成）");
    expect(values.slice(2, 7).map((row) => row.slice(0, 2))).toEqual([
      ["支出构成"],
      ["项目", "金额（万元）"],
      ["基本支出：人员经费", 264.25],
      ["基本支出：公用经费", 8.34],
      ["项目支出", 1661.9],
    ]);
    expect(formulas[4]![1]).toMatch(/^=ROUND\(\('[^']+'![A-Z]+\d+\),6\)$/);
    expect(host.asked[0]).toMatchObject({
      addSheet: "图表",
      charts: [
        {
          kind: "pie",
          title: "支出构成",
          categories: { sheet: "图表", top: 4, bottom: 6, left: 0, right: 0 },
          series: [
            {
              name: { sheet: "图表", row: 3, column: 1 },
              values: { sheet: "图表", top: 4, bottom: 6, left: 1, right: 1 },
            },
          ],
          over: { sheet: "图表", top: 2, left: 4 },
        },
        { kind: "bar", title: "支出按功能分类" },
      ],
    });
    expect(session.current().lastWrite).toBe("已在工作表“图表”上画出图表 2 张。");
    expect(host.selected).toMatchObject({ sheet: "图表" });
  });

  test("amounts of tables in 元 are divided, and what a person stated is a number", async () => {
    const host = new Watched(
      workbook(
        sheet(
          "收支",
          `
          | 上海市2022年部门财务收支预算总表 |         |                |          |
          | 编制部门：上海市某委员会         |         |                | 单位：元 |
          | 本年收入                         | <       | 本年支出       | <        |
          | 项目                             | 预算数  | 项目           | 预算数   |
          | 一、财政拨款收入                 | 1200050 | 一、公共安全支出 | 800000 |
          | 二、事业收入                     | 50000   | 二、卫生健康支出 | 450050 |
          | 收入总计                         | 1250050 | 支出总计       | 1250050  |`,
        ),
      ),
    );
    const session = await opened(host);
    session.narrating.write("200");
    await session.charting.toSheet();
    const { values, formulas } = sheetOf(host, "图表");
    expect(values[4]!.slice(0, 2)).toEqual(["财政拨款收入", 120.005]);
    expect(formulas[4]![1]).toBe("=ROUND((('收支'!B5)/10000),6)");
    const years = values.findIndex(([title]) => title === "上年与本年对比");
    expect(values[years + 2]!.slice(0, 3)).toEqual(["收入总计", 200, 125.005]);
    expect(formulas[years + 2]![1]).toBeUndefined();
  });

  test("it stands while nothing on it would change; else the next one is made, and people's own is left alone", async () => {
    const host = await watched();
    const session = await opened(host);
    await session.charting.toSheet();
    await session.charting.toSheet();
    expect(session.current().news).toBe("工作表“图表”上的图表已是最新，不用再画。");
    expect(host.asked).toHaveLength(1);
    session.narrating.write("2884.52");
    await session.charting.toSheet();
    expect(ofCharts(host)).toEqual(["图表", "图表2"]);
    host.changedElsewhere({ sheet: "图表2", row: 0, column: 3 }, "批语");
    await session.charting.toSheet();
    expect(ofCharts(host)).toEqual(["图表", "图表2", "图表3"]);
    await session.writes.takeBack();
    expect(ofCharts(host)).toEqual(["图表", "图表2"]);
    expect(sheetOf(host, "图表2").values[0]![3]).toBe("批语");
  });

  test("where a write empties the undo list people are asked first", async () => {
    const host = clearingUndo(await watched());
    const session = await opened(host);
    await session.charting.toSheet();
    expect(session.current().asksToWrite).toBe(true);
    expect(ofCharts(host)).toEqual([]);
    await session.writes.accept();
    expect(ofCharts(host)).toEqual(["图表"]);
  });

  test("without anything to draw nothing is written", async () => {
    const session = await opened(new MemoryHost(workbook(sheet("空", "| 你好 |"))));
    await session.charting.toSheet();
    expect(session.current().notice).toBe("还没有可以画的图表。");
  });

  test("a program that draws no charts says so in its sentence, and nothing is written", async () => {
    const host = await watched();
    host.apply = async () => {
      throw new HostRefusal("unsupported", "这个版本的 Excel 不能画图表。");
    };
    const session = await opened(host);
    await session.charting.toSheet();
    expect(session.current().notice).toBe("这个版本的 Excel 不能画图表。");
    expect(session.current().kept.chartSheet).toBeUndefined();
  });
});

describe("our sheet is no table of the budget", () => {
  const WHY = "图表是按各表的数画出来的，不属于预算公开的表，没有核对";

  test("when the workbook is checked again", async () => {
    const host = await watched();
    const session = await opened(host);
    session.narrating.write("2884.52");
    const before = tallyOf(session);
    await session.charting.toSheet();
    await session.recheck();
    expect(tallyOf(session)).toEqual(before);
    expect(session.current().review!.book.unrecognised).toContainEqual({ sheet: "图表", why: WHY });
  });

  test("in a saved .xlsx that is opened again", async () => {
    const host = new XlsxFileHost("2022.xlsx", new Uint8Array(readFileSync(samplePath("put-right"))));
    const session = new Session();
    await session.open(() => host);
    session.narrating.write("2884.52");
    const before = tallyOf(session);
    await session.charting.toSheet();
    await session.keepNow();
    const later = new Session();
    await later.open(() => new XlsxFileHost("2022.xlsx", host.bytes()));
    expect(later.current().snapshot!.sheets.at(-1)!.name).toBe("图表");
    expect(tallyOf(later)).toEqual(before);
    await later.charting.toSheet();
    expect(later.current().news).toBe("工作表“图表”上的图表已是最新，不用再画。");
  });
});

describe("in the pane", () => {
  let session: Session;
  beforeEach(async () => {
    session = await mountPane(await watched(), new Session());
    await act(() => session.recheck());
    await act(async () => document.getElementById("pane-tab-narrative")!.click());
  });
  const charts = () => [...document.querySelectorAll<HTMLElement>("[data-chart]")];

  test("each chart is a picture with its sentence, and a table of its numbers", async () => {
    expect(button("图表").tagName).toBe("SUMMARY");
    expect(charts().map((chart) => chart.dataset.chart)).toEqual(["spending-kinds", "spending-classes"]);
    const [kinds] = charts();
    expect(kinds!.querySelector("svg")!.getAttribute("aria-label")).toBe(
      "支出总计1934.49万元，共3项，其中项目支出最多，为1661.90万元，占85.91%。",
    );
    const table = kinds!.querySelector("table")!;
    expect(table.getAttribute("aria-label")).toBe("支出构成的数据");
    expect([...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent))).toEqual([
      ["项目", "金额（万元）", "占比"],
      ["基本支出：人员经费", "264.25", "13.66%"],
      ["基本支出：公用经费", "8.34", "0.43%"],
      ["项目支出", "1,661.90", "85.91%"],
    ]);
    expect(document.querySelector("[data-charts]")!.textContent).toContain(
      "“三公”经费构成没有画：各项都没有金额，没有可以画的内容。",
    );
  });

  test("last year's total adds the comparison at once", async () => {
    await act(async () => void session.narrating.write("2884.52"));
    expect(charts().map((chart) => chart.dataset.chart)).toContain("two-years");
  });

  test("one press draws them on a sheet", async () => {
    await press("画到表上", session);
    expect(said()).toMatch(/^已在工作表“图表”上画出图表 2 张。/);
  });

  test("a browser that cannot draw pictures says so", async () => {
    Object.assign(HTMLImageElement.prototype, { decode: () => Promise.reject(new Error("no")) });
    await act(async () => {
      button("保存图片：支出构成").click();
      await settled(session);
    });
    expect(said()).toBe("“支出构成”没能存成图片；请改用截图，或画到表上后复制。");
  });
});
