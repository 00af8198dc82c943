import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintManifest } from "../../scripts/manifest/lint-manifest";
import { all, content, definitionOf, given, readManifest } from "../../scripts/manifest/read-manifest";
import { commandNames } from "../../src/taskpane/command-names";

const root = join(__dirname, "../..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const file = (path: string): Uint8Array | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;

const read = readManifest(text);
if ("refused" in read) throw new Error(read.refused);
const { document } = read;
const label = (resid: string): string => given(definitionOf(document, resid), "DefaultValue");

test("the manifest has no fault, its buttons are the code's, and its icons are files", () => {
  expect(lintManifest(text, { commands: commandNames, files: file })).toEqual([]);
});

test("one tab, 预算核对, with the five buttons and what each does", () => {
  const buttons = all(document, "Control").map((control) => [
    label(given(control.querySelector("Label") ?? undefined, "resid")),
    content(control.querySelector("Action") ?? undefined) || "ShowTaskpane",
  ]);
  expect(label(given(document.querySelector("CustomTab > Label") ?? undefined, "resid"))).toBe("预算核对");
  expect(buttons).toEqual([
    ["核对本表", "reviewSheet"],
    ["核对全部", "reviewAll"],
    ["清除标记", "clearMarks"],
    ["生成情况说明", "writeNarrative"],
    ["打开面板", "ShowTaskpane"],
  ]);
});

test("every button has its own picture, in all eight sizes", () => {
  const pictures = all(document, "Control").map((control) =>
    [...control.querySelectorAll("Icon > *")].map((image) => label(given(image, "resid"))),
  );
  for (const addresses of pictures)
    expect(addresses.map((address) => Number(/-(\d+)\.png$/.exec(address)?.[1]))).toEqual([
      16, 20, 24, 32, 40, 48, 64, 80,
    ]);
  const drawn = pictures
    .flat()
    .map((address) => readFileSync(join(root, new URL(address).pathname)).toString("hex"));
  expect(new Set(drawn).size).toBe(drawn.length);
});

test("cell functions are called by BUDGET in every language", () => {
  const namespace = definitionOf(document, given(all(document, "Namespace")[0], "resid"));
  expect(given(namespace, "DefaultValue")).toBe("BUDGET");
  expect(namespace?.children).toHaveLength(0);
});
