/** `npm run new:rule within-table totals-positive` lays out a rule, its test and its place in the list. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ruleGroups } from "../src/rules/rule";
import { withRule } from "./new-rule/rule-list";
import { ruleFile, testFile } from "./new-rule/templates";

/** Writes into the project at `folder`; the sentence that refuses when the rule may not be called so. */
export function newRule(
  folder: string,
  args: readonly string[],
): { written: readonly string[] } | { refused: string } {
  const refused = whyNot(folder, args);
  if (refused !== undefined) return { refused };
  const [group, id] = args as [string, string];
  const list = "src/rules/index.ts";
  const files: Record<string, string> = {
    [`src/rules/${group}/${id}.ts`]: ruleFile(group, id),
    [`test/rules/${group}/${id}.test.ts`]: testFile(group, id),
    [list]: withRule(readFileSync(join(folder, list), "utf8"), group, id),
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return { written: Object.keys(files) };
}

function whyNot(folder: string, args: readonly string[]): string | undefined {
  const [group = "", id = ""] = args;
  const groups = Object.keys(ruleGroups);
  if (args.length !== 2) return "要写明规则的组和名称，例如 npm run new:rule within-table totals-positive。";
  if (!groups.includes(group)) return `没有“${group}”这一组，请从这些组里选一个：${groups.join("、")}。`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    return `规则名称“${id}”不合写法，请用小写英文单词加短横线，先写事物再写关系，例如 totals-positive。`;
  }
  const taken = groups.find((other) => existsSync(join(folder, `src/rules/${other}/${id}.ts`)));
  if (taken) return `规则“${id}”已经有了（src/rules/${taken}/${id}.ts），请换一个名称。`;
  return undefined;
}

if (require.main === module) {
  const made = newRule(join(__dirname, ".."), process.argv.slice(2));
  if ("refused" in made) {
    console.error(made.refused);
    process.exitCode = 2;
  } else {
    for (const file of made.written) console.log(file);
    console.log("接下来：写 title、basis、messages 和 check，画一张应当通过、一张应当报出的表，");
    console.log(`然后 npx jest test/rules/${process.argv.slice(2).join("/")}，最后 npm run docs:rules。`);
  }
}
