import { HostRefusal, type RefusalKind } from "../../workbook/workbook-host";

/** Runs work inside Excel; what Excel refuses comes out as a HostRefusal with a sentence for people. */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw refusalFrom(error);
  }
}

/** As inExcel, but Excel waits until the person has finished typing into a cell. */
export async function inExcelAfterTyping<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw refusalFrom(error);
  }
}

/** Fails with one sentence where this Excel is too old for what is wanted. */
export function requireExcelApi(version: string, wanted: string): void {
  if (supportsExcelApi(version)) return;
  throw new HostRefusal(
    "unsupported",
    `这个版本的 Excel 不能${wanted}（需要 ExcelApi ${version}），请改用 Excel 2021 或更新的版本。`,
  );
}

export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Excel takes no calls while somebody types into a cell. */
export function isBusy(error: unknown): boolean {
  return codeOf(causeOf(error)) === "InvalidOperationInCellEditMode";
}

/** Excel on the web refuses answers, and requests, of more than 5 MB. */
export function isTooLarge(error: unknown): boolean {
  return codeOf(causeOf(error)) === "ResponsePayloadSizeLimitExceeded";
}

const sentences: Readonly<Record<string, readonly [RefusalKind, string]>> = {
  InvalidOperationInCellEditMode: ["busy", "Excel 正在编辑单元格，请按 Enter 或 Esc 结束编辑后再试。"],
  InvalidOperation: [
    "busy",
    "Excel 现在不能完成这一步：可能正在编辑单元格，或者单元格属于数组公式；请结束编辑后再试。",
  ],
  AccessDenied: ["protected", "工作表或工作簿受保护，Excel 拒绝了这一步，请先撤销保护。"],
  ItemNotFound: ["no such place", "工作簿中找不到要去的工作表，可能已被删除或改名，请重新核对。"],
  InvalidArgument: ["no such place", "工作表中没有要去的单元格，请重新核对。"],
  ApiNotFound: ["unsupported", "这个版本的 Excel 缺少所需的接口，请改用 Excel 2021 或更新的版本。"],
  NotImplemented: ["unsupported", "这个版本的 Excel 缺少所需的接口，请改用 Excel 2021 或更新的版本。"],
  RequestPayloadSizeLimitExceeded: ["too large", "一次要写入的内容太多，Excel 没有接受，请分几次修改。"],
  ResponsePayloadSizeLimitExceeded: [
    "too large",
    "工作表内容太多，Excel 没有返回，请删去表格以外的内容后再试。",
  ],
};

function refusalFrom(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof HostRefusal || code === undefined) return error;
  const [kind, sentence] = sentences[code] ?? [
    "busy",
    `Excel 没有完成这一步（${code}），请稍后再试；仍不成功时请保存后重新打开工作簿。`,
  ];
  return new HostRefusal(kind, sentence, { cause: error });
}

const causeOf = (error: unknown): unknown => (error instanceof HostRefusal ? error.cause : error);

/** Office.js errors carry a code; they come from the client's own classes, so only their shape is looked at. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
