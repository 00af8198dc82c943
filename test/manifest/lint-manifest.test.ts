import { lintManifest } from "../../scripts/manifest/lint-manifest";
import { drawnManifest, png, shipped } from "./drawn-manifest";

/** The drawn manifest with one thing changed; a change that does not fit the drawing fails. */
function changed(from: string, to: string): string {
  expect(drawnManifest).toContain(from);
  return drawnManifest.replace(from, to);
}

test("the drawn manifest has no fault", () => {
  expect(lintManifest(drawnManifest, shipped)).toEqual([]);
});

describe("form", () => {
  test("text that is no XML is refused alone", () => {
    const [only, ...more] = lintManifest(changed("</Id>", "</ID>"), shipped);
    expect(only).toMatch(/^清单不是完整的 XML（.+）；请检查标签是否成对、引号是否齐全。$/);
    expect(more).toEqual([]);
  });

  const label = '<Label resid="Tab.Label"/>';
  const icon =
    '<Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/><bt:Image size="80" resid="Icon.80"/></Icon>';
  const supertip = '<Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>';
  const hosts = '<Hosts><Host Name="Workbook"/></Hosts>';
  const sets = '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.1"/></Sets></Requirements>';
  const runtimes = '<Runtimes><Runtime resid="Page" lifetime="long"/></Runtimes>';
  const script = '<Script><SourceLocation resid="Script"/></Script>';
  const page = '<Page><SourceLocation resid="Page"/></Page>';
  test.each<[string, string, string, string]>([
    ["base", `${hosts}\n  ${sets}`, `${sets}\n  ${hosts}`, "<OfficeApp> 里 <Hosts> 写得太后"],
    [
      "resources before hosts",
      "<Requirements><bt:Sets>",
      "<Resources/><Requirements><bt:Sets>",
      "<VersionOverrides> 里 <Requirements> 写得太后",
    ],
    [
      "runtimes",
      `${runtimes}\n        <AllFormFactors>`,
      `<AllFormFactors/>${runtimes}<AllFormFactors>`,
      "<Host> 里 <Runtimes> 写得太后",
    ],
    [
      "page",
      `${script}\n            ${page}`,
      `${page}\n            ${script}`,
      "<ExtensionPoint> 里 <Script> 写得太后",
    ],
    [
      "tab",
      '<CustomTab id="Tab">',
      `<CustomTab id="Tab">${label}`,
      '<CustomTab id="Tab"> 里 <Group> 写得太后',
    ],
    [
      "group",
      `${label}\n                ${icon}`,
      `${icon}${label}`,
      '<Group id="Group"> 里 <Label> 写得太后',
    ],
    [
      "control",
      `${supertip}\n                  ${icon}`,
      `${icon}${supertip}`,
      '<Control id="Open"> 里 <Supertip> 写得太后',
    ],
    [
      "supertip",
      supertip,
      '<Supertip><Description resid="Open.Tip"/><Title resid="Open.Label"/></Supertip>',
      "<Supertip> 里 <Title> 写得太后",
    ],
    [
      "a stranger",
      supertip,
      `${supertip}<Tip/>`,
      '<Control id="Open"> 里不能有 <Tip>；只能有 Label、Supertip、Icon、Action。',
    ],
    ["a lacking part", supertip, "", '<Control id="Open"> 里没有 <Supertip>；请补上。'],
  ])("order: %s", (_, from, to, sentence) => {
    expect(lintManifest(changed(from, to), shipped).join("\n")).toContain(sentence);
  });
});

