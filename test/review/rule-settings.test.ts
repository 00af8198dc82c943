import fc from "fast-check";
import { readRuleSettings, rulesUnder, standardSettings } from "../../src/review/rule-settings";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { tallySentence } from "../../src/review/sentences";
import { rules } from "../../src/rules/index";
import { severityNames } from "../../src/workbook/mark";
import { sample } from "../support/samples";
import { troubled } from "./troubled";

const read = (given: unknown) => readRuleSettings(given, rules);

/** What a department that has set something would be checked by. */
function inForce(given: object) {
  const settings = read({ version: 1, ...given });
  if ("refused" in settings) throw new Error(settings.refused);
  return rulesUnder(settings.value, rules);
}

const reason = "本地口径不同，见财政局2022年编制通知";

describe("readRuleSettings", () => {
  test("nothing but the version is the standard", () => {
    expect(read({ version: 1 })).toEqual({ value: standardSettings });
  });

  test("keeps what is written, without the spaces around it", () => {
    const given = {
      version: 1,
      off: { "rent-is-explained": { reason: ` ${reason} ` } },
      lowered: { "total-is-its-rows": { to: "hint", reason } },
      thresholds: { procurementLimit: 100, approvalDate: " 2022-03-15 " },
      packs: [{ name: "市局.txt", text: "支出总表[合计].合计 = 收入总表[合计].合计" }],
      notChecked: ["附表 "],
      locality: " 河南 ",
      subjects: {
        name: "市局.json",
        text: '{ "from": 2026, "to": 2026, "functional": ["201 一般公共服务支出"] }',
      },
    };
    expect(read(given)).toEqual({
      value: {
        ...given,
        off: { "rent-is-explained": { reason } },
        thresholds: { procurementLimit: "100", approvalDate: "2022-03-15" },
        notChecked: ["附表"],
        locality: "henan",
      },
    });
  });

  test.each(["henan", "河南", "河南省"])("%s is the locality henan", (locality) => {
    expect(read({ version: 1, locality })).toEqual({ value: { ...standardSettings, locality: "henan" } });
  });

  test("what was read is read again as the same", () => {
    const first = read({ version: 1, thresholds: { unionPercent: "1.5" }, locality: "上海" });
    if ("refused" in first) throw new Error(first.refused);
    expect(read(JSON.parse(JSON.stringify(first.value)))).toEqual(first);
  });

  test.each<[string, unknown, string]>([
    ["no object", [], "设置应当是一组名称和内容（用花括号写），请对照说明改正。"],
    [
      "no version",
      {},
      '设置没有写明版本，或不是本程序认得的版本；请写 "version": 1，较新的设置请更新程序后再用。',
    ],
    [
      "a newer version",
      { version: 2 },
      '设置没有写明版本，或不是本程序认得的版本；请写 "version": 1，较新的设置请更新程序后再用。',
    ],
    ["a word of its own", { version: 1, of: {} }, "设置里有不认识的内容“of”，请核对拼写或删去。"],
    [
      "an unknown threshold",
      { version: 1, thresholds: { limit: "3" } },
      "设置 thresholds 里有不认识的内容“limit”，请核对拼写或删去。",
    ],
    [
      "an unknown rule",
      { version: 1, off: { "rent-is-paid": { reason } } },
      "设置里的规则“rent-is-paid”不存在，请对照规则清单（docs/rules.md）核对名称，或删去这一条。",
    ],
    [
      "a word that every object has is no rule",
      { version: 1, lowered: { toString: { to: "hint", reason } } },
      "设置里的规则“toString”不存在，请对照规则清单（docs/rules.md）核对名称，或删去这一条。",
    ],
    [
      "no reason",
      { version: 1, off: { "rent-is-explained": { reason: " 。" } } },
      "规则“项目中有房屋租金的，备好批准文件”没有理由，请写明理由。",
    ],
    [
      "a reason that says nothing",
      { version: 1, lowered: { "total-is-its-rows": { to: "explain", reason: "经核实，无误！" } } },
      "规则“合计行、单位行等于其下各行之和”的理由只写了“经核实，无误！”，看不出原因；请写明为什么这样处理，例如依据哪个文件或哪种口径。",
    ],
    [
      "a severity raised",
      { version: 1, lowered: { "vehicle-duty-is-explained": { to: "explain", reason } } },
      "规则“职责中管理车辆而资产中没有车辆的，可说明车辆归属”本来是“可看看”，不能改为“要说明”；轻重只能降低，请改正或删去这一条。",
    ],
    [
      "a severity that stays",
      { version: 1, lowered: { "rent-is-explained": { to: "explain", reason } } },
      "规则“项目中有房屋租金的，备好批准文件”本来是“要说明”，不能改为“要说明”；轻重只能降低，请改正或删去这一条。",
    ],
    [
      "a severity that must be fixed",
      { version: 1, lowered: { "rent-is-explained": { to: "error", reason } } },
      "设置 lowered → rent-is-explained → to 的写法不对，只能是 explain 或 hint，请改正。",
    ],
    [
      "off and lowered",
      {
        version: 1,
        off: { "rent-is-explained": { reason } },
        lowered: { "rent-is-explained": { to: "hint", reason } },
      },
      "规则“项目中有房屋租金的，备好批准文件”既停用又降低了轻重，请只留一处。",
    ],
    [
      "a limit below zero",
      { version: 1, thresholds: { procurementLimit: "-1" } },
      "政府采购限额标准填的是“-1”，不能用；请按“万元”填写，例如 50。",
    ],
    [
      "a percent above a hundred",
      { version: 1, thresholds: { pensionPercent: "160" } },
      "养老保险单位缴费比例填的是“160”，不能用；请按“%”填写，例如 16。",
    ],
    [
      "a day that is none",
      { version: 1, thresholds: { approvalDate: "2022-02-30" } },
      "预算批复日期填的是“2022-02-30”，不能用；请按“年-月-日”填写，例如 2022-03-15。",
    ],
    [
      "an empty item",
      { version: 1, notChecked: ["  "] },
      "设置 notChecked 的第1项是空的，请写明没有核对什么，或删去这一项。",
    ],
    [
      "a locality that is not known",
      { version: 1, locality: " 北京 " },
      "地区写的是“北京”，没有收录；请改写为河南、上海之一，或不写地区，由程序按工作簿里的单位名称判断。",
    ],
    [
      "a word that every object has is no locality",
      { version: 1, locality: "constructor" },
      "地区写的是“constructor”，没有收录；请改写为河南、上海之一，或不写地区，由程序按工作簿里的单位名称判断。",
    ],
    [
      "a locality that is no text",
      { version: 1, locality: 41 },
      "设置 locality 应当是文字，请对照说明改正。",
    ],
    [
      "科目 without the file's name",
      { version: 1, subjects: { text: "{}" } },
      "设置 subjects → name 应当是文字，请对照说明改正。",
    ],
    [
      "科目 that are no JSON",
      { version: 1, subjects: { name: "市局.json", text: "2010301 行政运行" } },
      "科目文件“市局.json”不是一份完整的 JSON，读不出来；请重新导出，或检查括号和引号是否成对。",
    ],
    [
      "科目 with a line that cannot be read",
      {
        version: 1,
        subjects: { name: "$&.json", text: '{"from":2026,"to":2026,"functional":["201031 行政运行"]}' },
      },
      "科目文件“$&.json”里支出功能分类科目第1行是“201031 行政运行”，读不出编码和名称；请写成“2010301 行政运行”，编码为3、5或7位数字。",
    ],
    [
      "a locality and 科目, both wrong: told at once",
      { version: 1, locality: "", subjects: { name: "空.json", text: "" } },
      "地区写的是“”，没有收录；请改写为河南、上海之一，或不写地区，由程序按工作簿里的单位名称判断。科目文件“空.json”是空的，没有写任何科目；请重新导出。",
    ],
  ])("%s is refused in a sentence", (_, given, refused) => {
    expect(read(given)).toEqual({ refused });
  });

  test.each(["核实无误", "已核对", "经确认，没有问题。", "无", "同意", "已核实，属实", "数据无误", "OK"])(
    "“%s” is no reason",
    (written) => {
      expect(read({ version: 1, off: { "rent-is-explained": { reason: written } } })).toMatchObject({
        refused: expect.stringContaining("看不出原因"),
      });
    },
  );

  test.each(["租金由上级单位负担", "经核实，该房屋由开发区管委会统一租用", "无房屋租赁，科目名称沿用上年"])(
    "“%s” is a reason",
    (written) => {
      expect(read({ version: 1, off: { "rent-is-explained": { reason: written } } })).toHaveProperty("value");
    },
  );

  test("property: whatever comes from outside is read or refused in whole sentences", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              version: fc.constantFrom(1, 2, "1"),
              off: fc.dictionary(fc.string(), fc.oneof(fc.record({ reason: fc.string() }), fc.jsonValue())),
              lowered: fc.dictionary(fc.constantFrom("rent-is-explained", "__proto__"), fc.jsonValue()),
              thresholds: fc.jsonValue(),
              notChecked: fc.jsonValue(),
            },
            { requiredKeys: ["version"] },
          ),
        ),
        (given) => {
          const settings = read(given);
          if ("refused" in settings) expect(settings.refused).toMatch(/。$/);
          else expect(rulesUnder(settings.value, rules)).toHaveLength(rules.length);
        },
      ),
    );
  });
});

