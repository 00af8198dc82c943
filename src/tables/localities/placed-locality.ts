import type { Locality } from "../../budget/locality";

/** A locality and the names of its places, by which a workbook shows that it is from there. */
export interface PlacedLocality extends Locality {
  /** 河南 */
  readonly province: string;
  /** Its cities, joined by "|" and without 市. */
  readonly places: string;
}
