import type { Severity } from "../../workbook/mark";

/** Says whose rule it is, wherever copying has carried it. */
export const marker = "BTO1";

/** Always true, so that the whole area shows the mark. */
export const markFormula = `=N("${marker}")=0`;

/** How marks look, from the weakest to the strongest: each new rule goes on top of the others. */
export const markLooks: readonly {
  readonly severity: Severity;
  readonly fill: string;
  readonly font: string;
}[] = [
  { severity: "hint", fill: "#DDEBF7", font: "#1F4E79" },
  { severity: "explain", fill: "#FFEB9C", font: "#7F4F00" },
  { severity: "error", fill: "#FFC7CE", font: "#9C0006" },
];
