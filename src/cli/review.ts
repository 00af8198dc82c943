import { withoutControls } from "../workbook/shown-text";
import { findWorkbooks } from "./find-workbooks";
import { readOptions, usage } from "./options";
import { refuseUnlessFolder } from "./narrative-file";
import { reportJson } from "./report-json";
import { reportText } from "./report-text";
import { reviewFile, type ReviewedFile } from "./reviewed-file";
import { rulesInForce } from "./rules-in-force";

/** npm run review -- PATH…: reads workbooks; writes its report and, with --docx, new documents. */
async function main(): Promise<number> {
  const read = readOptions(process.argv.slice(2));
  if ("refused" in read) {
    console.error(`${read.refused}\n\n${usage}`);
    return 2;
  }
  const { options } = read;
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const noFolder = options.docx === undefined ? undefined : await refuseUnlessFolder(options.docx);
  const inForce = noFolder === undefined ? await rulesInForce(options) : { refused: noFolder };
  if ("refused" in inForce) {
    console.error(inForce.refused);
    return 2;
  }
  const files: ReviewedFile[] = [];
  for (const found of await findWorkbooks(options.paths))
    files.push(await reviewFile(found, options, inForce));
  console.log(options.format === "json" ? reportJson(files) : withoutControls(reportText(files)));
  if (files.some(({ refused, document }) => refused || (document && "refused" in document))) return 2;
  return files.some(({ review }) => review?.findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error("程序出错，没有写出报告：", error);
    process.exitCode = 2;
  },
);