describe("rulesUnder", () => {
  test("a rule that settings do not touch stays the same object", () => {
    const changed = inForce({ thresholds: { procurementLimit: "80" } });
    const others = rules.filter((rule, i) => changed[i] !== rule);
    expect(others.map(({ id }) => id)).toEqual(["no-procurement-is-explained"]);
  });

  test("a rule that is off finds nothing, and says why it is off", async () => {
    const snapshot = await sample("as-published");
    const before = reviewWorkbook(snapshot);
    const after = reviewWorkbook(snapshot, inForce({ off: { "rent-is-explained": { reason } } }));
    const rest = before.findings.filter(({ rule }) => rule !== "rent-is-explained");
    expect(rest).toHaveLength(before.findings.length - 1);
    expect(after.findings).toEqual(rest);
    expect(after.off).toEqual([
      { rule: "rent-is-explained", title: "项目中有房屋租金的，备好批准文件", reason },
    ]);
    expect(after.tally).toMatchObject({ off: 1, notRun: before.tally.notRun });
    expect(tallySentence(after.tally)).toMatch(/；0 条出错；1 条停用$/);
  });

  test("off comes before a missing table: it would not have run either way", () => {
    const { off, notRun } = reviewWorkbook(troubled, inForce({ off: { "rent-is-explained": { reason } } }));
    expect(off).toHaveLength(1);
    expect(notRun.map(({ rule }) => rule)).not.toContain("rent-is-explained");
  });

  test("findings of a lowered rule weigh less, say so, and stand in the lower pile", async () => {
    const snapshot = await sample("as-published");
    const to = "hint";
    const after = reviewWorkbook(snapshot, inForce({ lowered: { "column-parts-add-up": { to, reason } } }));
    const lowered = after.findings.filter(({ rule }) => rule === "column-parts-add-up");
    expect(lowered).toHaveLength(5);
    for (const finding of lowered)
      expect(finding).toMatchObject({ severity: to, lowered: { from: "error", reason } });
    const piles = Object.keys(severityNames);
    const order = after.findings.map(({ severity }) => piles.indexOf(severity));
    expect(order).toEqual([...order].sort());
  });

  test("what is compared does not change with the severity", async () => {
    const snapshot = await sample("as-published");
    const lowered = inForce({ lowered: { "column-parts-add-up": { to: "hint", reason } } });
    expect(reviewWorkbook(snapshot, lowered).equations).toEqual(reviewWorkbook(snapshot).equations);
  });

  const packs = [
    { name: "市局.txt", text: "租车：项目支出表[车辆租赁费].合计 ≤ 三公经费表[合计].公务用车运行费" },
  ];

  test("rules of a kept pack are checked like ours, and can be lowered and switched off", async () => {
    const snapshot = await sample("put-right");
    const found = (given: object) =>
      reviewWorkbook(snapshot, inForce(given)).findings.find(({ rule }) => rule === "pack/租车");
    expect(found({ packs })).toMatchObject({ severity: "error" });
    expect(found({ packs, lowered: { "pack/租车": { to: "hint", reason } } })).toMatchObject({
      severity: "hint",
      lowered: { from: "error", reason },
    });
    expect(found({ packs, off: { "pack/租车": { reason } } })).toBeUndefined();
  });

  test("a pack that cannot be read, or is kept twice, is refused", () => {
    expect(read({ version: 1, packs: [{ name: "市局.txt", text: "甲" }] })).toEqual({
      refused: "规则文件“市局.txt”第1行第2字：“甲”后面没有[行名]；每一项写成 表名[行名].列名。",
    });
    expect(read({ version: 1, packs: [...packs, ...packs] })).toEqual({
      refused: "规则文件“市局.txt”里的“租车”别的规则文件里已经有了，请改名或删去一条。",
    });
  });

  test.each<[string, object, string, boolean]>([
    [
      "800万元 is a large purchase up to there",
      { procurementLimit: "800" },
      "no-procurement-is-explained",
      true,
    ],
    ["and none above", { procurementLimit: "800.01" }, "no-procurement-is-explained", false],
    ["twice the base is too much at 1.5", {}, "wages-fit-contributions", true],
    ["but not at three times", { wagesToBase: "3" }, "wages-fit-contributions", false],
    [
      "a fall of 32.94% wants a whole reason from there",
      { changeToExplain: "32.94" },
      "reason-names-what-changed",
      true,
    ],
    ["and none below", { changeToExplain: "32.95" }, "reason-names-what-changed", false],
    [
      "nor where the percents are half",
      { pensionPercent: "8", housingFundPercent: "6", unionPercent: "1" },
      "wages-fit-contributions",
      false,
    ],
    [
      "公用经费 of 3.16% is little at 3.17",
      { runningToPersonnel: "3.17" },
      "running-costs-fit-personnel",
      true,
    ],
    ["and enough at 3", { runningToPersonnel: "3" }, "running-costs-fit-personnel", false],
    ["a canteen of 113.53% is dear at 113", { welfareToPersonnel: "113" }, "welfare-fits-personnel", true],
    ["and not at 114", { welfareToPersonnel: "114" }, "welfare-fits-personnel", false],
  ])("%s", async (_, thresholds, id, found) => {
    const { findings } = reviewWorkbook(await sample("as-published"), inForce({ thresholds }));
    expect(findings.some(({ rule }) => rule === id)).toBe(found);
  });
});
