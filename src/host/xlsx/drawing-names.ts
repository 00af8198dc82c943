/** The names that drawings and charts use for what they say, as all files but the strict ones write them, and as those do. */
export interface DrawingNames {
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  /** What stands before the last word of the types of relations. */
  readonly relations: string;
  readonly strict: boolean;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/drawingml/2006/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** Whether relations of this base belong to a strict file. */
export const isStrict = (base: string): boolean => base.startsWith(STRICT);

export function drawingNames(base: string): DrawingNames {
  const strict = isStrict(base);
  const start = strict ? `${STRICT}drawingml/` : TRANSITIONAL;
  return {
    chart: `${start}chart`,
    drawing: `${start}main`,
    sheetDrawing: `${start}spreadsheetDrawing`,
    relations: base,
    strict,
  };
}
