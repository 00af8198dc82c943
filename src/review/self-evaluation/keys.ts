import { nameKey } from "../../rules/projects";

/** Gives each of a list a key made of its names, so that what was typed for it stays its own when rows move; a name that comes again is numbered. */
export function keysOf(names: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((parts) => {
    const key = parts.map(nameKey).join("/");
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}
