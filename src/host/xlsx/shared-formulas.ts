import { LONGEST_FORMULA } from "../../workbook/edit";
import { shiftFormula } from "./shift-formula";
import type { CellPlace, FormulaPlace } from "./sheet-places";
import type { XmlCursor } from "./xml-cursor";
import { readText } from "./xml-text";

/** The formulas of one sheet as cell texts; a formula filled down is stored once and read for every cell it is meant for. */
export class SharedFormulas {
  private readonly masters = new Map<string, { row: number; column: number; text: string }>();

  /** The formula with its "="; undefined when it points to a shared one that the file does not hold. */
  read(xml: XmlCursor, { row, column }: CellPlace, place: FormulaPlace): string | undefined {
    const text = readText(xml.bytes, place.textStart, place.textEnd);
    if (place.kind === "shared" && place.sharedIndex !== undefined) {
      if (text.length > LONGEST_FORMULA) return `=${text}`; // no formula of Excel's, and too long to fill down
      if (text !== "") this.masters.set(place.sharedIndex, { row, column, text });
      const master = this.masters.get(place.sharedIndex);
      return master && `=${shiftFormula(master.text, row - master.row, column - master.column)}`;
    }
    if (place.kind === "dataTable") return "=TABLE()";
    return text === "" ? undefined : `=${text}`;
  }
}
