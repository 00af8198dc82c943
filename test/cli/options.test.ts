import { readOptions, usage } from "../../src/cli/options";
import { readAmount } from "../../src/budget/amount";

describe("readOptions", () => {
  test.each<[string, string[], object]>([
    ["a path alone", ["a.xlsx"], { format: "text", narrative: false, help: false, paths: ["a.xlsx"] }],
    ["paths in order", ["b", "a"], { paths: ["b", "a"] }],
    ["--format=json", ["--format=json", "a"], { format: "json" }],
    ["options after paths", ["a", "--narrative"], { narrative: true, paths: ["a"] }],
    [
      "--prior-total in 万元",
      ["--prior-total", "2,884.52", "a"],
      { priorTotal: readAmount("2884.52", "万元")!.amount },
    ],
    [
      "--locality by name, --approval-date and --subjects",
      ["--locality", "河南", "--approval-date", " 2022-03-15 ", "--subjects", "市局.json", "a"],
      { locality: { id: "henan" }, approvalDate: "2022-03-15", subjects: "市局.json" },
    ],
    [
      "--files in their order, and - once",
      ["--files", "清单", "-", "--files", "-"],
      { lists: ["清单", "-"] },
    ],
    [
      "limits",
      ["--max-size", "512", "--max-cells=1000", "--max-seconds", "90", "a"],
      { maxSize: 512, maxCells: 1000, maxSeconds: 90 },
    ],
    ["-h needs no path", ["-h"], { help: true }],
    ["a path that begins with a dash, after --", ["--", "-a.xlsx"], { paths: ["-a.xlsx"] }],
  ])("%s", (_, args, options) => {
    expect(readOptions(args)).toMatchObject({ options });
  });

  test.each<[string, string[], string]>([
    ["no path", [], "没有给出要核对的文件或文件夹。"],
    ["--format without its value", ["a", "--format"], "选项 --format 的写法不对，请核对它后面的值。"],
    ["--narrative with a value", ["--narrative=yes", "a"], "选项 --narrative 的写法不对，请核对它后面的值。"],
    ["--format pdf", ["--format", "pdf", "a"], "--format 写的是“pdf”，只能是 text、json 或 ndjson。"],
    [
      "--prior-total below zero",
      ["--prior-total=-1", "a"],
      "上年收支总计填的是-1，不能是负数；请按万元填写，例如 2884.52。",
    ],
    [
      "--locality that is not known",
      ["--locality", "北京", "a"],
      "地区写的是“北京”，没有收录；请改写为河南、上海之一，或不写地区，由程序按工作簿里的单位名称判断。",
    ],
    [
      "--approval-date that is no day",
      ["--approval-date", "2022-02-30", "a"],
      "预算批复日期填的是“2022-02-30”，不能用；请按“年-月-日”填写，例如 2022-03-15。",
    ],
    ["--max-size of nothing", ["--max-size", "0", "a"], "--max-size 写的是“0”，请写 1 到 2048 的整数。"],
    [
      "--max-cells that is no number",
      ["--max-cells", "很多", "a"],
      "--max-cells 写的是“很多”，请写 1 到 200000000 的整数。",
    ],
    [
      "--max-seconds beyond a day",
      ["--max-seconds", "86401", "a"],
      "--max-seconds 写的是“86401”，请写 1 到 86400 的整数。",
    ],
    ["--subjects without its value", ["a", "--subjects"], "选项 --subjects 的写法不对，请核对它后面的值。"],
  ])("%s is refused in one sentence", (_, args, refused) => {
    expect(readOptions(args)).toEqual({ refused });
  });

  test("everything that is refused twice is told at once", () => {
    expect(readOptions(["--format", "pdf"])).toEqual({
      refused: "--format 写的是“pdf”，只能是 text、json 或 ndjson。没有给出要核对的文件或文件夹。",
    });
  });

  test("the usage names every option and every exit code", () => {
    for (const word of [
      "--format",
      "--files",
      "--narrative",
      "--prior-total",
      "--settings",
      "--rules",
      "--locality",
      "--subjects",
      "--approval-date",
      "河南、上海",
      "--help",
      "0 ",
      "1 ",
      "2 ",
    ])
      expect(usage).toContain(word);
  });
});
