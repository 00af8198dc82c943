import { withoutControls } from "../../workbook/shown-text";
import { HostRefusal } from "../../workbook/workbook-host";

/** Which file, and which part of it in words for people: 工作表“收支总表”, 工作簿目录. */
export interface PartSource {
  readonly file: string;
  readonly part: string;
}

export function damaged({ file, part }: PartSource, found: string, cause?: unknown): HostRefusal {
  return new HostRefusal(
    "damaged",
    `“${file}”已损坏：${withoutControls(part + found)}，请重新取得这份文件，或用 Excel、WPS 修复后另存为 .xlsx 再试。`,
    { cause },
  );
}

export function tooLarge(file: string, found: string): HostRefusal {
  return new HostRefusal("too large", `“${file}”${found}，无法读取，请删去无关的工作表和内容后再试。`);
}

export function outOfTime(file: string, seconds: number): HostRefusal {
  return beyondReading(file, `读了 ${seconds} 秒还没有读完`);
}

export function outOfMemory(file: string, megabytes: number): HostRefusal {
  return beyondReading(file, `读取时占用的内存超过 ${megabytes} MB`);
}

/** A damaged file and a very large one look the same from outside. */
function beyondReading(file: string, found: string): HostRefusal {
  return new HostRefusal(
    "too large",
    `“${file}”${found}，可能已损坏或内容过多，没有核对，请用 Excel 或 WPS 打开，删去无关内容后另存为 .xlsx 再试。`,
  );
}

export function notAWorkbook(file: string, found: string): HostRefusal {
  return new HostRefusal("not a workbook", `“${file}”${found}，不是 Excel 工作簿，请选择 .xlsx 文件。`);
}

/** A spreadsheet of a kind that Excel and WPS can turn into .xlsx. */
export function saveAsXlsx(kind: "old format" | "unsupported", file: string, found: string): HostRefusal {
  return new HostRefusal(
    kind,
    `“${file}”${found}，无法直接读取，请用 Excel 或 WPS 打开后另存为 .xlsx 再试。`,
  );
}

export function encrypted(file: string): HostRefusal {
  return new HostRefusal(
    "encrypted",
    `“${file}”设有打开密码，无法读取，请用 Excel 或 WPS 打开并取消密码后再试。`,
  );
}
