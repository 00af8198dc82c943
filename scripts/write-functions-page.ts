/** `npm run docs:functions` writes docs/functions.md, all functions for cells with their examples, from the formulas. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Described } from "../src/formulas/formula";
import { cellFormulas } from "../src/formulas/index";
import { exampleFormula, shownExample, syntaxOf } from "./functions/example";
import { manners } from "./functions/manners";

export const functionsPage = join(__dirname, "../docs/functions.md");

/** The page as it should stand; a test compares it with the file and runs its examples. */
export function writeFunctionsPage(): string {
  const count = cellFormulas.flatMap(({ formulas }) => formulas).length;
  const groups = cellFormulas.flatMap(({ group, formulas }) => [
    `## ${group}`,
    ...formulas.map(functionSection),
  ]);
  return [
    "# Functions",
    "Written by `npm run docs:functions`; change the formulas (`src/formulas/`), not this page.",
    `在 Excel 单元格里可以用的 ${count} 个函数，名称都以 BUDGET. 开头。它们和核对规则、情况说明用的是同一套算法。`,
    manners.map((sentence) => `- ${sentence}`).join("\n"),
    ...groups,
  ]
    .join("\n\n")
    .concat("\n");
}

function functionSection(formula: Described): string {
  const { title, name, definition, basis, result, parameters, examples, notes } = formula;
  const given = parameters.map(({ name: called, means }) => `- ${called}：${means}`);
  const rows = examples.map((example) => {
    const { shows, words } = shownExample(formula, example);
    return `| \`${exampleFormula(formula, example)}\` | ${shows}${words ? `：${words}` : ""} |`;
  });
  return [
    `### ${name} ${title}`,
    `\`${syntaxOf(formula)}\` ＝ ${definition}`,
    [...given, `- 结果：${result}`, `- 依据：${basis}`].join("\n"),
    ["| 例 | 显示 |", "| --- | --- |", ...rows].join("\n"),
    ...(notes.length > 0 ? [notes.join("")] : []),
  ].join("\n\n");
}

if (require.main === module) {
  writeFileSync(functionsPage, writeFunctionsPage());
  console.log("docs/functions.md");
}
