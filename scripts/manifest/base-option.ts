/** The command line of `npm run manifest`: where the built folder will lie. */
import { parseArgs } from "node:util";
import * as z from "zod";

const example = "例如 --base https://intranet.example/budget";

const Base = z
  .string(`没有给出预算核对将放在哪里；请写上网址，${example}。`)
  .transform((written, context): string => {
    const why = whyNoBase(written);
    if (why === undefined) return new URL(written).href.replace(/\/*$/, "/");
    context.addIssue({ code: "custom", message: `--base 写的是“${written}”，${why}；请改正，${example}。` });
    return z.NEVER;
  });

/** Reads the command line once: the address, ending in "/"; throws the sentence that refuses it. */
export function readBase(args: readonly string[]): string {
  const read = Base.safeParse(baseOption(args));
  if (read.success) return read.data;
  throw new Error(read.error.issues[0]?.message);
}

function baseOption(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { base: { type: "string" } } }).values.base;
  } catch {
    throw new Error(`没有看懂“${args.join(" ")}”；只有 --base 一个选项，${example}。`);
  }
}

function whyNoBase(written: string): string | undefined {
  if (!URL.canParse(written)) return "不是完整的网址";
  const address = new URL(written);
  if (address.protocol !== "https:") return "不是 https，Office 只接受 https";
  if (address.search || address.hash || address.username || address.password)
    return "带有参数或账号，这里只要文件夹的网址";
  if (/\.\w+$/.test(address.pathname)) return "是一个文件，这里要的是文件夹的网址";
  return undefined;
}
