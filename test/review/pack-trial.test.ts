import { countTrial, tryRulePack } from "../../src/review/pack-trial";
import type { RulePackFile } from "../../src/review/rule-pack";
import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";

const book = recogniseBook(
  workbook(
    sheet(
      "支出",
      `
      | 2022年部门支出总表 |          |       |          |          |
      | 单位：万元         |          |       |          |          |
      | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
      |                    | 合计     | 30.00 | 18.00    | 12.00    |
      | '2010301           | 行政运行 | 18.00 | 18.00    |          |
      | '2010302           | 一般行政管理事务 | 12.00 |  | 12.00    |`,
    ),
  ),
);

const holds = "支出总表[合计].合计 ＝ 支出总表[*].合计";
const pack = (text: string, name = "市局.txt"): RulePackFile => ({ name, text });
const tried = (file: RulePackFile, kept: readonly RulePackFile[] = []) =>
  tryRulePack(file, { packs: kept }, book);

describe("a rule file that is tried", () => {
  test("tells of each rule what it comes to, and counts the rules by that", () => {
    const came = tried(
      pack(`
        ${holds}
        支出总表[合计].项目支出 ＝ 支出总表[合计].基本支出
        支出总表[行政运转].合计 ＝ 支出总表[合计].合计
        收入总表[合计].合计 ＝ 支出总表[合计].合计
        支出总表[2010301].项目支出 ＝ 支出总表[2010302].基本支出`),
    );
    if ("refused" in came) throw new Error(came.refused.join());
    expect(came.trial.lines.map(({ state }) => state)).toEqual([
      "ran",
      "ran",
      "not found",
      "no table",
      "blank",
    ]);
    expect(countTrial(came.trial)).toEqual({ pass: 1, differ: 1, cannotTell: 1, noTable: 1, blank: 1 });
    expect(came.trial.replaces).toBe(false);
  });

  test("takes the place of the one that has its name, also where both have a rule in common", () => {
    const came = tried(pack(holds, " 市局.txt "), [
      pack(holds),
      pack("支出总表[合计].合计 ≥ 支出总表[合计].基本支出", "区局.txt"),
    ]);
    expect(came).toMatchObject({ trial: { replaces: true, file: { name: "市局.txt" } } });
  });

  test.each<[string, RulePackFile, readonly RulePackFile[], readonly string[]]>([
    [
      "every line that cannot be read",
      pack(`支出总表合计 ＝ 1\n${holds}\n支出总表[合计].合计`),
      [],
      [
        "第1行第8字：“支出总表合计”后面没有[行名]；每一项写成 表名[行名].列名。",
        "第3行第12字：没有＝、≤或≥；请写明两边是什么关系。",
      ],
    ],
    [
      "a file of comments",
      pack("# 以后再写\n\n"),
      [],
      ["规则文件“市局.txt”里没有一条规则；请按“表名[行名].列名 ＝ 表名[行名].列名”每行写一条。"],
    ],
    [
      "a title that a kept rule has",
      pack(`总数：${holds}`),
      [pack("总数：支出总表[合计].合计 ≥ 支出总表[合计].基本支出", "区局.txt")],
      ["规则文件“市局.txt”里的“总数”别的规则文件里已经有了，请改名或删去一条。"],
    ],
    [
      "a file without a name",
      pack(holds, "  "),
      [],
      ["规则文件没有名称；请写一个以后认得出的名称，例如“市局2022.txt”。"],
    ],
    [
      "a file too long to be a list of rules",
      pack("#".repeat(50_001)),
      [],
      ["规则文件“市局.txt”有50001个字，超过50000个字；请分成几份，或核对是否选错了文件。"],
    ],
  ])("refuses %s", (_, file, kept, refused) => {
    expect(tried(file, kept)).toEqual({ refused });
  });
});
