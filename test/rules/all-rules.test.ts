import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { tableKinds } from "../../src/budget/table";
import { severityNames } from "../../src/workbook/mark";
import { MemoryHost } from "../../src/host/memory";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { rules } from "../../src/rules/index";
import { ruleGroups, type Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { thresholdNames, thresholds } from "../../src/rules/thresholds";
import { recogniseBook } from "../../src/tables/recognise";
import { rulesPage, writeRulesPage } from "../../scripts/write-rules-page";
import { exampleOf, fixOf } from "../../scripts/rule-example";
import { camelCase, UNWRITTEN } from "../../scripts/new-rule/templates";
import { troubled } from "../review/troubled";
import { sample } from "../support/samples";

const source = path.join(__dirname, "../../src/rules");

/** Every file in a group's folder: within-table/total-is-its-rows. */
const files = Object.keys(ruleGroups).flatMap((group) =>
  existsSync(path.join(source, group))
    ? readdirSync(path.join(source, group)).map((file) => `${group}/${path.basename(file, ".ts")}`)
    : [],
);

const each = rules.map((rule) => [rule.id, rule] as const);

describe("the list of rules", () => {
  test("has every rule file once, under the name of its file and the group of its folder", () => {
    expect(rules.map(({ group, id }) => `${group}/${id}`).sort()).toEqual([...files].sort());
  });

  test("every file in a folder of rules belongs to a group that people know", () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const groups = [...Object.keys(ruleGroups), "packs"]; // packs reads rules that bureaus write
    expect(groups).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });

  test("no two rules have one title", () => {
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });

  test("a rule without an example is shown by its message, every hole named", () => {
    const bare = { ...rules.find(({ id }) => id === "total-is-its-rows")!, example: undefined };
    expect(exampleOf(bare)).toBe(
      "〔某处〕为〔表中的数〕，其下各行之和为〔应有的数〕（〔各项之和〕），相差〔差额〕〔单位〕；请核对合计与明细，改正有误的一处。",
    );
    expect(fixOf(exampleOf(bare))).toBe("请核对合计与明细，改正有误的一处。");
  });

  test("every threshold has a unit and is read as its example is written", () => {
    for (const name of thresholdNames) {
      const { unit, standard, example, read } = thresholds[name];
      expect(unit).not.toBe("");
      expect(read(example)).toBeDefined();
      expect(standard === undefined || read(standard) !== undefined).toBe(true);
    }
  });

  test("docs/rules.md is what npm run docs:rules writes", () => {
    expect(readFileSync(rulesPage, "utf8")).toBe(writeRulesPage());
  });
});

describe.each(each)("%s", (id, rule) => {
  test("is the only thing its file exports, under its own name, and is drawn in a test of its own", () => {
    const code = readFileSync(path.join(source, rule.group, `${id}.ts`), "utf8");
    expect(code.match(/^export .*/gm)).toEqual([`export const ${camelCase(id)} = defineRule({`]);
    const drawn = readFileSync(path.join(__dirname, rule.group, `${id}.test.ts`), "utf8");
    expect(drawn).toContain(`describeRule(${camelCase(id)}, {`);
  });

  test("says what must hold, why, and how grave it is", () => {
    for (const words of [rule.title, rule.basis]) {
      expect(words).toMatch(/\p{Script=Han}/u);
      expect(words).not.toContain(UNWRITTEN);
      expect(words).not.toMatch(/[。；]$/);
    }
    expect(Object.keys(severityNames)).toContain(rule.severity);
    expect(tableKinds).toEqual(expect.arrayContaining([...rule.needs]));
  });

  test("says its findings in whole sentences, without rule names or English", () => {
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/。$/);
      expect(message).not.toContain(UNWRITTEN);
      expect(message.replace(/\{[a-z]+\}/g, "")).not.toMatch(/[{}a-z]/i);
    }
  });

  test("has an example for people, which ends in what to do and leaves no hole", () => {
    const example = exampleOf(rule);
    expect(example).toMatch(/^[^{}]+。$/);
    expect(fixOf(example)).toMatch(/^[^；]{3,}。$/);
  });

  test("is not run when any one of its tables is missing", async () => {
    const book = recogniseBook(await sample("put-right"));
    for (const missing of rule.needs) {
      const without = { ...book, tables: book.tables.filter(({ kind }) => kind !== missing) };
      expect(runRules([rule], without)).toEqual([{ rule, state: "no table", missing: [missing] }]);
    }
    expect(runRules([rule], { ...book, tables: [] })[0]!.state).toBe(
      rule.needs.length > 0 ? "no table" : "ran",
    );
  });
});

describe("all rules together", () => {
  test("each of them looks at something in a true workbook that prints what it looks at", async () => {
    const outcomes = runRules(rules, recogniseBook(await sample("put-right")));
    const idle = outcomes.filter(
      (outcome) => outcome.state !== "ran" || outcome.passes.length + outcome.findings.length === 0,
    );
    // no 类 rows, no 采购 table, no 三公 money, no decimals behind those that are shown, no count of projects or people, nothing
    // that grew, no base named twice, no two indicators of one name in a project
    const notPrinted = [
      ...["class-is-its-items", "procurement-is-part-of-spending"],
      ...["three-public-covers-basic", "printed-figures-add-up"],
      ...["count-agrees-with-table", "headcount-is-its-parts"],
      "same-indicator-can-be-met",
      ...["increase-is-within-amount", "rate-has-a-base", "comparison-has-one-base"],
    ];
    expect(idle.map(({ rule }) => rule.id)).toEqual(notPrinted);
  });

  test("every hole in what they say is filled", async () => {
    const snapshots = [await sample("as-published"), await sample("put-right"), troubled];
    const sentences = snapshots.flatMap((snapshot) =>
      reviewWorkbook(snapshot).findings.flatMap(({ sentence, fix }) => [sentence, fix?.label ?? ""]),
    );
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test("one run of all fixes leaves only what a person must explain, and nothing new", async () => {
    const host = new MemoryHost(await sample("as-published"));
    const before = reviewWorkbook(await host.read());
    await host.apply(before.findings.flatMap(({ fix }) => fix?.edits ?? []));
    const after = reviewWorkbook(await host.read());
    expect(before.findings.length).toBeGreaterThan(0);
    const told = new Set(before.findings.map(({ sentence }) => sentence));
    expect(after.findings.filter(({ sentence }) => !told.has(sentence))).toEqual([]);
    expect(after.findings.filter(({ fix, severity }) => fix && severity === "error")).toEqual([]);
    // a second fix of a cell is offered once the first is made
    const [offered, left] = [before, after].map(({ findings }) => findings.filter(({ fix }) => fix).length);
    expect(left).toBeLessThan(offered! / 2);
    expect(after.tally.compared).toBeGreaterThanOrEqual(before.tally.compared);
  });

  test.each<[string, (list: readonly Rule[]) => readonly Rule[]]>([
    ["backwards", (list) => [...list].reverse()],
    ["one by one", (list) => list],
  ])("what they find does not depend on each other: %s", async (_, order) => {
    const together = runRules(rules, recogniseBook(await sample("as-published")));
    const again = recogniseBook(await sample("as-published")); // of the same tables, conclusions would be remembered
    const apart = order(rules).flatMap((rule) => runRules([rule], again));
    expect(apart).toHaveLength(together.length);
    expect(apart).toEqual(expect.arrayContaining(together));
  });
});
