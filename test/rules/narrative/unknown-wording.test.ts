import fc from "fast-check";
import { rules } from "../../../src/rules/index";
import { runRules, sentenceOf } from "../../../src/rules/run-rules";
import { recogniseBook } from "../../../src/tables/recognise";
import { sheet, workbook } from "../../support/sheet";
import { withNarrative } from "./drawn-budget";

/** Words that are put before, after and between the names that the tables know, so that they name something else. */
const before = [
  "追加",
  "除去",
  "不含",
  "上年结转的",
  "涉及",
  "抵减",
  "可用于",
  "上级下达的",
  "盘活",
  "拟申请",
];
const after = [
  "结余",
  "缺口",
  "的一半",
  "以外的部分",
  "尾款",
  "项下培训费",
  "中用于维修的",
  "超支",
  "压减空间",
  "人均",
];
const names = [
  "收入总计",
  "支出合计",
  "基本支出",
  "项目支出",
  "一般公共预算",
  "政府性基金收入",
  "人员经费",
  "公用经费",
  "“三公”经费",
  "公务接待费",
  "公务用车运行维护费",
  "机关运行经费",
  "政府采购预算",
  "办公费",
  "行政运行（项）",
];
const headings = [
  "一、收入支出预算总体情况说明",
  "二、收入预算总体情况说明",
  "三、支出预算总体情况说明",
  "五、一般公共预算支出预算情况说明",
  "六、一般公共预算基本支出情况说明",
  "七、“三公”经费支出预算情况说明",
  "（一）机关运行经费支出情况",
  "（二）政府采购支出情况",
  "（四）国有资产占用情况",
];
const verbs = ["", "为", "约", "达", "安排", "增加", "减少", "同比增长", "较上年下降", "折合", "控制在"];
const stops = ["，", "；", "。", "，其中：", "（", "、", "\n"];

const number = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 1, 2, 3))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toString());
const unit = fc.constantFrom("万元", "元", "亿元", "%", "个百分点", "辆", "项", "人", "");
const unusual = fc.oneof(
  fc.tuple(fc.constantFrom(...before), fc.constantFrom(...names), fc.constantFrom("", ...after)),
  fc.tuple(fc.constantFrom("", ...before), fc.constantFrom(...names), fc.constantFrom(...after)),
);
const phrase = fc
  .tuple(unusual, fc.constantFrom(...verbs), number, unit, fc.constantFrom(...stops))
  .map(([words, verb, digits, of, stop]) => words.join("") + verb + digits + of + stop);
const text = fc.tuple(fc.constantFrom(...headings), fc.array(phrase, { minLength: 1, maxLength: 6 }));

const ofText = rules.filter(({ group, severity }) => group === "narrative" && severity === "error");

function errorsIn(heading: string, lines: readonly string[]): string[] {
  const sheets = Object.entries(withNarrative(heading, ...lines));
  const book = recogniseBook(workbook(...sheets.map(([name, drawing]) => sheet(name, drawing))));
  return runRules(ofText, book).flatMap((outcome) =>
    outcome.state === "ran" ? outcome.findings.map((found) => sentenceOf(outcome.rule, found)) : [],
  );
}

test("without such words, the same names beside wrong numbers are called wrong", () => {
  const wrong = names.filter((name) =>
    headings.some((heading) => errorsIn(heading, [`2022年${name}为98765.43万元。`]).length > 0),
  );
  expect(names.filter((name) => !wrong.includes(name))).toEqual(["机关运行经费", "政府采购预算"]);
});

test("numbers among words that nobody knows are never called wrong against the tables", () => {
  fc.assert(
    fc.property(text, ([heading, phrases]) => {
      const lines = phrases
        .join("")
        .split("\n")
        .filter((line) => line !== "");
      expect(errorsIn(heading, lines)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
