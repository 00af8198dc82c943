import fc from "fast-check";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { ZipPackage } from "../../src/host/xlsx/zip-package";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { partsOf, relations, zipOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";
import { expectRefusal } from "./contract/refusal";
import { editOf, textsOf } from "./edited";

/** Texts kept inside the file: in custom XML parts as Excel lays them out, and nothing else touched. */

const TYPES = "[Content_Types].xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const plain: Parts = partsOf([sheet("表", "| 1 | =A1 → 1 |")]);
const open = (bytes: Uint8Array): XlsxFileHost => new XlsxFileHost("测试.xlsx", bytes);
const change = (part: string, from: string | RegExp, to: string): Parts => ({
  ...plain,
  [part]: String(plain[part]).replace(from, to),
});

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

/** What Power Query and document management leave in a workbook; the second number is free. */
const withOthers: Parts = {
  ...plain,
  [RELATIONS]: String(plain[RELATIONS]).replace(
    "</Relationships>",
    [1, 3]
      .map((number) => [`rIdOther${number}`, "customXml", `../customXml/item${number}.xml`] as const)
      .map((relation) => /<Relationship .*\/>/.exec(relations([relation]))![0])
      .join("") + "</Relationships>",
  ),
  "customXml/item1.xml": utf16(
    '<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>',
  ),
  "customXml/itemProps1.xml": "<other/>",
  "customXml/_rels/item1.xml.rels": relations([["rId1", "customXmlProps", "itemProps1.xml"]]),
  "customXml/item3.xml": '<p:properties xmlns:p="urn:other" about="urn:budget-tie-out:state"/>',
  "docProps/app.xml": "<Properties/>",
};

const packages: readonly (readonly [string, Parts])[] = [
  ["a plain workbook", plain],
  ["custom data of others", withOthers],
  ["no type for all .xml parts", change(TYPES, /<Default Extension="xml"[^>]*>/, "")],
  ["another type for all .xml parts", change(TYPES, '"application/xml"', '"application/octet-stream"')],
  ["lists written over several lines", change(RELATIONS, /></g, ">\r\n  <")],
  [
    "lists with prefixes",
    {
      ...change(RELATIONS, /<(\/?)R/g, "<$1p:R"),
      [TYPES]: String(plain[TYPES]).replace(/<(\/?)([TDO])/g, "<$1p:$2"),
    },
  ],
  [
    "strict names",
    change(
      RELATIONS,
      /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
  ],
  ["ids that are taken", change(RELATIONS, /Id="rIdStyles"/, 'Id="rId2"')],
];

describe.each(packages)("in a file with %s", (_, parts) => {
  const before = zipOf(parts);

  test("a text adds three parts, and names them in two lists", async () => {
    const host = open(before);
    await host.keep("state", "留存 <&>");
    const [old, now] = [textsOf(before), textsOf(host.bytes())];
    const number = parts === withOthers ? 2 : 1;
    const added = Object.keys(now).filter((name) => !(name in old));
    expect(added.sort()).toEqual([
      `customXml/_rels/item${number}.xml.rels`,
      `customXml/item${number}.xml`,
      `customXml/itemProps${number}.xml`,
    ]);
    expect(Object.keys(old).filter((name) => old[name] !== now[name])).toEqual([TYPES, RELATIONS]);
    expect(now[`customXml/item${number}.xml`]).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><state xmlns="urn:budget-tie-out:state">留存 &lt;&amp;&gt;</state>',
    );
    const ids = [...now[RELATIONS]!.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await open(host.bytes()).read()).sheets).toEqual((await open(before).read()).sheets);
  });

  test("a text is found by a host that opens the file", async () => {
    const host = open(before);
    await host.keep("aside", "旧");
    await host.keep("state", "新");
    const again = open(host.bytes());
    expect([await again.kept("state"), await again.kept("aside")]).toEqual(["新", "旧"]);
  });

  test("another text changes one part only, and the others keep their compressed bytes", async () => {
    const host = open(before);
    await host.keep("state", "一");
    await host.keep("aside", "二");
    const once = host.bytes();
    await host.keep("state", "三");
    expect(changedParts(once, host.bytes())).toEqual([
      parts === withOthers ? "customXml/item2.xml" : "customXml/item1.xml",
    ]);
  });

  test("taken away in either order, also after the file was opened anew, it leaves every part as before", async () => {
    for (const [first, last] of [
      ["state", "aside"],
      ["aside", "state"],
    ] as const) {
      const host = open(before);
      await host.keep("state", "一");
      await host.keep("aside", "二");
      const again = open(host.bytes());
      await again.keep(first, undefined);
      expect(await again.kept(last)).toBe(last === "state" ? "一" : "二");
      await again.keep(last, undefined);
      expect(changedParts(before, again.bytes())).toEqual([]);
      expect(namesIn(again.bytes())).toEqual(namesIn(before));
    }
  });

  test("it outlives a write and its taking back, and then is all that there is", async () => {
    const [host, other] = [open(before), open(before)];
    const takeBack = await host.apply([editOf(["B1", 1, 2])]);
    await host.keep("state", "留存");
    await takeBack();
    await other.keep("state", "留存");
    expect(await open(host.bytes()).kept("state")).toBe("留存");
    expect(changedParts(other.bytes(), host.bytes())).toEqual([]);
  });
});

