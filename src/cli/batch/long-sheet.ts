import type { StreamedReport, StreamedSheet } from "../../host/xlsx/streamed-report";
import type { ReportCell, ReportForm } from "../../workbook/report-sheet";

type Row = readonly ReportCell[];

/** As many rows as a sheet of Excel has, but for its head. */
const MOST_ROWS = 1_048_576 - 1;

/** A list under one head, on as many sheets as it takes: 全部问题, 全部问题 (2) … */
export class LongSheet {
  private readonly begun: StreamedSheet[] = [];
  private current: StreamedSheet;
  private room = 0;

  constructor(
    private readonly report: StreamedReport,
    private readonly form: Omit<ReportForm, "headRows">,
    private readonly header: Row,
    private readonly mostRows = MOST_ROWS,
  ) {
    this.current = this.begin();
  }

  get sheets(): readonly StreamedSheet[] {
    return this.begun;
  }

  add(rows: readonly Row[]): void {
    for (let at = 0; at < rows.length;) {
      if (this.room === 0) {
        this.current.end();
        this.current = this.begin();
      }
      const fit = rows.slice(at, at + this.room);
      this.current.add(fit);
      this.room -= fit.length;
      at += fit.length;
    }
  }

  end(): void {
    this.current.end();
  }

  private begin(): StreamedSheet {
    const count = this.begun.length + 1;
    const name = count === 1 ? this.form.name : `${this.form.name} (${count})`;
    const sheet = this.report.begin({ ...this.form, name, headRows: 1 });
    sheet.add([this.header]);
    this.begun.push(sheet);
    this.room = this.mostRows;
    return sheet;
  }
}
