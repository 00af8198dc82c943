import { tableKinds, tableNames, type TableKind } from "../budget/table";
import { layouts } from "./layouts/index";
import { titleOf } from "./title";
import { normalise } from "./words";

/** The table that people call so, by its standard name or by any title that it may be printed under. */
export function kindCalled(name: string): TableKind | undefined {
  const words = normalise(name);
  const standard = tableKinds.find((kind) => normalise(tableNames[kind]) === words);
  if (standard) return standard;
  const [found, ...others] = titleOf(words.endsWith("表") ? words : `${words}表`, layouts);
  return others.length === 0 ? found?.kind : undefined;
}
