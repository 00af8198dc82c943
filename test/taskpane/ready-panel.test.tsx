/** @jest-environment jsdom */
import "./web-globals";
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { Session } from "../../src/taskpane/session";
import type { Review } from "../../src/review/review";
import { sheet, workbook } from "../support/sheet";
import { mountPane } from "./mounted-pane";

const drawn = workbook(
  sheet(
    "支出总表",
    `| 2022年部门支出预算表 | <    | <        | <        | <        |
     | 单位：万元           | <    | <        | <        | <        |
     | 科目编码             | 科目名称 | 合计 | 基本支出 | 项目支出 |
     |                      | 合计     | 15.00 | 15.00   |          |
     | 2010301              | 行政运行 | 15.00 | 15.00   |          |`,
  ),
);
const sound: Review = { ...reviewWorkbook(drawn), findings: [] };

const shown = async (review: Review): Promise<string | undefined> => {
  const session = await mountPane(new MemoryHost(drawn), new Session(() => review));
  await act(() => session.recheck());
  return document.querySelector('[aria-label="可以报了"]')?.textContent;
};

test("an empty first pile says that the budget can go, and what that does not say", async () => {
  const text = await shown({ ...sound, tally: { ...sound.tally, cannotTell: 2, notRun: 3 } });
  expect(text).toContain(`核对过的 ${sound.tally.compared} 处里没有必须改的`);
  expect(text).toMatch(/不代表全部核对过：无法判断 2 处，缺表未执行 3 条，.*没有核对的 \d+ 项/);
});

test("nothing is called ready where a rule broke", async () => {
  expect(await shown({ ...sound, tally: { ...sound.tally, broken: 1 } })).toBeUndefined();
  expect(document.getElementById("pile")!.textContent).toContain("没有必须改的了。");
});
