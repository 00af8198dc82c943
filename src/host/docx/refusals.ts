import { HostRefusal, type RefusalKind } from "../../workbook/workbook-host";
import { holdsStream } from "../xlsx/refuse-unless-zip";

/** What people can do about a document that cannot be read, by what is the matter with it. */
const sentences: Partial<Record<RefusalKind, (file: string) => string>> = {
  damaged: (file) =>
    `“${file}”已损坏，读不完整，请重新取得这份文件，或用 Word、WPS 打开后另存为 .docx 再试。`,
  "too large": (file) =>
    `“${file}”解开后过大，无法读取，请删去其中的图片和附件后再试，或把说明的文字粘贴进来。`,
  encrypted: (file) => `“${file}”设有打开密码，无法读取，请用 Word 或 WPS 打开并取消密码后再试。`,
  unsupported: (file) => `“${file}”的存储方式少见，无法读取，请用 Word 或 WPS 打开后另存为 .docx 再试。`,
};

export const notADocument = (file: string, found: string): HostRefusal =>
  new HostRefusal("not a document", `“${file}”${found}，不是 Word 文档，请选择 .docx 文件。`);

/** Does the work on a package; what a package of any kind is refused for is said of a document. */
export function asDocument<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (reason) {
    const sentence = reason instanceof HostRefusal ? sentences[reason.kind]?.(file) : undefined;
    if (sentence === undefined) throw reason;
    throw new HostRefusal((reason as HostRefusal).kind, sentence, { cause: reason });
  }
}

/** A .docx file is a zip archive; whatever else was chosen is told by its content, not by its extension. */
export function refuseUnlessPackage(file: string, bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new HostRefusal("empty", `“${file}”是空文件（0 字节），请重新取得这份文件后再试。`);
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw notADocument(file, "的内容无法识别");
  if (holdsStream(bytes, "EncryptedPackage")) throw new HostRefusal("encrypted", sentences.encrypted!(file));
  if (!holdsStream(bytes, "WordDocument")) throw notADocument(file, "是旧版 Office 文件，其中没有文档");
  throw new HostRefusal(
    "old format",
    `“${file}”是旧版 Word 97–2003 格式（.doc 或 .wps），无法直接读取，请用 Word 或 WPS 打开后另存为 .docx 再试。`,
  );
}

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);
