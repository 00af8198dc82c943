import { rmSync } from "node:fs";
import path from "node:path";
import { findWorkbooks } from "../../src/cli/find-workbooks";
import { folderOfWorkbooks } from "./folder-of-workbooks";

const folder = folderOfWorkbooks();
afterAll(() => rmSync(folder, { recursive: true }));

describe("findWorkbooks", () => {
  test("a folder gives its .xlsx files and those below it, without Excel's lock files", async () => {
    const found = await findWorkbooks([folder]);
    expect(found.map(({ file }) => path.relative(folder, file))).toEqual([
      "二级单位/改好的.XLSX",
      "公开稿.xlsx",
      "加密.xlsx",
      "文档.xlsx",
      "通讯录.xlsx",
      "零字节.xlsx",
    ]);
  });

  test("a file is taken as given, whatever it is called", async () => {
    const file = path.join(folder, "说明.docx");
    expect(await findWorkbooks([file])).toEqual([{ file }]);
  });

  test("paths keep their order, and one that is missing keeps its place", async () => {
    const first = path.join(folder, "公开稿.xlsx");
    const missing = path.join(folder, "没有.xlsx");
    expect(await findWorkbooks([first, missing, first])).toEqual([
      { file: first },
      { file: missing, refused: `没有找到“${missing}”，请核对路径。` },
      { file: first },
    ]);
  });
});
