/** The page as `npm run build` makes it, built once for every test that needs it and for every state of the sources. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { buildPage, projectFolder } from "../../scripts/build-page";

/** All that goes into a build. */
const sources = [
  "src",
  "scripts",
  "assets",
  "samples",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];
const kept = join(projectFolder, "node_modules/.cache/budget-tie-out");
/** Longer than any build: who has not finished by then was interrupted. */
const abandonedAfterMs = 240_000;

/** The folder of the build; tests running side by side wait for the one that builds. */
export async function builtPage(): Promise<string> {
  const folder = join(kept, `page-${await fingerprint()}`);
  await mkdir(kept, { recursive: true });
  while (!existsSync(folder)) {
    if (await claims(`${folder}.building`)) await buildInto(folder);
    else await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return folder;
}

async function buildInto(folder: string): Promise<void> {
  try {
    for (const old of await readdir(kept)) {
      if (old.startsWith("page-") && !old.includes(".")) await rm(join(kept, old), { recursive: true });
    }
    await buildPage(`${folder}.half`);
    await rename(`${folder}.half`, folder);
  } finally {
    await rm(`${folder}.building`, { recursive: true, force: true });
  }
}

/** Making a folder succeeds for one process only. */
async function claims(claim: string): Promise<boolean> {
  const made = await mkdir(claim).then(
    () => true,
    () => false,
  );
  if (made) return true;
  const since = await stat(claim).catch(() => undefined);
  if (since && Date.now() - since.mtimeMs > abandonedAfterMs)
    await rm(claim, { recursive: true, force: true });
  return false;
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await filesOf(join(projectFolder, source)))
      hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const within = (await readdir(path)).sort().map((name) => filesOf(join(path, name)));
  return (await Promise.all(within)).flat();
}
