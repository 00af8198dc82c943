/** `npm run manifest -- --base https://…`: writes dist/manifest.xml for the place where an office keeps the built page. */
import { join } from "node:path";
import { projectFolder } from "./build-page";
import { readBase } from "./manifest/base-option";
import { writeManifest } from "./manifest/write-manifest";

async function write(): Promise<void> {
  const base = readBase(process.argv.slice(2));
  const written = await writeManifest(join(projectFolder, "dist"), base);
  console.log(
    `已写出 ${written}。请把 dist 文件夹的全部内容放到 ${base}，再用这份清单在 Excel 中添加预算核对。`,
  );
}

write().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(2);
});
