/** `npm run samples` writes the two sample workbooks; a folder may be named to write them elsewhere. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { sampleWorkbooks } from "./workbooks";
import { writeWorkbook } from "./write-workbook";

async function build(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, title, sheets } of sampleWorkbooks()) {
    const bytes = await writeWorkbook(title, sheets);
    writeFileSync(resolve(folder, file), bytes);
    console.log(`${file}：${sheets.length}张表，${bytes.length}字节`);
  }
}

void build(resolve(process.argv[2] ?? resolve(__dirname, "../../samples")));
