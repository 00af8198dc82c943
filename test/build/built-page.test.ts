import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse, type ecmaVersion } from "acorn";
import { JSDOM } from "jsdom";
import { projectFolder } from "../../scripts/build-page";
import { contentSecurityPolicy } from "../../scripts/content-security-policy";
import { lintManifest } from "../../scripts/manifest/lint-manifest";
import { officeFiles } from "../../scripts/office-js";
import { commandNames } from "../../src/taskpane/command-names";
import { expectGolden } from "../review/golden";
import { builtPage } from "../support/built-page";

let folder: string;
const built = (file: string): Buffer => readFileSync(join(folder, file));

beforeAll(async () => {
  folder = await builtPage();
}, 240_000);

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

describe("Office.js beside the page", () => {
  test.each(officeFiles)("%s is Microsoft's file, byte for byte", (file) => {
    const microsofts = readFileSync(join(projectFolder, "node_modules/@microsoft/office-js/dist", file));
    expect(sha256(built(`officejs/${file}`))).toBe(sha256(microsofts));
  });

  test("nothing else lies there", () => {
    const found = readdirSync(join(folder, "officejs"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "officejs").length + 1));
    expect(found.sort()).toEqual([...officeFiles].sort());
  });
});

describe("the language of the scripts", () => {
  const parses = (file: string, version: ecmaVersion) => () =>
    parse(built(file).toString(), { ecmaVersion: version, sourceType: "script" });

  test.each(["load-office.js", "before-start.js"])("%s is ECMAScript 5, for the oldest web views", (file) => {
    expect(parses(file, 5)).not.toThrow();
  });

  test.each(["taskpane.js", "review.js", "functions.js"])("%s needs ECMAScript 2020 and no more", (file) => {
    expect(parses(file, 2020)).not.toThrow();
    expect(parses(file, 2019)).toThrow(SyntaxError);
  });
});

/** What functions.js associates as it runs, by its id. */
function associated(): ReadonlyMap<string, (...ranges: unknown[]) => unknown> {
  const functions = new Map<string, (...ranges: unknown[]) => unknown>();
  const CustomFunctions = { associate: functions.set.bind(functions) };
  runInNewContext(built("functions.js").toString(), { CustomFunctions });
  return functions;
}

test("the built functions answer", () => {
  const functions = associated();
  expect(functions.get("SHARE")!([[1], [2]], [[4]])).toEqual([[0.25], [0.5]]);
  expect(functions.get("SUBJECTNAME")!([["2010301"]], [[2022]])).toEqual([["行政运行"]]);
  expect(functions.get("NARRATE")!([[12]], [[10.5]], null)).toEqual([["增加1.50万元，增长14.29%"]]);
});

test("the manifest agrees with what was built: icons, commands and cell functions", () => {
  const { functions } = JSON.parse(built("functions.json").toString()) as { functions: { id: string }[] };
  const described = functions.map(({ id }) => id);
  expect(described).toContain("SHARE");
  const faults = lintManifest(readFileSync(join(projectFolder, "manifest.xml"), "utf8"), {
    commands: commandNames,
    functions: { described, associated: [...associated().keys()] },
    files: (path) => (existsSync(join(folder, path)) ? built(path) : undefined),
  });
  expect(faults).toEqual([]);
});

