import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { samplePath } from "../support/samples";
import { xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";

/** A folder such as a district's finance office keeps: good workbooks, and others that only look like it. */
export function folderOfWorkbooks(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "预算-"));
  const put = (name: string, content: Uint8Array | string) => writeFileSync(path.join(folder, name), content);
  mkdirSync(path.join(folder, "二级单位"));
  mkdirSync(path.join(folder, "空文件夹"));
  copyFileSync(samplePath("put-right"), path.join(folder, "二级单位", "改好的.XLSX"));
  copyFileSync(samplePath("as-published"), path.join(folder, "公开稿.xlsx"));
  put("加密.xlsx", withPassword());
  put("零字节.xlsx", "");
  put("通讯录.xlsx", xlsxOf([sheet("通讯录", "| 姓名 | 电话 |\n| 张三 | '0373 |")]));
  put("文档.xlsx", "%PDF-1.7\n");
  put("说明.docx", "not looked at");
  put("~$公开稿.xlsx", "Excel's lock file");
  return folder;
}

/** The container that Excel wraps around a workbook with a password. */
function withPassword(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [..."EncryptedPackage"].forEach((letter, i) => (bytes[1152 + i * 2] = letter.charCodeAt(0)));
  return bytes;
}
