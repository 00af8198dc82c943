import { loweredRules, sayOwnSettings } from "../../src/review/own-settings";
import { standardSettings, type RuleSettings } from "../../src/review/rule-settings";

const own = (part: Partial<RuleSettings>): RuleSettings => ({ ...standardSettings, ...part });

test.each<[string, Partial<RuleSettings>, readonly string[]]>([
  ["nothing", {}, []],
  [
    "rule files",
    { packs: [{ name: "市局.txt", text: "支出总表[合计].合计 ＝ 收入总表[合计].合计\n# 完" }] },
    ["规则文件“市局.txt”：1条规则"],
  ],
  [
    "local numbers beside the standard, where there is one",
    { thresholds: { procurementLimit: "100", unionPercent: "2.5", approvalDate: "2022-03-15" } },
    [
      "政府采购限额标准：100万元（默认50万元）",
      "工会经费拨缴比例：2.5%（默认2%）",
      "预算批复日期：2022-03-15",
    ],
  ],
  ["the locality by its name", { locality: "henan" }, ["地区：河南"]],
  [
    "a list of 科目",
    {
      subjects: { name: "市局.json", text: '{"from":2026,"to":2026,"functional":["201 一般公共服务支出"]}' },
    },
    ["科目表：“市局.json”"],
  ],
])("says what people have set: %s", (_, part, lines) => {
  expect(sayOwnSettings(own(part))).toEqual(lines);
});

test("lists the rules that weigh less, from what and why", () => {
  const reason = "市财政局2022年编制通知第三条";
  const lowered = { "column-parts-add-up": { to: "hint", reason } } as const;
  expect(loweredRules(own({ lowered }))).toEqual([
    { rule: "column-parts-add-up", title: "每一行的合计、小计等于其分项之和", from: "error", reason },
  ]);
});
