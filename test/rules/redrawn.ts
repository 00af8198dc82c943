import { readA1 } from "../../src/workbook/cell";

/** A drawing with some cells drawn anew: redrawn(sheet, { C6: "12.00", D6: "" }). A cell that is not there is an error. */
export function redrawn(drawing: string, cells: Readonly<Record<string, string>>): string {
  const rows = drawing
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|"),
    );
  for (const [name, content] of Object.entries(cells)) {
    const place = readA1("", name);
    const row = place && rows[place.top];
    if (!row || row[place.left] === undefined) throw new Error(`${name} stands outside the drawing`);
    row[place.left] = ` ${content} `;
  }
  return rows.map((row) => `|${row.join("|")}|`).join("\n");
}

/** A drawing without some of its rows, by their numbers on the sheet. */
export function withoutRows(drawing: string, ...rows: readonly number[]): string {
  const lines = drawing.trim().split("\n");
  return lines.filter((_, i) => !rows.includes(i + 1)).join("\n");
}
