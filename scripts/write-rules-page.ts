/** `npm run docs:rules` writes docs/rules.md, the list of all rules for people, from the rules themselves. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableNames } from "../src/budget/table";
import { severityNames } from "../src/workbook/mark";
import { rules } from "../src/rules/index";
import { ruleGroups, type Rule, type RuleGroup } from "../src/rules/rule";
import { thresholdNames, thresholds } from "../src/rules/thresholds";
import { exampleOf, fixOf } from "./rule-example";

export const rulesPage = join(__dirname, "../docs/rules.md");

/** The page as it should stand; a test compares it with the file. */
export function writeRulesPage(list: readonly Rule[] = rules): string {
  const groups = (Object.keys(ruleGroups) as RuleGroup[]).flatMap((group) => {
    const own = list.filter((rule) => rule.group === group);
    return own.length > 0 ? [groupSection(group, own)] : [];
  });
  return [
    "# Rules",
    "Written by `npm run docs:rules`; change the rules, not this page.",
    introduction(list),
    outcomes,
    ...groups,
    thresholdSection(list),
  ]
    .join("\n\n")
    .concat("\n");
}

function introduction(list: readonly Rule[]): string {
  const count = (severity: Rule["severity"]) => list.filter((rule) => rule.severity === severity).length;
  const { error, explain, hint } = severityNames;
  return (
    `共 ${list.length} 条规则：${error} ${count("error")} 条，${explain} ${count("explain")} 条，${hint} ${count("hint")} 条。` +
    "“需要的表”缺一张，规则就不执行，并在结果里写明；写“各表”的，工作簿里有哪些表就核对哪些表。"
  );
}

const outcomes = `每条规则在每份工作簿上都有一个结果，报告里都列出并计数：

- 执行：核对了几处、不符几处。
- 无法判断：核对到了，但表里有看不懂的数、列或行，不敢说对也不敢说错。
- 缺表未执行：工作簿里没有它需要的表，不算通过。
- 停用：本部门在[设置](settings.md)里写明理由停用了。
- 出错：规则自己出了错，没有结论。

各地可以用[规则文件](rule-packs.md)加上自己的勾稽关系，用[设置](settings.md)停用规则、降低轻重、改下面的限额。`;

function groupSection(group: RuleGroup, list: readonly Rule[]): string {
  const rows = list.map((rule) => [
    `[${rule.id}](../src/rules/${group}/${rule.id}.ts)`,
    rule.title,
    rule.basis,
    severityNames[rule.severity],
    rule.needs.length > 0 ? rule.needs.map((kind) => tableNames[kind]).join("、") : "各表",
    exampleOf(rule),
    fixOf(exampleOf(rule)),
  ]);
  const header = ["规则", "必须成立的关系", "依据", "轻重", "需要的表", "例", "怎样改"];
  return `## ${ruleGroups[group]}\n\n${table(header, rows)}`;
}

/** 限额 and 比例 that a place may set, and which rules go by them. */
function thresholdSection(list: readonly Rule[]): string {
  const rows = thresholdNames.map((name) => {
    const { name: called, unit, standard, example } = thresholds[name];
    const users = list.filter(({ uses }) => uses?.includes(name)).map(({ id }) => id);
    const used = users.length > 0 ? users.join("、") : "报告的“没有核对的”";
    return [`\`${name}\``, called, unit, standard ?? `没有，例如 ${example}`, used];
  });
  return `## 各地可以改的数\n\n${table(["名称", "是什么", "单位", "默认", "用在"], rows)}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(cell).join(" | ")} |`)
    .join("\n");
}

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

if (require.main === module) {
  writeFileSync(rulesPage, writeRulesPage());
  console.log(`docs/rules.md：${rules.length}条规则`);
}
