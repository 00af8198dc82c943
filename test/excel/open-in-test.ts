import type { SheetSnapshot } from "../../src/workbook/snapshot";
import {
  openSimulatedExcel,
  quitSimulatedExcel,
  type SimulatedExcel,
  type SimulatedExcelOptions,
} from "./simulated-excel";

const open: SimulatedExcel[] = [];

/** Opens workbooks in the simulated Excel for one test each; closing them fails where the simulation was asked too much. */
export async function openInTest(
  sheets: readonly SheetSnapshot[],
  options?: SimulatedExcelOptions,
): Promise<SimulatedExcel> {
  const excel = await openSimulatedExcel(sheets, options);
  open.push(excel);
  return excel;
}

afterEach(async () => {
  for (const excel of open.splice(0)) {
    if (excel.richApi.hasListeners) await excel.settled();
    excel.close();
  }
});

afterAll(quitSimulatedExcel);
