import { camelCase } from "./templates";

/** Where a rule's import stands in src/rules/index.ts: import { totalIsItsRows } from "./within-table/total-is-its-rows"; */
const IMPORT = /^import \{ (\w+) \} from "\.\/([\w-]+)\/[\w-]+";$/;

/**
 * The text of src/rules/index.ts with one rule more: imports in the order of their names, and the list in the order of its
 * groups, for that is the order in which findings of equal weight are shown.
 */
export function withRule(list: string, group: string, id: string): string {
  const lines = list.split("\n");
  const imports = lines.flatMap((line, at) => {
    const [, name, folder] = IMPORT.exec(line) ?? [];
    return name !== undefined && folder !== undefined ? [{ name, folder, at }] : [];
  });
  const rule = camelCase(id);
  const groupOf = (line: string) => imports.find(({ name }) => line === `  ${name},`)?.folder;
  const last = lines.map(groupOf).lastIndexOf(group);
  lines.splice(last >= 0 ? last + 1 : lines.lastIndexOf("];"), 0, `  ${rule},`);
  const next = imports.find(({ name }) => name.localeCompare(rule, "en") > 0);
  const at = next?.at ?? (imports.at(-1)?.at ?? 0) + 1;
  lines.splice(at, 0, `import { ${rule} } from "./${group}/${id}";`);
  return lines.join("\n");
}
