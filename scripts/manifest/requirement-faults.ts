/** An old Excel must still open the page, which tells what is missing; the ribbon and cell functions ask for more. */
import { all, given } from "./read-manifest";

/** Excel 2019, the oldest of which a plain pane is known to open, has ExcelApi 1.7. */
const highestBase = 7;
const overrides = ["SharedRuntime", "CustomFunctionsRuntime"] as const;

export function requirementFaults(manifest: Document): string[] {
  const base = all(manifest, "Set").flatMap((set) => {
    const name = given(set, "Name");
    const asked = given(set, "MinVersion");
    return name === "ExcelApi" && minor(asked) <= highestBase
      ? []
      : [
          `最外层的 <Requirements> 要求了 ${name} ${asked}，旧版 Excel 会看不到任何说明；请只要求不高于 1.${highestBase} 的 ExcelApi。`,
        ];
  });
  const present = all(manifest, "bt:Set").map((set) => given(set, "Name"));
  const missing = overrides.filter((name) => !present.includes(name));
  return [
    ...base,
    ...missing.map(
      (name) =>
        `VersionOverrides 的 <Requirements> 里没有 ${name}；请加上 ${name} 1.1，旧版才会退回普通窗格。`,
    ),
  ];
}

/** "1.13" → 13; another first part, or none, is more than any base may ask. */
function minor(asked: string): number {
  const [, digits] = /^1\.(\d+)$/.exec(asked) ?? [];
  return digits === undefined ? Infinity : Number(digits);
}
