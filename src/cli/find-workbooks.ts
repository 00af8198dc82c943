import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** A path to review, or why nothing can be reviewed there. */
export type FoundWorkbook = { readonly file: string } | { readonly file: string; readonly refused: string };

/** Files as given; folders with every .xlsx below them, in name order, without Excel's lock files (~$…). */
export async function findWorkbooks(paths: readonly string[]): Promise<FoundWorkbook[]> {
  const found: FoundWorkbook[] = [];
  for (const given of paths) {
    const kind = await stat(given).catch(() => undefined);
    if (!kind) found.push({ file: given, refused: `没有找到“${given}”，请核对路径。` });
    else if (!kind.isDirectory()) found.push({ file: given });
    else {
      const inside = await workbooksIn(given);
      if (inside.length === 0)
        found.push({ file: given, refused: `文件夹“${given}”里没有 .xlsx 文件，请核对路径。` });
      found.push(...inside.map((file) => ({ file })));
    }
  }
  return found;
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.xlsx$/i.test(entry.name) && !entry.name.startsWith("~$"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
