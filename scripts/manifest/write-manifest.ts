/** Writes the manifest of an office beside the built page, once it is known to be right, and moves the help pages there. */
import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandNames } from "../../src/taskpane/command-names";
import { projectFolder } from "../build-page";
import { moveHelp } from "../functions/move-help";
import { lintManifest } from "./lint-manifest";
import { moveManifest } from "./move-manifest";

/** Returns the path written; throws a sentence, and writes nothing, when the folder has no page or the manifest a fault. */
export async function writeManifest(folder: string, base: string): Promise<string> {
  if (!["taskpane.html", "functions.json"].every((file) => existsSync(join(folder, file))))
    throw new Error(`${folder} 里还没有构建好的页面；请先运行 npm run build，再写清单。`);
  const manifest = moveManifest(await readFile(join(projectFolder, "manifest.xml"), "utf8"), base);
  const faults = lintManifest(manifest, {
    commands: commandNames,
    files: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const functions = join(folder, "functions.json");
  const moved = moveHelp(await readFile(functions, "utf8"), base);
  const written = join(folder, "manifest.xml");
  await writeFile(functions, moved);
  await writeFile(written, manifest);
  return written;
}