describe("each broken manifest is told in one sentence", () => {
  const long = "长".repeat(251);
  const wide = "I".repeat(33);
  test.each<[string, string, string, string]>([
    [
      "id",
      "01234567-89ab",
      "0123",
      "<Id> 写的是“0123-cdef-0123-456789abcdef”，不是 GUID；请恢复原来的编号。",
    ],
    [
      "version",
      "1.0.0.0",
      "1.0.0.0-beta",
      "<Version> 写的是“1.0.0.0-beta”；请写一到四段、每段不超过五位的数字，例如 1.0.0.0。",
    ],
    [
      "version of six digits",
      "1.0.0.0",
      "123456.0",
      "<Version> 写的是“123456.0”；请写一到四段、每段不超过五位的数字，例如 1.0.0.0。",
    ],
    [
      "same id twice",
      'id="Review"',
      'id="Open"',
      "id“Open”用了不止一次；请给每个选项卡、组和按钮各自的 id。",
    ],
    ["no id", ' id="Review"', "", "<Control> 没有 id；请给它一个不重复的 id。"],
    [
      "long id",
      'id="Review"',
      `id="${"R".repeat(126)}"`,
      `<Control id="${"R".repeat(126)}"> 的 id 有 126 个字符；请缩短到 125 个以内。`,
    ],
    [
      "base asks too much",
      'Name="ExcelApi" MinVersion="1.1"',
      'Name="ExcelApi" MinVersion="1.13"',
      "最外层的 <Requirements> 要求了 ExcelApi 1.13，旧版 Excel 会看不到任何说明；请只要求不高于 1.7 的 ExcelApi。",
    ],
    [
      "overrides ask too little",
      '<bt:Set Name="SharedRuntime" MinVersion="1.1"/>',
      "",
      "VersionOverrides 的 <Requirements> 里没有 SharedRuntime；请加上 SharedRuntime 1.1，旧版才会退回普通窗格。",
    ],
    [
      "unused",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Left" DefaultValue="余"><bt:Override Locale="en-US" Value="Left"/></bt:String>',
      "<Resources> 里的“Left”没有用到；请删去，或在该用处写上它。",
    ],
    [
      "defined twice",
      "</bt:Urls>",
      '<bt:Url id="Script" DefaultValue="https://a.example/b/functions.js"/></bt:Urls>',
      "<Resources> 里的“Script”定义了不止一次；请只留一处。",
    ],
    ["locale", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", "<DefaultLocale> 写的是“en-US”；请写 zh-CN。"],
    [
      "long label",
      'DefaultValue="打开"',
      `DefaultValue="${long.slice(125)}"`,
      '<bt:String id="Open.Label"> 的文字有 126 个字符；请缩短到 125 个以内。',
    ],
    [
      "long tip",
      'Value="Opens the pane."',
      `Value="${long}"`,
      '<bt:String id="Open.Tip"> 的文字有 251 个字符；请缩短到 250 个以内。',
    ],
    [
      "empty text",
      'DefaultValue="打开"',
      'DefaultValue=" "',
      '<bt:String id="Open.Label"> 有一处文字为空；请写上给人看的文字。',
    ],
    [
      "untranslated label",
      '<bt:Override Locale="en-US" Value="Open"/>',
      "",
      '<bt:String id="Open.Label"> 应有且只有一处 en-US 的写法；请用 <Override> 补上或删去多余的。',
    ],
    [
      "untranslated name",
      '<Override Locale="en-US" Value="Tie-Out"/>',
      "",
      "<DisplayName> 应有且只有一处 en-US 的写法；请用 <Override> 补上或删去多余的。",
    ],
    [
      "http",
      "https://a.example/b/functions.js",
      "http://a.example/b/functions.js",
      '<bt:Url id="Script"> 的地址“http://a.example/b/functions.js”不是 https；Office 只接受 https，请改正。',
    ],
    [
      "another place",
      "https://a.example/b/functions.json",
      "https://a.example/c/functions.json",
      '<bt:Url id="Metadata"> 的地址“https://a.example/c/functions.json”不在 https://a.example/b/ 之下；请放在同一处。',
    ],
    [
      "domain",
      "<AppDomain>https://a.example",
      "<AppDomain>https://other.example",
      "<AppDomains> 写的是“https://other.example”；请只写 https://a.example。",
    ],
    [
      "runtime that ends",
      'lifetime="long"',
      'lifetime="short"',
      "<Runtime> 的 lifetime 是“short”；共享运行时须写 long。",
    ],
    [
      "another page for the functions",
      '<FunctionFile resid="Page"/>',
      '<FunctionFile resid="Script"/>',
      "FunctionFile 用的是“Script”，Runtime 用的是“Page”；四处须是同一个 resid。",
    ],
    [
      "another page for the pane",
      '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Page"/>',
      '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Script"/>',
      "ShowTaskpane 的 SourceLocation 用的是“Script”，Runtime 用的是“Page”；四处须是同一个 resid。",
    ],
    [
      "no function file",
      '<FunctionFile resid="Page"/>',
      "",
      '清单里没有 FunctionFile；请加上，并写 resid="Page"。',
    ],
    [
      "a pane of its own",
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
      "<TaskpaneId> 写了“Pane”；共享运行时不能有它，请删去。",
    ],
    [
      "another start page",
      '<SourceLocation DefaultValue="https://a.example/b/pane.html"/>',
      '<SourceLocation DefaultValue="https://a.example/b/index.html"/>',
      "<DefaultSettings> 打开的是“https://a.example/b/index.html”，共享运行时的页面是“https://a.example/b/pane.html”；两处须相同。",
    ],
    [
      "no icon file",
      "b/icon-64.png",
      "b/large.png",
      "<HighResolutionIconUrl> 的图标文件 large.png 不存在；请运行 npm run icons 画出它。",
    ],
    [
      "icon of another size",
      '<IconUrl DefaultValue="https://a.example/b/icon-32.png"/>',
      '<IconUrl DefaultValue="https://a.example/b/icon-80.png"/>',
      "<IconUrl> 的图标文件 icon-80.png 是 80×80 像素；应为 32×32。",
    ],
    [
      "unknown function",
      "<FunctionName>review</FunctionName>",
      "<FunctionName>review</FunctionName><FunctionName>print</FunctionName>",
      "按钮调用的“print”在程序里没有登记；请在程序里登记它，或改正 <FunctionName>。",
    ],
    [
      "function of two buttons",
      "<FunctionName>review</FunctionName>",
      "<FunctionName>review</FunctionName><FunctionName>review</FunctionName>",
      "“review”有不止一个按钮；请只留一个。",
    ],
  ])("%s", (_, from, to, sentence) => {
    expect(lintManifest(changed(from, to), shipped)).toEqual([sentence]);
  });

  test("a resid that leads nowhere, or is longer than Excel reads", () => {
    expect(
      lintManifest(changed('<Title resid="Open.Label"/>', '<Title resid="Open.Titel"/>'), shipped),
    ).toEqual(["resid“Open.Titel”在 <Resources> 里没有定义；请补上，或改正写法。"]);
    expect(lintManifest(drawnManifest.replaceAll('"Script"', `"${wide}"`), shipped)).toEqual([
      `<Resources> 里的“${wide}”有 33 个字符；请缩短到 32 个以内。`,
    ]);
  });

  test("a second tab", () => {
    const tab = /<CustomTab[\s\S]*<\/CustomTab>/.exec(drawnManifest)![0];
    const second = tab.replace(/id="(Tab|Group|Open|Review)"/g, 'id="$1.2"');
    expect(lintManifest(changed(tab, tab + second), shipped)).toContain(
      "清单里有 2 个 <CustomTab>；Excel 只接受一个，请保留一个。",
    );
  });

  test("an icon without the sizes that Excel asks for", () => {
    const broken = drawnManifest.replaceAll('<bt:Image size="80" resid="Icon.80"/>', "");
    expect(lintManifest(broken, shipped)).toContain(
      '<Group id="Group"> 缺少 80 像素的图标；16、32、80 像素须齐全。',
    );
  });
});

describe("what is shipped beside it", () => {
  test("a function without a button", () => {
    expect(lintManifest(drawnManifest, { ...shipped, commands: ["review", "print"] })).toEqual([
      "程序登记的“print”没有按钮；请在清单里加上它的按钮，或从程序里删去。",
    ]);
  });

  test("icons that are no PNG, or not square", () => {
    const files = (bytes: Uint8Array) => (path: string) =>
      path === "icon-64.png" ? bytes : shipped.files(path);
    expect(
      lintManifest(drawnManifest, { ...shipped, files: files(new TextEncoder().encode("GIF89a")) }),
    ).toEqual(["<HighResolutionIconUrl> 的图标文件 icon-64.png 不是 PNG；请运行 npm run icons 重画。"]);
    expect(lintManifest(drawnManifest, { ...shipped, files: files(png(64, 60)) })).toEqual([
      "<HighResolutionIconUrl> 的图标文件 icon-64.png 是 64×60 像素；应为 64×64。",
    ]);
  });

  test("cell functions that are described and not associated, and the other way round", () => {
    const functions = { described: ["SHARE", "RATE"], associated: ["SHARE", "CHANGE"] };
    expect(lintManifest(drawnManifest, { ...shipped, functions })).toEqual([
      "functions.json 列出的函数 RATE 在 functions.js 里没有登记；请重新构建。",
      "functions.js 登记的函数 CHANGE 不在 functions.json 里；请重新构建。",
    ]);
  });
});
