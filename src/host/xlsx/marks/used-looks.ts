import type { PackageChange } from "../package-change";
import { readRelations } from "../relations";
import type { WorkbookPart } from "../workbook-part";

/** Which looks, by number, are named by rules, filters, tables, pivot tables or table styles, as the file now is. */
export function usedLooks(change: PackageChange, workbook: WorkbookPart): ReadonlySet<number> {
  const styles = workbook.relations.filter(({ kind }) => kind === "styles").map(({ target }) => target);
  const sheets = workbook.sheets.flatMap(({ part }) => [
    part,
    ...readRelations(change.source, part)
      .filter(({ kind }) => kind === "table" || kind === "pivotTable")
      .map(({ target }) => target),
  ]);
  const used = new Set<number>();
  for (const part of [...styles, ...sheets]) {
    const text = new TextDecoder("latin1").decode(change.read(part));
    for (const [, number] of text.matchAll(/dxfId\s*=\s*["'](\d+)["']/gi)) used.add(Number(number));
  }
  return used;
}
