import { localTerms } from "../../src/review/local-terms";
import { loweredRules, sayOwnSettings } from "../../src/review/own-settings";
import { standardSettings, type RuleSettings } from "../../src/review/rule-settings";
import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";

const spending = workbook(
  sheet(
    "支出",
    `
    | 2022年部门支出总表 |          |       |          |          |
    | 单位：万元         |          |       |          |          |
    | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
    |                    | 合计     | 30.00 | 18.00    | 12.00    |`,
  ),
);
const own = (part: Partial<RuleSettings>): RuleSettings => ({ ...standardSettings, ...part });

test.each<[string, Partial<RuleSettings>, readonly string[]]>([
  ["nothing", {}, []],
  [
    "rule files",
    { packs: [{ name: "市局.txt", text: "支出总表[合计].合计 ＝ 收入总表[合计].合计\n# 完" }] },
    ["按设置，加上规则文件“市局.txt”里的1条规则。"],
  ],
  [
    "local numbers beside the standard, where there is one",
    { thresholds: { procurementLimit: "100", unionPercent: "2.5", approvalDate: "2022-03-15" } },
    [
      "按设置，政府采购限额标准是100万元，默认是50万元。",
      "按设置，工会经费拨缴比例是2.5%，默认是2%。",
      "按设置，预算批复日期是2022-03-15。",
    ],
  ],
  ["the locality", { locality: "henan" }, ["按设置，地区是河南。"]],
  [
    "a list of 科目",
    {
      subjects: { name: "市局.json", text: '{"from":2022,"to":2022,"functional":["201 一般公共服务支出"]}' },
    },
    ["按设置，科目用“市局.json”（2022年）。"],
  ],
])("says what people have set: %s", (_, part, lines) => {
  const settings = own(part);
  const book = recogniseBook(spending, undefined, localTerms(settings));
  expect(sayOwnSettings(settings, book)).toEqual(lines);
});

test("lists the rules that weigh less, from what and why", () => {
  const reason = "市财政局2022年编制通知第三条";
  const lowered = { "column-parts-add-up": { to: "hint", reason } } as const;
  expect(loweredRules(own({ lowered }))).toEqual([
    { rule: "column-parts-add-up", title: "每一行的合计、小计等于其分项之和", from: "error", reason },
  ]);
});