/** Parts with other content, and parts copied otherwise than as they lay in the file. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return Object.keys({ ...old, ...now }).filter((name) => old[name] !== now[name]);
}

const namesIn = (bytes: Uint8Array): string[] =>
  new ZipPackage("测试.xlsx", bytes).entries.map(({ name }) => name);

test("untouched parts are copied as they lie in the file, compressed by whomever", async () => {
  const before = zipOf(withOthers);
  const host = open(before);
  await host.keep("state", "留存");
  const [old, now] = [new ZipPackage("测试.xlsx", before), new ZipPackage("测试.xlsx", host.bytes())];
  const untouched = old.entries.filter(({ name }) => name !== TYPES && name !== RELATIONS);
  for (const entry of untouched) expect(now.compressed(now.find(entry.name)!)).toEqual(old.compressed(entry));
});

test("the parts are those that Excel writes", async () => {
  const host = open(zipOf(plain));
  await host.keep("aside", "旧");
  const now = textsOf(host.bytes());
  const documents = "http://schemas.openxmlformats.org/officeDocument/2006";
  expect(now["customXml/item1.xml"]).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><aside xmlns="urn:budget-tie-out:aside">旧</aside>',
  );
  expect(now["customXml/itemProps1.xml"]).toMatch(
    new RegExp(
      '^<\\?xml version="1.0" encoding="UTF-8" standalone="no"\\?>\n' +
        '<ds:datastoreItem ds:itemID="\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\\}" ' +
        `xmlns:ds="${documents}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:budget-tie-out:aside"/>` +
        "</ds:schemaRefs></ds:datastoreItem>$",
    ),
  );
  expect(now["customXml/_rels/item1.xml.rels"]).toContain(
    `<Relationship Id="rId1" Type="${documents}/relationships/customXmlProps" Target="itemProps1.xml"/>`,
  );
  expect(now[RELATIONS]).toContain(
    `Type="${documents}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  );
  expect(now[TYPES]).toContain(
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
  );
  expect(now[TYPES]).not.toContain("/customXml/item1.xml");
});

test("in a strict file the new parts speak strictly too", async () => {
  const strict = new Map(packages).get("strict names")!;
  const host = open(zipOf(strict));
  await host.keep("state", "留存");
  const now = textsOf(host.bytes());
  expect(now[RELATIONS]).toContain('"http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"');
  expect(now["customXml/_rels/item1.xml.rels"]).toContain(
    '"http://purl.oclc.org/ooxml/officeDocument/relationships/customXmlProps"',
  );
  expect(now["customXml/itemProps1.xml"]).toContain('"http://purl.oclc.org/ooxml/officeDocument/customXml"');
});

test("two texts in one file have items of their own", async () => {
  const host = open(zipOf(plain));
  await host.keep("state", "一");
  await host.keep("aside", "二");
  const ids = Object.values(textsOf(host.bytes())).flatMap(
    (xml) => /ds:itemID="([^"]*)"/.exec(xml)?.[1] ?? [],
  );
  expect(new Set(ids).size).toBe(2);
});

describe("a text written by another program is found by the namespace of its root", () => {
  test.each([
    ["under another number and name", "<kept xmlns='urn:budget-tie-out:state'>留存</kept>"],
    ["with a prefix", '<b:state xmlns:b = "urn:budget-tie-out:state">留存</b:state>'],
    [
      "with a byte order mark and a comment",
      '\ufeff<!-- x --><state xmlns="urn:budget-tie-out:state">留存</state>',
    ],
    ["as CDATA", '<state xmlns="urn:budget-tie-out:state"><![CDATA[留存]]></state>'],
    ["with references", '<state xmlns="urn:budget-tie-out:state">&#x7559;&#23384;</state>'],
  ])("%s", async (_, xml) => {
    const item = { ...withOthers, "customXml/item3.xml": xml };
    expect(await open(zipOf(item)).kept("state")).toBe("留存");
    expect(await open(zipOf(item)).kept("aside")).toBeUndefined();
    const host = open(zipOf(item));
    await host.keep("state", "新");
    expect(changedParts(zipOf(item), host.bytes())).toEqual(["customXml/item3.xml"]);
    expect(await open(host.bytes()).kept("state")).toBe("新");
  });

  test.each([
    ["a namespace that only starts alike", '<state xmlns="urn:budget-tie-out:state2">留存</state>'],
    ["a namespace that is declared and not used", '<state xmlns:b="urn:budget-tie-out:state">留存</state>'],
    ["a namespace of an element inside", '<a><state xmlns="urn:budget-tie-out:state">留存</state></a>'],
    ["nothing at all", ""],
    ["no XML", "留存"],
  ])("but not under %s", async (_, xml) => {
    const item = { ...withOthers, "customXml/item3.xml": xml };
    const host = open(zipOf(item));
    expect(await host.kept("state")).toBeUndefined();
    await host.keep("state", "新");
    expect(textsOf(host.bytes())["customXml/item3.xml"]).toBe(xml);
    expect(await host.kept("state")).toBe("新");
  });
});

test("a file saved again by LibreOffice names the parts from the package, and so are they found and taken away", async () => {
  const item: Parts = {
    ...plain,
    [TYPES]: String(plain[TYPES]).replace(
      "</Types>",
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/></Types>',
    ),
    "_rels/.rels": relations([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "customXml", "../customXml/item1.xml"],
    ]),
    "customXml/item1.xml":
      '<?xml version="1.0" encoding="UTF-8"?>\n<state xmlns="urn:budget-tie-out:state">留存</state>',
    "customXml/_rels/item1.xml.rels": relations([["rId1", "customXmlProps", "itemProps1.xml"]]),
    "customXml/itemProps1.xml": "<ours/>",
  };
  const host = open(zipOf(item));
  expect(await host.kept("state")).toBe("留存");
  await host.keep("state", "新");
  expect(changedParts(zipOf(item), host.bytes())).toEqual(["customXml/item1.xml"]);
  await host.keep("state", undefined);
  expect(changedParts(zipOf(plain), host.bytes())).toEqual([]);
});

test.each<[string, string, "unsupported" | "too large", string]>([
  ["a control character", "甲乙\u0001", "unsupported", "第 3 个字符（U+0001）"],
  ["half a character", "甲\ud83d乙", "unsupported", "第 2 个字符（U+D83D）"],
  ["what Unicode reserves", "\ufffe", "unsupported", "U+FFFE"],
  ["more than 1 MB", "预".repeat(350_000), "too large", "1 MB"],
])("%s is refused, and the text kept before stays", async (_, text, kind, found) => {
  const host = open(zipOf(plain));
  await host.keep("state", "先");
  const before = host.bytes();
  await expectRefusal(host.keep("state", text), kind, found);
  await expectRefusal(host.keep("aside", text), kind, found);
  expect(host.bytes()).toBe(before);
});

test("a file without its list of types is damaged, and no text is kept in it", async () => {
  const { [TYPES]: _, ...rest } = plain;
  const host = open(zipOf(rest));
  const before = host.bytes();
  await expectRefusal(host.keep("state", "留存"), "damaged", "部件类型的内容缺失");
  expect(host.bytes()).toBe(before);
});

test("a text of just 1 MB is kept, and one that others made larger is refused on reading", async () => {
  const host = open(zipOf(plain));
  const full = "&".repeat(1024 * 1024);
  await host.keep("state", full);
  expect(await open(host.bytes()).kept("state")).toBe(full);
  const grown = {
    ...withOthers,
    "customXml/item3.xml": `<s xmlns="urn:budget-tie-out:state">${"a".repeat(1024 * 1024 + 1)}</s>`,
  };
  await expectRefusal(open(zipOf(grown)).kept("state"), "too large", "1 MB");
});

test("a file whose kept text is damaged says so, and is still read", async () => {
  const item = { ...withOthers, "customXml/item3.xml": '<state xmlns="urn:budget-tie-out:state">留存' };
  const host = open(zipOf(item));
  await expectRefusal(host.kept("state"), "damaged", "附带数据");
  expect((await host.read()).sheets).toHaveLength(1);
});

test("any text at all comes back as it was kept, or is refused", async () => {
  const before = zipOf(withOthers);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.boolean(), async (text, odd) => {
      const host = open(before);
      const wanted = odd ? `${text}\u0008` : text;
      const refusal: unknown = await host.keep("state", wanted).catch((error: unknown) => error);
      const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(wanted);
      expect(refusal instanceof HostRefusal).toBe(forbidden);
      expect(await open(host.bytes()).kept("state")).toBe(forbidden ? undefined : wanted);
    }),
    { numRuns: 100 },
  );
});
