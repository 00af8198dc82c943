/**
 * What an old web view or an old Excel lacks for the pane to run, each as people can pass it on to their technicians.
 * Compiled for the oldest web views: nothing here may be newer than ECMAScript 5, but for the names looked up.
 */

interface Feature {
  readonly name: string;
  present(view: Readonly<Record<string, unknown>>): boolean;
}

const isFunction = (value: unknown): boolean => typeof value === "function";
const methodOf = (view: Readonly<Record<string, unknown>>, owner: string, method: string): boolean => {
  const made = view[owner] as { prototype?: Readonly<Record<string, unknown>> } | undefined;
  return isFunction(made) && isFunction(made?.prototype?.[method]);
};
const global = (name: string): Feature => ({ name, present: (view) => isFunction(view[name]) });
const method = (owner: string, name: string): Feature => ({
  name: `${owner}.prototype.${name}`,
  present: (view) => methodOf(view, owner, name),
});

/** Amounts are BigInts. A view that has the newest of these also reads the syntax that the pane is compiled to. */
const features: readonly Feature[] = [
  global("Promise"),
  global("BigInt"),
  global("TextDecoder"),
  global("ResizeObserver"),
  method("String", "replaceAll"),
  method("Array", "at"),
];

/** The sentence on a view without what the pane is made of; empty where nothing is missing. */
export function missingFeatures(view: object): readonly string[] {
  const given = view as Readonly<Record<string, unknown>>;
  const names = features.filter((feature) => !feature.present(given)).map(({ name }) => name);
  return names.length === 0 ? [] : [`网页组件或浏览器太旧，缺少 ${names.join("、")}。`];
}

/** Requirement sets of Office, and what a person cannot do without each. */
const sets = [
  { name: "ExcelApi", version: "1.13", purpose: "读取工作簿" },
  { name: "ExcelApi", version: "1.9", purpose: "在表中标出" },
] as const;

/** A sentence for each requirement set that this Excel lacks; an Excel that cannot even be asked lacks them all. */
export function missingSets(supports: (name: string, version: string) => boolean): readonly string[] {
  return sets
    .filter(({ name, version }) => !supported(supports, name, version))
    .map(({ name, version, purpose }) => `本机的 Excel 缺少 ${name} ${version}，不能${purpose}。`);
}

function supported(
  supports: (name: string, version: string) => boolean,
  name: string,
  version: string,
): boolean {
  try {
    return supports(name, version);
  } catch {
    return false;
  }
}
