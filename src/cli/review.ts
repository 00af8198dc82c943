import { refuseFolder } from "./annotated-file";
import { Progress } from "./batch/progress";
import { ReportStream } from "./batch/report-stream";
import { reviewAll } from "./batch/review-all";
import { refuseSummary, Summary } from "./batch/summary";
import { readFileLists } from "./file-list";
import { findListed, findWorkbooks, type FoundWorkbook } from "./find-workbooks";
import { refuseUnlessFolder } from "./narrative-file";
import { readOptions, usage, type Options } from "./options";
import { waysToCheck } from "./ways-to-check";

/** npm run review -- PATH…: reads workbooks; writes its report and, where asked, documents, marked copies and a summary. */
async function main(args: readonly string[]): Promise<number> {
  const read = readOptions(args);
  if ("refused" in read) {
    console.error(`${read.refused}\n\n${usage}`);
    return 2;
  }
  const { options } = read;
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const listed = await readFileLists(options.lists);
  if ("refused" in listed) {
    console.error(listed.refused);
    return 2;
  }
  const found = [...(await findWorkbooks(options.paths)), ...(await findListed(listed.files))];
  const refused = await refuseOutputs(options, found);
  const ways = refused === undefined ? await waysToCheck(options) : { refused };
  if ("refused" in ways) {
    console.error(ways.refused);
    return 2;
  }
  const summary = options.summary === undefined ? undefined : new Summary(options.summary);
  const stop = stopOnInterrupt();
  const report = new ReportStream(options.format);
  const progress = new Progress(found.length);
  let [code, done] = [0, 0];
  progress.show();
  for await (const outcome of reviewAll({ found, options, ways, args, isStopped: stop.isAsked })) {
    progress.clear();
    await report.file(outcome.printed);
    if (outcome.entry) summary?.add(outcome.entry);
    code = Math.max(code, outcome.code);
    done++;
    progress.step();
  }
  progress.clear();
  await report.end();
  if (stop.isAsked() && done < found.length) {
    summary?.discard();
    console.error(`已中断：核对了 ${done} 份，还有 ${found.length - done} 份没有核对。`);
    return 130;
  }
  const unwritten = summary?.write();
  if (unwritten !== undefined) console.error(unwritten);
  return unwritten === undefined ? code : 2;
}

async function refuseOutputs(options: Options, found: readonly FoundWorkbook[]): Promise<string | undefined> {
  const { docx, annotate, summary, paths } = options;
  const files = found.filter((one) => !("refused" in one)).map(({ file }) => file);
  return (
    (docx === undefined ? undefined : await refuseUnlessFolder(docx)) ??
    (annotate === undefined ? undefined : refuseFolder(files, paths, annotate)) ??
    (summary === undefined ? undefined : refuseSummary(summary, files))
  );
}

/**
 * Ctrl-C lets the files in hand come to their end, so that none is left half-written; a second one ends at once. So does what a
 * cluster sends before it takes a machine away (SIGTERM).
 */
function stopOnInterrupt(): { readonly isAsked: () => boolean } {
  let asked = false;
  const stop = (): void => {
    if (asked) process.exit(130);
    asked = true;
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  return { isAsked: () => asked };
}

/** What read our report has read enough: head, less. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error("程序出错，没有写出报告：", error);
    process.exitCode = 2;
  },
);
