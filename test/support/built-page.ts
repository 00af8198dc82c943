/** The page as `npm run build` makes it: built once for all tests that look at it, and again when a source has changed. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { buildPage, projectFolder } from "../../scripts/build-page";

const sources = ["src", "scripts", "assets", "samples", "package-lock.json", "webpack.config.js"] as const;
const kept = join(projectFolder, "node_modules/.cache/budget-tie-out");

/** Milliseconds after which a build that no source asks for any more is thrown away. */
const day = 86_400_000;

/** The folder with the build; read it, change nothing in it. */
export async function builtPage(): Promise<string> {
  const folder = join(kept, await fingerprint());
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  await forgetOld();
  const building = await mkdtemp(join(kept, "building-"));
  await buildPage(building);
  // whole or not at all: another test may make the same build at the same time, and the first one stays
  await rename(building, folder).catch(async (reason: unknown) => {
    await rm(building, { recursive: true });
    if (!existsSync(folder)) throw reason;
  });
  return folder;
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(sources.map(filesOf))).flat()) {
    hash.update(`\0${file}\0`).update(await readFile(join(projectFolder, file)));
  }
  return hash.digest("hex").slice(0, 32);
}

async function filesOf(source: string): Promise<string[]> {
  if ((await stat(join(projectFolder, source))).isFile()) return [source];
  const entries = await readdir(join(projectFolder, source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length + 1))
    .sort();
}

async function forgetOld(): Promise<void> {
  for (const name of await readdir(kept)) {
    const { mtimeMs } = await stat(join(kept, name));
    if (Date.now() - mtimeMs > day) await rm(join(kept, name), { recursive: true });
  }
}
