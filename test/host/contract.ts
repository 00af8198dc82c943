import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { describeAddSheet } from "./contract/add-sheet";
import { describeApply } from "./contract/apply";
import { describeChange } from "./contract/change";
import { describeKeep } from "./contract/keep";
import { describeMark } from "./contract/mark";
import { describeCharts } from "./contract/charts";
import type { OpenedHost } from "./contract/opened-host";
import { describeReadOnly } from "./contract/read-only";
import { describeRead } from "./contract/read";
import { describeReread } from "./contract/reread";
import { contractSheets } from "./contract/seed";
import { describeSelect } from "./contract/select";
import { describeTakeBack } from "./contract/take-back";

export { contentOf } from "./contract/content";
export { expectRefusal } from "./contract/refusal";

/** What every host keeps, wherever its workbook lives; one file of `contract/` for each thing that a host does. */
export function describeHost(
  name: string,
  open: (sheets: readonly SheetSnapshot[]) => Promise<OpenedHost>,
): void {
  const opened = (): Promise<OpenedHost> => open(contractSheets);

  describe(`${name} keeps the host contract`, () => {
    describeRead(opened);
    describeReread(opened);
    describeSelect(opened);
    describeApply(opened);
    describeTakeBack(opened);
    describeAddSheet(opened);
    describeCharts(opened);
    describeMark(opened);
    describeChange(opened);
    describeKeep(opened);
  });
}

/** What a host keeps that reads and never writes; `expected` is what its file holds. */
export function describeReadOnlyHost(
  name: string,
  open: () => Promise<OpenedHost>,
  expected: readonly SheetSnapshot[],
): void {
  describe(`${name} keeps the host contract of what is only read`, () => {
    describeSelect(open);
    describeReadOnly(open, expected);
  });
}
