import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { jsonReport } from "../review/report-schema";
import { folderOfWorkbooks } from "./folder-of-workbooks";
import { runReview } from "./run-review";

const published = "samples/2022-as-published.xlsx";
const putRight = "samples/2022-put-right.xlsx";

const folder = folderOfWorkbooks();
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => path.join(folder, name);

/** A file beside the workbooks; objects are written as JSON. */
function written(name: string, content: unknown): string {
  const plain = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(inFolder(name), plain ? content : JSON.stringify(content));
  return inFolder(name);
}

const golden = (name: string) => readFileSync(path.join(__dirname, "../golden", name), "utf8");

describe("npm run review", () => {
  test.each<[string, string, number, string]>([
    ["something must be fixed", published, 1, "2022-as-published.txt"],
    ["nothing must be fixed", putRight, 0, "2022-put-right.txt"],
  ])("%s: the report and its exit code", (_, file, code, report) => {
    expect(runReview(file)).toEqual({ code, out: golden(report), err: "" });
  });

  test("--narrative --prior-total writes the sections below the report", () => {
    const { code, out, err } = runReview("--narrative", "--prior-total", "2884.52", putRight);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(golden("2022-put-right-with-narrative.txt"));
    const titles = out.split("\n").filter((line) => /^ {2}[一二三四五六七八九十]、/.test(line));
    expect(titles).toHaveLength(10);
    expect(out).toContain("减少950.03万元，下降32.94%");
  });

  test("--format json keeps the contract, with the narrative when asked", () => {
    const { code, out, err } = runReview("--format", "json", "--narrative", published);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const [report] = jsonReport.parse(JSON.parse(out));
    expect(report!.file).toBe(published);
    const blanks = report!.findings.filter(({ rule }) => rule === "column-parts-add-up");
    expect(blanks.map(({ cell }) => cell)).toEqual(["G8", "G11", "G12", "G13", "G14"]);
    expect(report!.narrative).toHaveLength(11); // the table of 国有资本经营预算 that Henan wants, and the 名词解释
  });

  test("--settings: what is off and what is lowered, and why, in both reports", () => {
    const why = "租金由管委会统一负担";
    const file = written("设置.json", {
      version: 1,
      off: { "rent-is-explained": { reason: why } },
      lowered: { "column-parts-add-up": { to: "explain", reason: "小计列本地不填" } },
    });
    const people = runReview("--settings", file, published);
    expect(people.out).toContain("；0 条出错；1 条停用\n");
    expect(people.out).toContain(
      "\n  停用的规则\n    项目中有房屋租金的，备好批准文件（理由：租金由管委会统一负担）",
    );
    expect(people.out).toContain(
      "    [要说明] G13  部门支出预算表「行政单位医疗」基本支出小计为空，应为9.61（只有9.61一项；一般公共预算支出预算表同一行为9.61）；请补填。（原为“必须改”，降低的理由：小计列本地不填）【填入 9.61】\n",
    );
    const programs = runReview("--settings", file, "--format", "json", published);
    const [report] = jsonReport.parse(JSON.parse(programs.out));
    expect(report!.off).toEqual([
      { rule: "rent-is-explained", title: "项目中有房屋租金的，备好批准文件", reason: why },
    ]);
    expect(report!.findings.filter(({ lowered }) => lowered?.from === "error")).toHaveLength(5);
  });

  test.each<[string, unknown, string]>([
    ["names no rule", { version: 1, off: { 没有: { reason: "x" } } }, "设置里的规则“没有”不存在，"],
    ["is no JSON", "{", "--settings 写的“PATH”不是 JSON，请核对括号、引号和逗号。"],
    [
      "is not UTF-8",
      new Uint8Array([0xc9, 0xe8]),
      "--settings 写的“PATH”不是 UTF-8 文字，请用记事本另存为 UTF-8 后再试。",
    ],
  ])("settings whose file %s: one sentence, and nothing is reviewed", (_, content, sentence) => {
    const file = written("坏设置.json", content);
    const { code, out, err } = runReview("--settings", file, published);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence.replace("PATH", file));
  });

  test("--rules: a bureau's own rules are checked beside ours, and settings know them", () => {
    const own = written("市局.txt", "租车：项目支出表[车辆租赁费].合计 ≤ 三公经费表[合计].公务用车运行费\n");
    const more = written("区局.txt", "收入总表[合计].合计 = 支出总表[合计].合计\n");
    const plain = runReview("--rules", own, "--rules", more, putRight);
    expect(plain.code).toBe(1);
    expect(plain.out).toContain("[必须改] D17  项目支出预算表「车辆租赁费」合计为145.00，大于");
    const settings = written("停用.json", {
      version: 1,
      off: { "pack/租车": { reason: "租车费由市级统一负担，不在三公口径内" } },
    });
    const off = runReview("--rules", own, "--rules", more, "--settings", settings, putRight);
    expect(off.code).toBe(0);
    expect(off.out).toContain("租车（理由：租车费由市级统一负担，不在三公口径内）");
  });

  test("--rules: every line that cannot be read is told, and nothing is reviewed", () => {
    const own = written("坏规则.txt", "支出总表 = 收入总表[合计].合计\n支出总表[合计].合计\n");
    const { code, out, err } = runReview("--rules", own, putRight);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim().split("\n")).toEqual([
      "规则文件“坏规则.txt”第1行第6字：“支出总表”后面没有[行名]；每一项写成 表名[行名].列名。",
      "规则文件“坏规则.txt”第2行第12字：没有＝、≤或≥；请写明两边是什么关系。",
    ]);
  });

  const bureau = { from: 2022, to: 2022, functional: ["201 一般公共服务支出", "2010301 行政运行"] };

  test("--locality, --subjects and --approval-date are told in both reports", () => {
    const file = written("市局科目.json", bureau);
    const given = ["--locality", "河南", "--subjects", file, "--approval-date", "2022-03-15", putRight];
    const people = runReview(...given);
    expect(people).toMatchObject({ code: 0, err: "" });
    expect(people.out).toContain("\n  按设置，地区是河南。\n  按设置，科目用“市局科目.json”（2022年）。\n\n");
    expect(people.out).toContain("在2022年支出功能分类科目里没有查到");
    expect(people.out).toContain("预算2022-03-15批复，最迟应在2022-04-04公开；");
    const programs = runReview("--format", "json", ...given);
    expect(jsonReport.parse(JSON.parse(programs.out))[0]!.local).toEqual({
      locality: { id: "henan", called: "河南" },
      subjects: { name: "市局科目.json", from: 2022, to: 2022, used: true },
    });
  });

  test("options count for more than the settings file; what they leave open is the file's", () => {
    const settings = written("全部设置.json", {
      version: 1,
      locality: "上海",
      subjects: { name: "旧科目.json", text: JSON.stringify(bureau) },
      thresholds: { approvalDate: "2022-01-05", procurementLimit: "100" },
    });
    const localOf = (...options: readonly string[]) => {
      const { out } = runReview("--format", "json", "--settings", settings, ...options, putRight);
      const [report] = jsonReport.parse(JSON.parse(out));
      return { local: report!.local, said: report!.notChecked.join("") };
    };
    const kept = localOf();
    expect(kept.local).toMatchObject({ locality: { called: "上海" }, subjects: { name: "旧科目.json" } });
    expect(kept.said).toContain("预算2022-01-05批复");
    const other = written("新科目.json", { ...bureau, from: 2026, to: 2026 });
    const options = ["--locality", "henan", "--subjects", other, "--approval-date", "2022-03-15"];
    const overridden = localOf(...options);
    expect(overridden.local).toEqual({
      locality: { id: "henan", called: "河南" },
      subjects: { name: "新科目.json", from: 2026, to: 2026, used: false },
    });
    expect(overridden.said).toContain("预算2022-03-15批复");
    expect(overridden.said).not.toContain("政府采购限额标准50万元");
    expect(overridden.said).toContain(
      "科目文件“新科目.json”是2026年的，工作簿是2022年的预算，没有按它核对。",
    );
  });

  test.each<[string, unknown, string]>([
    [
      "is no JSON",
      "2010301 行政运行",
      "科目文件“坏科目.json”不是一份完整的 JSON，读不出来；请重新导出，或检查括号和引号是否成对。",
    ],
    [
      "has no year that can be",
      { ...bureau, from: "2022" },
      '科目文件“坏科目.json”的适用年份（from）没有写，或写得不对；请写成四位数的年份，不加引号，例如 "from": 2022。',
    ],
    [
      "has a line that cannot be read",
      { ...bureau, functional: ["201 一般公共服务支出", "2010301"] },
      "科目文件“坏科目.json”里支出功能分类科目第2行是“2010301”，读不出编码和名称；请写成“2010301 行政运行”，编码为3、5或7位数字。",
    ],
    ["is empty", "", "科目文件“坏科目.json”是空的，没有写任何科目；请重新导出。"],
    [
      "has ten megabytes",
      " ".repeat(10_000_000),
      "科目文件“坏科目.json”有1000万字，超过100万字，不像是科目；请核对是否选错了文件。",
    ],
  ])("--subjects whose file %s: one sentence, and nothing is reviewed", (_, content, sentence) => {
    expect(runReview("--subjects", written("坏科目.json", content), putRight)).toEqual({
      code: 2,
      out: "",
      err: `${sentence}\n`,
    });
  });

  test("a settings file that is not there: one sentence", () => {
    const file = inFolder("没有.json");
    const { code, err } = runReview("--settings", file, published);
    expect({ code, err }).toEqual({
      code: 2,
      err: `--settings 写的“${file}”打不开（ENOENT），请核对路径。\n`,
    });
  });

  test("--help tells how", () => {
    const { code, out, err } = runReview("--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^用法：/);
  });

  test.each<[string, string[], string]>([
    ["no path", [], "没有给出要核对的文件或文件夹。"],
    ["a format that is none", ["--format", "xml", published], "--format 写的是“xml”，只能是 text 或 json。"],
    ["an option that is none", ["--quiet", published], "不认识选项 --quiet，请核对拼写。"],
    [
      "a prior total that is no amount",
      ["--prior-total", "两千万", published],
      "上年收支总计填的是“两千万”，不是数字；请按万元填写，例如 2884.52。",
    ],
  ])("%s: one sentence, and how it is meant", (_, args, sentence) => {
    const { code, out, err } = runReview(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const [first, ...usage] = err.split("\n");
    expect(first).toBe(sentence);
    expect(usage.join("\n")).toMatch(/^\n用法：/);
  });

  test("a folder: every workbook in it, by name; what cannot be read is told and hides no other", () => {
    const { code, out, err } = runReview("--format", "json", folder);
    expect({ code, err }).toEqual({ code: 2, err: "" });
    const report = jsonReport.parse(JSON.parse(out));
    expect(report.map(({ file, error }) => [path.relative(folder, file), error?.kind])).toEqual([
      ["二级单位/改好的.XLSX", undefined],
      ["公开稿.xlsx", undefined],
      ["加密.xlsx", "encrypted"],
      ["文档.xlsx", "not a workbook"],
      ["通讯录.xlsx", "no tables"],
      ["零字节.xlsx", "empty"],
    ]);
    const errors = report.map(
      ({ findings }) => findings.filter(({ severity }) => severity === "error").length,
    );
    expect(errors.map((count) => count > 0)).toEqual([false, true, false, false, false, false]);
  });

  test.each<[string, string, string]>([
    ["is not there", inFolder("没有.xlsx"), "没有找到“PATH”，请核对路径。"],
    [
      "is an empty folder",
      inFolder("空文件夹"),
      "文件夹“PATH”里没有工作簿（.xlsx、.xls、.et、.ods 等），请核对路径。",
    ],
    [
      "has a password",
      inFolder("加密.xlsx"),
      "“加密.xlsx”设有打开密码，无法读取，请用 Excel 或 WPS 打开并取消密码后再试。",
    ],
    ["is empty", inFolder("零字节.xlsx"), "“零字节.xlsx”是空文件（0 字节），请重新取得这份文件后再试。"],
    [
      "is no workbook",
      inFolder("文档.xlsx"),
      "“文档.xlsx”是 PDF 文件，不是 Excel 工作簿，请选择 .xlsx 文件。",
    ],
    [
      "has no budget table",
      inFolder("通讯录.xlsx"),
      "“通讯录.xlsx”里没有认出任何一张预算表（“通讯录”没有找到预算表的标题和表头）；请确认选对了文件，并核对各表的表名和表头。",
    ],
  ])("a path that %s: one sentence, and the next file is still reviewed", (_, given, sentence) => {
    const { code, out, err } = runReview(given, putRight);
    expect({ code, err }).toEqual({ code: 2, err: "" });
    const [first, ...next] = out.split("\n\n");
    expect(first).toBe(`${given}\n  ${sentence.replace("PATH", given)}`);
    expect(next.join("\n\n")).toMatch(/^samples\/2022-put-right\.xlsx\n {2}核对 \d+ 处，.+\n {2}必须改 0 ·/);
  });
});
