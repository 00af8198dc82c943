/** What Excel on the web answers at most (5 MB), with room for what surrounds the cells. */
const bytesOnTheWeb = 4_700_000;
/** Before anything is known of a workbook: its values, formulas, formats and types take 35 to 55 bytes a cell. */
const firstCellsOnTheWeb = 80_000;
/** Nothing of the kind is known of Excel on the desktop; this much keeps it from standing still for long. */
const cellsOnTheDesktop = 1_000_000;

/** How many cells may be asked for in one round trip; on the web it learns from each answer how much a cell takes. */
export class AnswerRoom {
  private readonly isLimited = Office.context.platform === Office.PlatformType.OfficeOnline;
  cells = this.isLimited ? firstCellsOnTheWeb : cellsOnTheDesktop;

  /** `answer`: what Excel gave for that many cells. */
  learn(cells: number, answer: unknown): void {
    if (!this.isLimited || cells === 0) return;
    const bytes = new TextEncoder().encode(JSON.stringify(answer)).length;
    this.cells = Math.floor((bytesOnTheWeb * cells) / bytes);
  }
}
