import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Compares a report, or functions.json, with the one kept in test/golden, which is read in every diff.
 * UPDATE_GOLDEN=1 npx jest test/review test/build writes the kept one anew.
 */
export function expectGolden(name: string, report: string): void {
  const file = path.join(__dirname, "../golden", name);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, `${report}\n`);
  expect(`${report}\n`).toBe(readFileSync(file, "utf8"));
}
