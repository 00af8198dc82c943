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
    if (!kind) found.push(missing(given));
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

/** The files of a list as they stand there; it names files and no folders, so that a folder and its files are not both read. */
export async function findListed(files: readonly string[]): Promise<FoundWorkbook[]> {
  const found: FoundWorkbook[] = [];
  for (const file of files) {
    const kind = await stat(file).catch(() => undefined);
    if (!kind) found.push(missing(file));
    else if (kind.isDirectory())
      found.push({ file, refused: `清单里的“${file}”是文件夹，请在清单里写文件，或把文件夹写在命令里。` });
    else found.push({ file });
  }
  return found;
}

const missing = (file: string): FoundWorkbook => ({ file, refused: `没有找到“${file}”，请核对路径。` });

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !entry.name.startsWith("~$"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
