/** An own linter for the manifest: Excel only says "the add-in is no longer available" when something in it is wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { associateCommands } from "../src/taskpane/commands";
import { Session } from "../src/taskpane/session";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const { document } = new JSDOM(text, { contentType: "application/xml" }).window;

const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const values = (name: string, attribute: string): string[] =>
  all(name).map((element) => element.getAttribute(attribute) ?? "");
const resids = [...document.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid")!);
const definitions = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap(all)
  .filter((element) => element.hasAttribute("id"));
/** A text and its translations. */
const wordings = (element: Element): string[] => [
  element.getAttribute("DefaultValue") ?? "",
  ...[...element.children].map((override) => override.getAttribute("Value") ?? ""),
];
const definitionOf = (resid: string): Element | undefined =>
  definitions.find((element) => element.getAttribute("id") === resid);

/** Parents and the order that the published schema wants their children in. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "CustomTab", "OfficeTab"],
  CustomTab: ["Group", "OfficeGroup", "Label", "InsertAfter"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

describe("the manifest's form", () => {
  test.each(Object.entries(order))(
    "the parts of every %s stand in the schema's order",
    (parent, expected) => {
      const parents = all(parent);
      expect(parents.length).toBeGreaterThan(0);
      for (const { children } of parents) {
        const places = [...children].map(({ tagName }) => expected.indexOf(tagName));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    },
  );

  test("names itself by a GUID and a version of up to four numbers", () => {
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  });

  test("is Chinese first, with an English wording of everything people read", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
    const read = [...all("DisplayName"), ...all("bt:String")].filter(
      (element) => element.getAttribute("id") !== "Functions.Namespace",
    );
    for (const element of [...read, all("Description")[0]!])
      expect([...element.children].map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
  });

  test("gives every control, group and tab its own id of at most 125 characters", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) => values(name, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
    expect(all("CustomTab")).toHaveLength(1);
  });
});

describe("the manifest's resources", () => {
  test("each resid is defined once, and each definition is used", () => {
    const defined = definitions.map((element) => element.getAttribute("id"));
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(resids)).toEqual(new Set(defined));
  });

  test("are short enough for Excel", () => {
    for (const { id } of definitions) expect(id.length).toBeLessThanOrEqual(32);
    const longest: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
    for (const [list, length] of Object.entries(longest))
      for (const wording of [...all(list)[0]!.children].flatMap(wordings)) {
        expect(wording.length).toBeGreaterThan(0);
        expect(wording.length).toBeLessThanOrEqual(length);
      }
    expect(wordings(definitionOf("Functions.Namespace")!)).toEqual(["BUDGET"]);
  });

  test("come from one https origin", () => {
    const addresses = [
      ...["IconUrl", "HighResolutionIconUrl", "SourceLocation", "bt:Image", "bt:Url"].flatMap(all),
    ].flatMap((element) => (element.hasAttribute("DefaultValue") ? wordings(element) : []));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(new URL(address).origin).toBe("https://localhost:3000");
    expect(all("AppDomain").map(({ textContent }) => textContent)).toEqual(["https://localhost:3000"]);
  });
});

describe("the manifest's icons", () => {
  const wanted: [string, number][] = [
    [all("IconUrl")[0]!.getAttribute("DefaultValue")!, 32],
    [all("HighResolutionIconUrl")[0]!.getAttribute("DefaultValue")!, 64],
    ...all("bt:Image")
      .filter((image) => image.hasAttribute("size"))
      .map((image): [string, number] => [
        definitionOf(image.getAttribute("resid")!)!.getAttribute("DefaultValue")!,
        Number(image.getAttribute("size")),
      ]),
  ];

  test.each(wanted)("%s is a PNG of %i pixels", (address, size) => {
    const png = readFileSync(join(root, new URL(address).pathname));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("every ribbon icon has the sizes that Excel asks for", () => {
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });
});

describe("the shared runtime", () => {
  test("is one page in all four places, and lives as long as the workbook", () => {
    const places = ["Runtime", "Page > SourceLocation", "FunctionFile", "Action > SourceLocation"];
    expect(
      places.map((place) =>
        [...document.querySelectorAll(place)].map((element) => element.getAttribute("resid")),
      ),
    ).toEqual(places.map(() => ["Taskpane.Url"]));
    expect(values("Runtime", "lifetime")).toEqual(["long"]);
    expect(all("TaskpaneId")).toHaveLength(0);
    expect(all("SourceLocation")[0]?.getAttribute("DefaultValue")).toBe(
      definitionOf("Taskpane.Url")!.getAttribute("DefaultValue"),
    );
  });

  test("associates exactly the functions that the ribbon's buttons name", () => {
    const associate = jest.fn();
    Object.assign(globalThis, { Office: { actions: { associate } } });
    associateCommands(new Session());
    Reflect.deleteProperty(globalThis, "Office");
    expect(associate.mock.calls.map(([name]: unknown[]) => name)).toEqual(
      all("FunctionName").map(({ textContent }) => textContent),
    );
  });
});
