import fc from "fast-check";
import { readRulePack } from "../../../src/review/rule-pack";
import { writePackLine, type PackLine, type PackTerm } from "../../../src/rules/packs/pack-line";
import { anyLine } from "./any-line";

function linesOf(text: string): readonly PackLine[] {
  const read = readRulePack(text);
  if ("refused" in read) throw new Error(read.refused.map(({ sentence }) => sentence).join(""));
  return read.pack.lines;
}

function refusalsOf(text: string): readonly string[] {
  const read = readRulePack(text);
  return "refused" in read ? read.refused.map(({ sentence }) => sentence) : [];
}

const projects: PackTerm = {
  sign: 1,
  table: "项目支出预算表",
  kind: "project-expenditure",
  row: "合计",
  column: "合计",
};
const targets: PackTerm = {
  sign: 1,
  table: "项目绩效目标汇总表",
  kind: "project-performance",
  row: "合计",
  column: "资金总额",
};
const plain = { line: 1, severity: "error", relation: "equal", left: [projects], right: [targets] } as const;

describe("readPack", () => {
  test.each<[string, string, Partial<PackLine>]>([
    ["a line in plain words", "项目支出预算表[合计].合计 = 项目绩效目标汇总表[合计].资金总额", {}],
    ["full width", "项目支出预算表［合计］．合计＝项目绩效目标汇总表【合计】。资金总额", {}],
    ["spaces anywhere", " 项目支出预算表 [ 合计 ] . 合计  = 项目绩效目标汇总表[合计] .资金总额 ", {}],
    [
      "a title",
      "目标等于项目：项目支出预算表[合计].合计=项目绩效目标汇总表[合计].资金总额",
      { title: "目标等于项目" },
    ],
    [
      "a title with a colon of its own, and a severity",
      "（要说明）绩效：目标:项目支出预算表[合计].合计=项目绩效目标汇总表[合计].资金总额",
      { title: "绩效：目标", severity: "explain" },
    ],
    [
      "a severity without a title",
      "(可看看) 项目支出预算表[合计].合计=项目绩效目标汇总表[合计].资金总额",
      { severity: "hint" },
    ],
    ["a comment behind it", "项目支出预算表[合计].合计=项目绩效目标汇总表[合计].资金总额 ＃ 市局要求", {}],
    ["at most", "项目支出预算表[合计].合计<=项目绩效目标汇总表[合计].资金总额", { relation: "at most" }],
    ["at least", "项目支出预算表[合计].合计 ≥ 项目绩效目标汇总表[合计].资金总额", { relation: "at least" }],
    [
      "sums of both signs",
      "项目支出预算表[合计].合计−项目支出预算表[合计].合计＋项目支出预算表[合计].合计 = 项目绩效目标汇总表[合计].资金总额",
      { left: [projects, { ...projects, sign: -1 }, projects] },
    ],
    [
      "a row with signs of its own",
      "项目支出预算表[一、A-B=#1（境）].合计 = 项目绩效目标汇总表[合计].资金总额",
      { left: [{ ...projects, row: "一、A-B=#1（境）" }] },
    ],
  ])("%s", (_, text, differs) => {
    expect(linesOf(text)).toEqual([{ ...plain, ...differs }]);
  });

  test("blank lines and comments are no rules; lines are counted as people count them", () => {
    const text =
      "\ufeff# 本市规则\r\n\r\n  # 另起\r\n项目支出预算表[合计].合计=项目绩效目标汇总表[合计].资金总额\r\n";
    expect(linesOf(text).map(({ line }) => line)).toEqual([4]);
  });

  test("an empty pack has no rules", () => {
    expect(linesOf("")).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      "a table that is none",
      "项目支岀总表[合计].合计 = 支出总表[合计].合计",
      "第1行第1字：不认识表名“项目支岀总表”，最接近的是“项目支出表”；请用标准表名，或这张表的标题。",
    ],
    [
      "a table that is like none",
      "支出总表[合计].合计 = 固定资产[合计].原值",
      "第1行第15字：不认识表名“固定资产”；请用标准表名，或这张表的标题。",
    ],
    [
      "no row",
      "支出总表.合计 = 收入总表[合计].合计",
      "第1行第9字：“支出总表.合计”后面没有[行名]；每一项写成 表名[行名].列名。",
    ],
    [
      "an empty row",
      "支出总表[].合计 = 收入总表[合计].合计",
      "第1行第6字：“[]”里没有行名；合计行写[合计]，全部明细行写[*]。",
    ],
    [
      "an open bracket",
      "支出总表[合计.合计 = 收入总表[合计].合计",
      "第1行第5字：“[”没有配对的“]”；请补上“]”。",
    ],
    [
      "no column",
      "支出总表[合计] = 收入总表[合计].合计",
      "第1行第10字：“[合计]”后面没有“.列名”；每一项写成 表名[行名].列名。",
    ],
    [
      "a dot and no column",
      "支出总表[合计]. = 收入总表[合计].合计",
      "第1行第10字：“[合计].”后面没有列名；每一项写成 表名[行名].列名。",
    ],
    [
      "no relation",
      "支出总表[合计].合计 ＋ 收入总表[合计].合计",
      "第1行第26字：没有＝、≤或≥；请写明两边是什么关系。",
    ],
    [
      "two relations",
      "支出总表[合计].合计＝收入总表[合计].合计＝收支总表[支出总计].金额",
      "第1行第24字：一行只能有一个＝、≤或≥；请拆成两行。",
    ],
    [
      "a strict relation",
      "支出总表[合计].合计 ＜ 收入总表[合计].合计",
      "第1行第13字：只写了＜或＞；请写≤或≥。",
    ],
    [
      "nothing after an operator",
      "支出总表[合计].合计 ＝ 收入总表[合计].合计 ＋",
      "第1行第28字：这里缺少一项；每一项写成 表名[行名].列名。",
    ],
    [
      "two terms without a sign between them",
      "支出总表[合计].合计 收入总表[合计].合计 = 支出总表[合计].合计",
      "第1行第17字：“合计 收入总表”后面的“[”多余，或者前面少了＋、－或＝。",
    ],
    [
      "words that are no rule",
      "各单位要认真核对",
      "第1行第9字：“各单位要认真核对”后面没有[行名]；每一项写成 表名[行名].列名。",
    ],
  ])("%s: where, what, and what to do", (_, text, sentence) => {
    expect(refusalsOf(text)).toEqual([sentence]);
  });

  test("everything wrong is told at once, line by line", () => {
    expect(refusalsOf("甲\n\n支出总表[合计].合计\n").map((sentence) => sentence.slice(0, 3))).toEqual([
      "第1行",
      "第3行",
    ]);
  });

  test("two lines of one title, or with one equation, are refused", () => {
    const equation = "支出总表[合计].合计 = 收入总表[合计].合计";
    expect(refusalsOf(`甲：${equation}\n甲：支出总表[合计].合计 ≤ 收入总表[合计].合计`)).toEqual([
      "第2行第1字：标题“甲”与第1行相同；请改正或删去一行。",
    ]);
    expect(refusalsOf(`甲：${equation}\n乙：${equation}`)).toEqual([
      "第2行第1字：式子“支出总表[合计].合计 ＝ 收入总表[合计].合计”与第1行相同；请改正或删去一行。",
    ]);
  });

  test("a line or a file without end is refused", () => {
    expect(refusalsOf(`${"长".repeat(501)}[合计].合计`)).toEqual([
      "第1行第501字：一行不能超过500个字；请拆成几行。",
    ]);
    const many = Array.from({ length: 600 }, (_, i) => `支出总表[${i}].合计 = 收入总表[合计].合计`);
    expect(refusalsOf(many.join("\n"))).toEqual(["第501行第1字：一份规则文件至多500条；请分成几份。"]);
  });

  const fragments = fc.constantFrom(
    ...[
      "[",
      "]",
      ".",
      "＝",
      "=",
      "<",
      "≤",
      "+",
      "－",
      "：",
      "#",
      "\n",
      " ",
      "合计",
      "支出总表",
      "（要说明）",
      "201",
    ],
  );

  test("property: any text is a pack or is refused with line, place and a whole sentence", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fragments, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const read = readRulePack(written);
        if ("pack" in read) expect(read.pack.rules).toHaveLength(read.pack.lines.length);
        else
          for (const { line, column, sentence } of read.refused)
            expect(sentence).toMatch(new RegExp(`^第${line}行第${column}字：[^]+。$`));
      }),
      { numRuns: 500 },
    );
  });

  test("property: what is written is read as the same line", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(linesOf(writePackLine(line))).toEqual([line]);
      }),
      { numRuns: 300 },
    );
  });
});
