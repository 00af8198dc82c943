import type { HostRefusal } from "../../workbook/workbook-host";
import type { Limits } from "./limits";
import { tooLarge } from "./refusals";

/** Counts what is read of one workbook, over all its sheets, and refuses what goes beyond the limits. */
export class Room {
  private cells = 0;
  private letters = 0;

  constructor(
    private readonly file: string,
    private readonly limits: Limits,
  ) {}

  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > this.limits.cells) throw this.refusal("cells", "个单元格");
  }

  takeFormula(letters: number): void {
    this.letters += letters;
    if (this.letters > this.limits.formulaLetters) throw this.refusal("formulaLetters", "个字符的公式");
  }

  refuseSheets(count: number): void {
    if (count > this.limits.sheets) throw this.refusal("sheets", "张工作表");
  }

  refuseMerges(count: number): void {
    if (count > this.limits.merges) throw this.refusal("merges", "处合并单元格（单张表）");
  }

  private refusal(limit: keyof Limits, what: string): HostRefusal {
    return tooLarge(this.file, `超过 ${this.limits[limit]} ${what}`);
  }
}
