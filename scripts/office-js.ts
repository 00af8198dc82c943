/** Where the page takes Office.js from: its own copy, for machines without internet, or another place that is named. */
import * as z from "zod";

export interface OfficeJs {
  /** The address in the page; relative where the copy lies beside it. */
  readonly address: string;
  /** The origin that the content security policy must then allow; absent for the page's own. */
  readonly origin?: string;
}

const own: OfficeJs = { address: "officejs/office.js" };

/** Microsoft's networks, worldwide and in China (operated by 21Vianet). */
const networks: Readonly<Record<string, string>> = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

const OfficeJsChoice = z
  .string()
  .default("self")
  .transform((written, context): OfficeJs => {
    if (written === "self") return own;
    const address = secureAddress(Object.hasOwn(networks, written) ? networks[written]! : written);
    if (address) return { address: address.href, origin: address.origin };
    context.addIssue({
      code: "custom",
      message: `OFFICE_JS 写的是“${written}”；只能写 self、microsoft、21vianet，或以 /office.js 结尾的 https 地址。`,
    });
    return z.NEVER;
  });

/** Reads what OFFICE_JS or `--env officeJs=` says; throws the sentence that refuses anything else. */
export function readOfficeJs(written: string | undefined): OfficeJs {
  const read = OfficeJsChoice.safeParse(written || undefined);
  if (read.success) return read.data;
  throw new Error(read.error.issues[0]?.message);
}

/** Office.js finds its other files by its own name, so the file must be called office.js. */
function secureAddress(written: string): URL | undefined {
  if (!URL.canParse(written)) return undefined;
  const address = new URL(written);
  const plain = !address.search && !address.hash && !address.username && !address.password;
  return address.protocol === "https:" && plain && address.pathname.endsWith("/office.js")
    ? address
    : undefined;
}

/** What office.js itself asks for in Excel on Windows, Mac and the web, in Chinese and English. */
export const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-win32-16.01-core.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-web-16.00-core.js",
  "excel-mac-16.00.js",
  "excel-mac-16.00-core.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "telemetry/oteljs.js",
  "ariatelemetry/aria-web-telemetry.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
] as const;
