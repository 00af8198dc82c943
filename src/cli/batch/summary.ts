import path from "node:path";
import { reportWorkbook } from "../../host/xlsx/report-workbook";
import type { ReportCell, ReportSheet } from "../../workbook/report-sheet";
import { isFileError } from "../file-error";
import { writeWholeFile } from "../whole-file";
import { findingsHeader, summaryHeader, type SummaryEntry } from "./summary-entry";

/** Rows that a sheet has below its head; what does not fit is said to be missing. */
const MOST_ROWS = 1_048_576 - 2;

/** Gathers one row a department and one a finding, and writes them as a workbook of two sheets when all are there. */
export class Summary {
  private readonly departments: (readonly ReportCell[])[] = [];
  private readonly findings: (readonly ReportCell[])[] = [];
  private left = 0;

  constructor(
    private readonly file: string,
    private readonly mostRows = MOST_ROWS,
  ) {}

  add({ row, findings }: SummaryEntry): void {
    this.departments.push(row);
    const room = this.mostRows - this.findings.length;
    this.findings.push(...findings.slice(0, room));
    this.left += Math.max(0, findings.length - room);
  }

  sheets(): readonly ReportSheet[] {
    const more = this.left > 0 ? [[`还有 ${this.left} 处问题，一张表放不下，请分几次汇总。`]] : [];
    return [
      {
        name: "汇总",
        headRows: 1,
        widths: [30, 24, 8, 10, 8, 8, 8, 10, 12, 18, 18, 16, 60],
        rows: [summaryHeader, ...this.departments],
      },
      {
        name: "全部问题",
        headRows: 1,
        widths: [30, 24, 9, 24, 11, 70, 44],
        rows: [findingsHeader, ...this.findings, ...more],
      },
    ];
  }

  /** The sentence why it could not be written, if so. */
  write(): string | undefined {
    try {
      writeWholeFile(this.file, reportWorkbook(this.sheets()));
      return undefined;
    } catch (refusal) {
      if (!isFileError(refusal)) throw refusal;
      return `汇总没能写成“${this.file}”（${refusal.code}），请关闭正在打开它的程序，或核对文件夹的权限。`;
    }
  }
}

/** The sentence that refuses --summary where it would fall on a file that is read. */
export function refuseSummary(file: string, inputs: readonly string[]): string | undefined {
  if (!inputs.some((input) => path.resolve(input) === path.resolve(file))) return undefined;
  return `--summary 写的“${file}”就是要核对的文件，没有核对，请换一个文件名。`;
}
