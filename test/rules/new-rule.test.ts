import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newRule } from "../../scripts/new-rule";
import { withRule } from "../../scripts/new-rule/rule-list";
import { UNWRITTEN } from "../../scripts/new-rule/templates";

const project = path.join(__dirname, "../..");

/** As much of the project as a new rule needs, in a folder of its own. */
const copy = mkdtempSync(path.join(tmpdir(), "new-rule-"));
for (const part of [
  "src",
  "test/rules",
  "test/support",
  "tsconfig.json",
  "jest.config.js",
  ".prettierrc.json",
])
  cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
symlinkSync(path.join(project, "node_modules"), path.join(copy, "node_modules"));
afterAll(() => rmSync(copy, { recursive: true }));

const listOf = (folder: string) => readFileSync(path.join(folder, "src/rules/index.ts"), "utf8");
const run = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [path.join(project, "node_modules", program), ...args], {
    cwd: copy,
    encoding: "utf8",
  });

describe("npm run new:rule", () => {
  test("lays out a rule, its test and its place in the list", () => {
    const before = listOf(copy);
    const made = newRule(copy, ["within-table", "totals-positive"]);
    const written = [
      "src/rules/within-table/totals-positive.ts",
      "test/rules/within-table/totals-positive.test.ts",
      "src/rules/index.ts",
    ];
    expect(made).toEqual({ written });
    const added = listOf(copy)
      .split("\n")
      .filter((line) => !before.split("\n").includes(line));
    expect(added).toEqual([
      'import { totalsPositive } from "./within-table/totals-positive";',
      "  totalsPositive,",
    ]);
    expect(run("prettier/bin/prettier.cjs", "--check", ...written).status).toBe(0);
  });

  test("what it lays out compiles", () => {
    const files = ["src/rules/index.ts", "test/rules/within-table/totals-positive.test.ts"];
    const only = {
      extends: "./tsconfig.json",
      files,
      include: [],
      compilerOptions: { types: ["node", "jest"] },
    };
    writeFileSync(path.join(copy, "tsconfig.only.json"), JSON.stringify(only));
    const { stdout } = run("typescript/bin/tsc", "-p", "tsconfig.only.json");
    expect(stdout.split("\n").filter((line) => /totals-positive|rules\/index/.test(line))).toEqual([]);
  });

  test("its test fails until the rule and the drawings are filled in", () => {
    const test = run("jest/bin/jest.js", "test/rules/within-table/totals-positive.test.ts");
    expect(test.status).toBe(1);
    expect(test.stderr).toContain(`passes: ${UNWRITTEN}`);
    expect(test.stderr).toContain(`finds: ${UNWRITTEN}`);
  });

  test("it never writes over a rule", () => {
    const written = readFileSync(path.join(copy, "src/rules/within-table/totals-positive.ts"), "utf8");
    expect(newRule(copy, ["values", "totals-positive"])).toEqual({
      refused: "规则“totals-positive”已经有了（src/rules/within-table/totals-positive.ts），请换一个名称。",
    });
    expect(readFileSync(path.join(copy, "src/rules/within-table/totals-positive.ts"), "utf8")).toBe(written);
  });

  test.each<[string, string[], string]>([
    [
      "no group",
      ["totals-positive"],
      "要写明规则的组和名称，例如 npm run new:rule within-table totals-positive。",
    ],
    ["nothing", [], "要写明规则的组和名称，例如 npm run new:rule within-table totals-positive。"],
    [
      "a group that is none",
      ["表内", "totals-positive"],
      "没有“表内”这一组，请从这些组里选一个：within-table、across-tables、completeness、codes、values、text、indicators、narrative、contradictions。",
    ],
    ...["Totals-Positive", "totals_positive", "totals", "../totals-positive", "合计-为正", "totals-", ""].map(
      (id): [string, string[], string] => [
        `the name “${id}”`,
        ["values", id],
        `规则名称“${id}”不合写法，请用小写英文单词加短横线，先写事物再写关系，例如 totals-positive。`,
      ],
    ),
  ])("%s is refused in one sentence, and nothing is written", (_, args, refused) => {
    const before = listOf(copy);
    expect(newRule(copy, args)).toEqual({ refused });
    expect(listOf(copy)).toBe(before);
  });
});

describe("withRule", () => {
  const list = [
    'import type { Rule } from "./rule";',
    'import { amountIsANumber } from "./values/amount-is-a-number";',
    'import { totalIsItsRows } from "./within-table/total-is-its-rows";',
    "",
    "export const rules: readonly Rule[] = [",
    "  totalIsItsRows,",
    "  amountIsANumber,",
    "];",
    "",
  ];

  test.each<[string, string, string, number, number]>([
    ["after the last of its group", "within-table", "row-adds-up", 2, 7],
    ["at the end of the list, for a group without rules", "text", "title-has-year", 2, 8],
    ["the first import", "values", "a-first", 1, 8],
    ["the last import", "values", "zero-is-written", 3, 8],
  ])("%s", (_, group, id, importAt, listAt) => {
    const lines = withRule(list.join("\n"), group, id).split("\n");
    expect(lines[importAt]).toContain(`"./${group}/${id}"`);
    expect(lines[listAt]).toMatch(/^ {2}\w+,$/);
    expect(lines.filter((_, i) => i !== importAt && i !== listAt)).toEqual(list);
  });
});