test("the addresses of the manifest are files of the build", () => {
  const addresses = readFileSync(join(projectFolder, "manifest.xml"), "utf8").match(
    /https:\/\/localhost:3000\/[^"]+/g,
  );
  const missing = addresses!.filter((address) => !existsSync(join(folder, new URL(address).pathname)));
  expect(missing).toEqual([]);
});

test("functions.json, as Excel reads it", () => {
  expectGolden("functions.json", built("functions.json").toString());
});

test("every function has its help page in the build, and all pages link to pages that are there", () => {
  const { functions } = JSON.parse(built("functions.json").toString()) as {
    functions: { id: string; helpUrl: string }[];
  };
  for (const { id, helpUrl } of functions) {
    const path = new URL(helpUrl).pathname;
    const { document } = new JSDOM(built(path)).window;
    expect(document.querySelector("h1")?.textContent).toContain(`BUDGET.${id} `);
    expect(document.scripts).toHaveLength(0);
  }
  const pages = readdirSync(join(folder, "functions"));
  expect(pages).toHaveLength(functions.length + 1);
  for (const page of pages) {
    const { document } = new JSDOM(built(`functions/${page}`)).window;
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(links.filter((link) => !pages.includes(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  }
});

/** What is loaded, and how many bytes of it may come over the net; what people wait for longer than needed is seen here. */
const pane = ["load-office.js", "before-start.js", "taskpane.js"];
const checks = ["review.js", "readers.js"];
const loads = [
  { until: "the pane can be pressed", scripts: pane, most: 138_000 },
  { until: "the first findings in Excel", scripts: [...pane, ...checks, "excel-host.js"], most: 429_000 },
  { until: "the first findings on the page", scripts: [...pane, ...checks, "file-host.js"], most: 454_000 },
];

test.each(loads)("until $until no more is loaded than $most bytes", ({ scripts, most }) => {
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(built(script), { level: 9 }).length, 0);
  expect(bytes).toBeLessThan(most);
});

test("what people open later is not loaded with the checks", () => {
  const later = [
    "english.js",
    "evaluation.js",
    "forms.js",
    "narrative.js",
    "old-workbook-worker.js",
    "old-workbooks.js",
    "overview.js",
    "surface.js",
    "word-file.js",
  ];
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const first = [...new Set(loads.flatMap(({ scripts }) => scripts))];
  expect(files.sort()).toEqual([...first, ...later, "functions.js"].sort());
});

test("the workbook to type into comes by itself, of a known weight, and with its styles", () => {
  expect(gzipSync(built("surface.js"), { level: 9 }).length).toBeLessThan(1_800_000);
  expect(gzipSync(built("surface.css"), { level: 9 }).length).toBeLessThan(20_000);
  expect(() => parse(built("surface.js").toString(), { ecmaVersion: 2022 })).not.toThrow();
  const { scripts } = loads.at(-1)!;
  for (const script of scripts) expect(built(script).toString()).not.toContain("univer-sheet");
});

test("the surface's styles reach no element of the pane, and ask for nothing from elsewhere", () => {
  const styles = built("surface.css").toString();
  const selectors = styles.match(/[^{}]+(?=\{)/g)!.map((one) => one.trim());
  expect(selectors.filter((one) => !/univer|^@|^\d|^from|^to/.test(one))).toEqual([]);
  expect(styles).not.toContain("url(http");
});

test("of the languages in number formats the pane keeps those of a workbook here", () => {
  expect(built("readers.js").toString()).toContain("星期");
  expect(built("readers.js").toString()).not.toContain("janvier");
});

test("the reader of older workbooks comes only when such a file does", () => {
  const itsOwn = "ODS number format";
  expect(built("old-workbooks.js").toString()).toContain(itsOwn);
  for (const first of ["taskpane.js", "review.js", "file-host.js", "old-workbook-worker.js", "functions.js"])
    expect(built(first).toString()).not.toContain(itsOwn);
});

test("functions.js brings the subjects and no page along", () => {
  expect(built("functions.js").length).toBeLessThan(300_000);
  expect(built("functions.js").toString()).not.toContain("fluent");
});

test("what writes Word documents comes when it is asked for, not with the pane", () => {
  const library = "evenAndOddHeaders"; // a setting of documents that only their library knows
  expect(built("word-file.js").toString()).toContain(library);
  for (const { scripts } of loads)
    for (const script of scripts) expect(built(script).toString()).not.toContain(library);
  expect(() => parse(built("word-file.js").toString(), { ecmaVersion: 2020 })).not.toThrow();
});

test("functions.json lets error values in and custom data not, for both together crash Excel LTSC 2021", () => {
  expect(JSON.parse(built("functions.json").toString())).toMatchObject({ allowErrorForDataTypeAny: true });
  expect(built("functions.json").toString()).not.toContain("allowCustomDataForDataTypeAny");
});

test.each(["taskpane.html", "index.html"])(
  "%s runs scripts of its own origin only, and none within it",
  (file) => {
    const { document } = new JSDOM(built(file)).window;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute("content")).toBe(contentSecurityPolicy());
    expect([...document.scripts].map((script) => [script.getAttribute("src"), script.textContent])).toEqual([
      ["load-office.js", ""],
      ["before-start.js", ""],
      ["taskpane.js", ""],
    ]);
  },
);
