import { readFileSync } from "node:fs";
import path from "node:path";
import { readRuleSettings } from "../../src/review/rule-settings";
import { rules } from "../../src/rules/index";
import { readRulePacks } from "../../src/review/rule-pack";

const equation = "支出总表[合计].合计 = 收入总表[合计].合计";

describe("readRulePacks", () => {
  test("the rules of all packs, in order", () => {
    const read = readRulePacks([
      { name: "市局.txt", text: `甲：${equation}` },
      { name: "区局.txt", text: `# 没有标题的以式子为名\n${equation}` },
    ]);
    expect("value" in read ? read.value.map(({ id }) => id) : read).toEqual([
      "pack/甲",
      "pack/支出总表[合计].合计＝收入总表[合计].合计",
    ]);
  });

  test("no pack has no rules", () => {
    expect(readRulePacks([])).toEqual({ value: [] });
  });

  test("what is wrong in any pack is told with the pack's name", () => {
    const read = readRulePacks([
      { name: "市局.txt", text: "甲" },
      { name: "区局.txt", text: `甲：${equation}` },
      { name: "县局.txt", text: `甲：${equation}` },
    ]);
    expect(read).toEqual({
      refused:
        "规则文件“市局.txt”第1行第2字：“甲”后面没有[行名]；每一项写成 表名[行名].列名。\n" +
        "规则文件“县局.txt”里的“甲”别的规则文件里已经有了，请改名或删去一条。",
    });
  });
});

describe("the pages that tell how it is written", () => {
  const firstBlock = (page: string, language: string): string =>
    new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(
      readFileSync(path.join(__dirname, "../../docs", page), "utf8"),
    )![1]!;

  test("the rules of docs/rule-packs.md can be read", () => {
    const text = firstBlock("rule-packs.md", "");
    const read = readRulePacks([{ name: "rule-packs.md", text }]);
    expect("value" in read ? read.value : read).toHaveLength(4);
  });

  test("the settings of docs/settings.md can be read", () => {
    const given = JSON.parse(firstBlock("settings.md", "json")) as object;
    expect(readRuleSettings(given, rules)).toEqual({ value: { ...given, locality: "henan" } });
  });
});
