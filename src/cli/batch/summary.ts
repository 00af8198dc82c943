import path from "node:path";
import { StreamedReport } from "../../host/xlsx/streamed-report";
import { isFileError } from "../file-error";
import { GrowingFile } from "../whole-file";
import { LongSheet } from "./long-sheet";
import { findingsHeader, summaryHeader, type SummaryEntry } from "./summary-entry";

/**
 * Gathers one row a department and one a finding into a workbook. Rows are packed and written as they come, under another
 * name until all are there; what the file system refuses is told at the end.
 */
export class Summary {
  private out: GrowingFile | undefined;
  private refused: string | undefined;
  private readonly report = new StreamedReport((bytes) => this.unlessRefused(() => this.out?.write(bytes)));
  private readonly departments: LongSheet;
  private readonly findings: LongSheet;

  constructor(
    private readonly file: string,
    mostRows?: number,
  ) {
    this.unlessRefused(() => (this.out = new GrowingFile(file)));
    const findings = { name: "全部问题", widths: [30, 24, 9, 24, 11, 70, 44] };
    const departments = { name: "汇总", widths: [30, 24, 8, 10, 8, 8, 8, 8, 10, 12, 18, 18, 16, 60] };
    // the longer list is begun first: its rows go out at once
    this.findings = new LongSheet(this.report, findings, findingsHeader, mostRows);
    this.departments = new LongSheet(this.report, departments, summaryHeader, mostRows);
  }

  add({ row, findings }: SummaryEntry): void {
    this.departments.add([row]);
    this.findings.add(findings);
  }

  /** Ends the file and gives it its name; the sentence why it could not be written, if so. */
  write(): string | undefined {
    this.findings.end();
    this.departments.end();
    this.report.end([...this.departments.sheets, ...this.findings.sheets]);
    this.unlessRefused(() => this.out?.finish());
    return this.refused;
  }

  /** Leaves no file. */
  discard(): void {
    this.out?.discard();
  }

  private unlessRefused(write: () => void): void {
    if (this.refused !== undefined) return;
    try {
      write();
    } catch (refusal) {
      if (!isFileError(refusal)) throw refusal;
      this.refused = `汇总没能写成“${this.file}”（${refusal.code}），请关闭正在打开它的程序，或核对文件夹的权限和剩余空间。`;
    }
  }
}

/** The sentence that refuses --summary where it would fall on a file that is read. */
export function refuseSummary(file: string, inputs: readonly string[]): string | undefined {
  if (!inputs.some((input) => path.resolve(input) === path.resolve(file))) return undefined;
  return `--summary 写的“${file}”就是要核对的文件，没有核对，请换一个文件名。`;
}
