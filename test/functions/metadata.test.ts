import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describeFunctions } from "../../scripts/functions/describe-functions";
import { helpPages } from "../../scripts/functions/help-page";
import { functionsPage, writeFunctionsPage } from "../../scripts/write-functions-page";

const source = "src/functions/functions.ts";
// The generator belongs to the build plugin, so it is found from there.
const plugin = createRequire(require.resolve("custom-functions-metadata-plugin"));
const { generateCustomFunctionsMetadata } = plugin("custom-functions-metadata") as {
  generateCustomFunctionsMetadata(files: readonly string[]): Promise<{
    readonly metadataJson: string;
    readonly errors: readonly string[];
  }>;
};

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

let generated: string;
beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([source]);
  expect(errors).toEqual([]);
  generated = metadataJson;
});

test("functions.json names and describes everything in Chinese and sends people to its help page", () => {
  const { functions } = JSON.parse(describeFunctions(generated)) as Metadata;
  expect(functions).toHaveLength(22);
  for (const { id, description, helpUrl, parameters } of functions) {
    expect([...helpPages().keys()].map((path) => `https://localhost:3000/${path}`)).toContain(helpUrl);
    expect(helpUrl).toContain(`/${id}.html`);
    for (const words of [description, ...parameters.flatMap((one) => [one.name, one.description])])
      expect(words).toMatch(/^[“3一-鿿]/);
  }
});

test("what would crash Excel LTSC 2021 is not in it", () => {
  expect(generated).toContain("allowCustomDataForDataTypeAny");
  const described = describeFunctions(generated);
  expect(described).not.toContain("allowCustomDataForDataTypeAny");
  expect(JSON.parse(described)).toMatchObject({ allowErrorForDataTypeAny: true });
});

describe("a declaration that is not what its formula says stops the build with a sentence", () => {
  test.each([
    ['"id": "SHARE"', '"id": "SHARES"', "src/functions/functions.ts 里没有 SHARE；请补上。"],
    ['"optional": true,', "", "NARRATE 的参数在 src/functions/functions.ts 里与公式写的不同；请改成一样。"],
  ])("%s → %s", (from, to, sentence) => {
    expect(() => describeFunctions(generated.replaceAll(from, to))).toThrow(new Error(sentence));
  });

  test("a function without a formula", () => {
    const { functions } = JSON.parse(generated) as { functions: { id: string }[] };
    const more = { functions: [...functions, { ...functions[0], id: "MORE" }] };
    expect(() => describeFunctions(JSON.stringify(more))).toThrow(
      new Error("src/formulas/index.ts 的 cellFormulas 里没有 MORE；请补上。"),
    );
  });
});

test("the functions import arithmetic only: no page, no Office but its errors", () => {
  const imports = [...readFileSync(source, "utf8").matchAll(/from "([^"]+)"/g)].map((match) => match[1]!);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((path) => !/^(?:\.\.\/formulas\/|\.\/)/.test(path))).toEqual([]);
});

test("docs/functions.md is what the formulas say", () => {
  expect(readFileSync(functionsPage, "utf8")).toBe(writeFunctionsPage());
});

describe("help pages", () => {
  test("show every example of their function, and what the functions have in common", () => {
    const page = helpPages().get("functions/TIE.html")!;
    expect(page).toContain("=BUDGET.TIE(合计, 明细区域, [尾差])");
    expect(page).toContain("<code>=BUDGET.TIE(8, {3;4})</code>");
    expect(page).toContain("<td>差 1</td>");
    expect(page).toContain("点单元格旁的感叹号可以看到原因。");
  });

  test("write what HTML would take for its own", () => {
    const page = helpPages().get("functions/CHECKINDICATOR.html")!;
    expect(page).toContain("=IF(B2=&quot;&quot;,&quot;&quot;,BUDGET.CHECKINDICATOR(A2,B2))");
  });

  test("have one heading, in the one main part that screen readers look for", () => {
    for (const page of helpPages().values()) {
      expect(page.match(/<main>\s*<h1>/g)).toHaveLength(1);
      expect(page.match(/<h1>/g)).toHaveLength(1);
      expect(page).toContain('<html lang="zh-CN">');
    }
  });

  test("run no script and load nothing", () => {
    for (const page of helpPages().values()) {
      expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
      expect(page).not.toMatch(/<script|<img|<link|\ssrc=/);
    }
  });
});
