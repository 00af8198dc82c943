/** The published schema is a sequence: an element in another place makes Excel drop the whole add-in. */
import { all, called } from "./read-manifest";

/** Parents, and the order that the schema wants their children in. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
    ...["DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  VersionOverrides: [
    ...["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  ],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "CustomTab", "OfficeTab"],
  CustomTab: ["Group", "OfficeGroup", "Label", "InsertAfter"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  // the schema knows TaskpaneId; shared-page-faults.ts forbids it
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Children without which Excel refuses the parent. */
const needed: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "Hosts", "DefaultSettings", "Permissions"],
  VersionOverrides: ["Requirements", "Hosts", "Resources"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
};

export const orderFaults = (manifest: Document): string[] =>
  Object.entries(order).flatMap(([parent, children]) =>
    all(manifest, parent).flatMap((element) => [
      ...orderFault(element, children),
      ...missingFaults(element, needed[parent] ?? []),
    ]),
  );

function orderFault(parent: Element, order: readonly string[]): string[] {
  let reached = 0;
  for (const { tagName } of parent.children) {
    const place = order.indexOf(tagName);
    if (place < 0) return [`${called(parent)} 里不能有 <${tagName}>；只能有 ${order.join("、")}。`];
    if (place < reached)
      return [`${called(parent)} 里 <${tagName}> 写得太后；请按 ${order.join("、")} 的次序排列。`];
    reached = place;
  }
  return [];
}

function missingFaults(parent: Element, needed: readonly string[]): string[] {
  const present = [...parent.children].map(({ tagName }) => tagName);
  return needed
    .filter((name) => !present.includes(name))
    .map((name) => `${called(parent)} 里没有 <${name}>；请补上。`);
}
