import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** A path to review, or why nothing can be reviewed there. */
export type FoundWorkbook = { readonly file: string } | { readonly file: string; readonly refused: string };

/** By their endings, as people and Excel name them; what a file is, its content says. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xls|xlsb|et|ods)$/i;

/** Files as given; folders with every workbook below them, in name order, without Excel's lock files (~$…). */
export async function findWorkbooks(paths: readonly string[]): Promise<FoundWorkbook[]> {
  const found: FoundWorkbook[] = [];
  for (const given of paths) {
    const kind = await stat(given).catch(() => undefined);
    if (!kind) found.push({ file: given, refused: `没有找到“${given}”，请核对路径。` });
    else if (!kind.isDirectory()) found.push({ file: given });
    else {
      const inside = await workbooksIn(given);
      if (inside.length === 0)
        found.push({
          file: given,
          refused: `文件夹“${given}”里没有工作簿（.xlsx、.xls、.et、.ods 等），请核对路径。`,
        });
      found.push(...inside.map((file) => ({ file })));
    }
  }
  return found;
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !entry.name.startsWith("~$"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
