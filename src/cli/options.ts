import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import * as z from "zod";
import { readWrittenChange } from "../review/following/intended-change";
import { readThreshold } from "../review/rule-settings";
import { localitiesKnown, readLocality, readPriorTotal, type ReadSetting } from "../review/settings";

export const usage = `用法：npm run --silent review -- [选项] 文件或文件夹…
      find 上报 -name '*.xlsx' | npm run --silent review -- [选项] -

选项：
  --format 格式          text 给人看的文字（默认）；json；ndjson 一份文件一行，核对完一份就写出一行
  --jobs 数              同时核对几份，默认是处理器的核数；次序不变
  --files 清单           再核对清单里的文件，一行一个，或用 NUL 隔开；写 - 是从管道读，单写一个 - 也是
  --annotate 文件夹      把带标记的副本写到这个文件夹：标颜色、加批注，另有一张“核对结果”表；原文件不动
  --summary 文件.xlsx    汇总成一个工作簿：一个部门一行，另一张表列出全部问题
  --narrative            同时写出情况说明和名词解释，用随工作簿保存的上年数、写法和补写内容
  --docx 文件夹          把情况说明存成 Word 文档，一个工作簿一份，只有文字，没有图；不覆盖已有的文件
  --prior-total 金额     上年收支总计，单位万元，例如 2884.52；与随工作簿保存的不同的，按这里写的
  --change 改动          列出改这一格金额后要跟着改的单元格和情况说明，不写入，例如 项目支出表!E12=789.90
  --settings 文件        停用或降低的规则、限额、地区和科目（JSON，见 docs/settings.md）
  --rules 文件           本地的规则文件，可以写几次（见 docs/rule-packs.md）
  --locality 地区        按哪个地区的要求核对：${localitiesKnown}
  --subjects 文件        本地的科目（JSON，见 docs/subjects.md）
  --approval-date 日期   预算批复日期，例如 2022-03-15
  --max-size MB          一个部件解开后最多多少 MB，超过的文件不读（默认 256，最多 2048）
  --max-cells 个数       一个文件最多多少个单元格，超过的不读（默认 20000000）
  --max-seconds 秒       一个旧格式的文件（.xls、.et、.xlsb、.ods）最多读多少秒，超过的不读（默认 60）
  --help                 显示这段说明

地区、科目、批复日期在选项和设置文件里都写了的，按选项。

退出码：0 没有必须改的；1 有必须改的；2 有文件不能读取、不能写出，或选项有误；130 被 Ctrl-C 或系统中断`;

const MOST_JOBS = 64;

/** As a path: the list of files that is piped in. */
const PIPE = "-";

/** An option that a reader of settings takes or refuses with its sentence. */
const readBy = <Value>(read: (written: string) => ReadSetting<Value>) =>
  z
    .string()
    .optional()
    .transform((written, context) => {
      if (written === undefined) return undefined;
      const result = read(written);
      if ("value" in result) return result.value;
      context.addIssue({ code: "custom", message: result.refused });
      return z.NEVER;
    });

const upTo = (option: string, most: number) =>
  readBy((written): ReadSetting<number> => {
    const value = /^[1-9]\d{0,9}$/.test(written) ? Number(written) : NaN;
    if (value <= most) return { value };
    return { refused: `${option} 写的是“${written}”，请写 1 到 ${most} 的整数。` };
  });

const Options = z.object({
  format: z.enum(["text", "json", "ndjson"], {
    error: ({ input }) => `--format 写的是“${String(input)}”，只能是 text、json 或 ndjson。`,
  }),
  jobs: z
    .string()
    .regex(/^([1-9]|[1-5]\d|6[0-4])$/, {
      error: ({ input }) => `--jobs 写的是“${String(input)}”，只能是 1 到 64 的整数。`,
    })
    .default(() => String(Math.min(MOST_JOBS, availableParallelism())))
    .transform(Number),
  annotate: z.string().optional(),
  summary: z
    .string()
    .regex(/\.xlsx$/i, {
      error: ({ input }) => `--summary 写的是“${String(input)}”，请写以 .xlsx 结尾的文件名。`,
    })
    .optional(),
  narrative: z.boolean(),
  help: z.boolean(),
  docx: z.string().optional(),
  settings: z.string().optional(),
  rules: z.array(z.string()).default([]),
  subjects: z.string().optional(),
  locality: readBy(readLocality),
  approvalDate: readBy((written) => readThreshold("approvalDate", written)),
  priorTotal: readBy(readPriorTotal),
  change: readBy(readWrittenChange),
  maxSize: upTo("--max-size", 2048),
  maxCells: upTo("--max-cells", 200_000_000),
  maxSeconds: upTo("--max-seconds", 86_400),
  paths: z.array(z.string()),
  /** Lists of files; - is what is piped in. */
  lists: z.array(z.string()),
  given: z.array(z.string()).min(1, "没有给出要核对的文件或文件夹。"),
});

export type Options = z.infer<typeof Options>;

/** Reads the command line once; the sentence that refuses it when it cannot be meant. */
export function readOptions(args: readonly string[]): { options: Options } | { refused: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        narrative: { type: "boolean", default: false },
        docx: { type: "string" },
        jobs: { type: "string" },
        files: { type: "string", multiple: true },
        annotate: { type: "string" },
        summary: { type: "string" },
        "prior-total": { type: "string" },
        change: { type: "string" },
        settings: { type: "string" },
        rules: { type: "string", multiple: true },
        locality: { type: "string" },
        subjects: { type: "string" },
        "approval-date": { type: "string" },
        "max-size": { type: "string" },
        "max-cells": { type: "string" },
        "max-seconds": { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    return { refused: whyNotParsed(error) };
  }
  const { values, positionals } = parsed;
  const paths = positionals.filter((path) => path !== PIPE);
  const lists = [...new Set([...(values.files ?? []), ...positionals.filter((path) => path === PIPE)])];
  const read = Options.safeParse({
    ...values,
    priorTotal: values["prior-total"],
    approvalDate: values["approval-date"],
    maxSize: values["max-size"],
    maxCells: values["max-cells"],
    maxSeconds: values["max-seconds"],
    paths,
    lists,
    given: values.help ? ["."] : [...paths, ...lists],
  });
  return read.success
    ? { options: read.data }
    : { refused: read.error.issues.map(({ message }) => message).join("") };
}

/** Node says it in English; people are told which option it was about and what is wrong with it. */
function whyNotParsed(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /--?[\w-]+/.exec(message)?.[0] ?? "";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `不认识选项 ${option}，请核对拼写。`;
  return `选项 ${option} 的写法不对，请核对它后面的值。`;
}
