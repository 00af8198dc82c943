import { readRuleSettings, standardSettings, type RuleSettings } from "../../src/review/rule-settings";
import {
  withNotChecked,
  withoutNotChecked,
  withoutPack,
  withPack,
  withThresholds,
} from "../../src/review/settings-changes";
import { rules } from "../../src/rules/index";

const city = { name: "市局.txt", text: "总数：支出总表[合计].合计 ＝ 收入总表[合计].合计" };
const district = { name: "区局.txt", text: "支出总表[合计].合计 ≥ 支出总表[合计].基本支出" };
const reason = "区局2022年编制通知第三条";
const own = (part: Partial<RuleSettings>): RuleSettings => ({ ...standardSettings, ...part });

describe("rule files in the settings", () => {
  test("a further one is added, one of the same name takes the former's place", () => {
    const both = withPack(withPack(standardSettings, city), district);
    expect(both.packs).toEqual([city, district]);
    const newer = { ...city, text: district.text.replace("≥", "＝") };
    expect(withPack(both, newer).packs).toEqual([newer, district]);
  });

  test.each<[string, Partial<RuleSettings>]>([
    ["off", { off: { "pack/总数": { reason } } }],
    ["lowered", { lowered: { "pack/总数": { to: "hint", reason } } }],
  ])("a rule that was %s and is gone takes nothing else with it", (_, ruling) => {
    const ours = { off: { "rent-is-explained": { reason }, ...ruling.off }, lowered: ruling.lowered ?? {} };
    const settings = own({ packs: [city, district], ...ours });
    expect(readRuleSettings(settings, rules)).toEqual({ value: settings });
    expect(withoutPack(settings, city.name)).toEqual(
      own({ packs: [district], off: { "rent-is-explained": { reason } } }),
    );
    expect(withoutPack(settings, district.name)).toEqual({ ...settings, packs: [city] });
  });

  test("a rule that now weighs no more than it was lowered to is no longer lowered", () => {
    const settings = own({ packs: [city], lowered: { "pack/总数": { to: "explain", reason } } });
    const lighter = { ...city, text: `（要说明）${city.text}` };
    const changed = withPack(settings, lighter);
    expect(changed.lowered).toEqual({});
    expect(readRuleSettings(changed, rules)).toEqual({ value: changed });
    const same = { ...city, text: `# 2023\n${city.text}` };
    expect(withPack(settings, same).lowered).toEqual(settings.lowered);
  });
});

describe("local numbers", () => {
  test("what is typed counts, trimmed; what is emptied is the standard again", () => {
    const settings = own({ thresholds: { unionPercent: "2.5" } });
    expect(withThresholds(settings, { procurementLimit: " 100 ", unionPercent: " " })).toEqual({
      settings: own({ thresholds: { procurementLimit: "100" } }),
    });
  });

  test("each that cannot be meant is refused in the sentence of the settings file, and none is set", () => {
    const typed = { procurementLimit: "很多", unionPercent: "2", approvalDate: "2022-02-30" };
    const refused = {
      procurementLimit: "政府采购限额标准填的是“很多”，不能用；请按“万元”填写，例如 50。",
      approvalDate: "预算批复日期填的是“2022-02-30”，不能用；请按“年-月-日”填写，例如 2022-03-15。",
    };
    expect(withThresholds(standardSettings, typed)).toEqual({ refused });
    expect(readRuleSettings(own({ thresholds: typed }), rules)).toEqual({
      refused: Object.values(refused).join(""),
    });
  });
});

describe("what the department says was not checked", () => {
  const item = "国有资产占用情况表由资产科另行核对";

  test("is added and taken away again", () => {
    const added = withNotChecked(standardSettings, ` ${item} `);
    expect(added).toEqual({ value: own({ notChecked: [item] }) });
    expect(withoutNotChecked(own({ notChecked: ["甲", item] }), item)).toEqual(own({ notChecked: ["甲"] }));
  });

  test.each([
    ["", "没有写明没有核对的是什么；请写一句话，例如“国有资产占用情况表由资产科另行核对”。"],
    [`${item} `, `“${item}”已经写过，不用再加。`],
  ])("is refused where it says nothing new: “%s”", (written, refused) => {
    expect(withNotChecked(own({ notChecked: [item] }), written)).toEqual({ refused });
  });
});
