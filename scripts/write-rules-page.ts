/** `npm run docs:rules` writes docs/rules.md, the list of all rules for people, from the rules themselves. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableNames } from "../src/budget/table";
import { severityNames } from "../src/workbook/mark";
import { rules } from "../src/rules/index";
import { ruleGroups, type Rule, type RuleGroup } from "../src/rules/rule";

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
    ...groups,
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

function groupSection(group: RuleGroup, list: readonly Rule[]): string {
  const rows = list.map(({ id, title, basis, severity, needs }) => [
    `[${id}](../src/rules/${group}/${id}.ts)`,
    title,
    basis,
    severityNames[severity],
    needs.length > 0 ? needs.map((kind) => tableNames[kind]).join("、") : "各表",
  ]);
  const header = ["规则", "必须成立的关系", "依据", "轻重", "需要的表"];
  const table = [header, header.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.map(cell).join(" | ")} |`,
  );
  return `## ${ruleGroups[group]}\n\n${table.join("\n")}`;
}

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

if (require.main === module) {
  writeFileSync(rulesPage, writeRulesPage());
  console.log(`docs/rules.md：${rules.length}条规则`);
}
