import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Review } from "./review";

/** Recognise → read → rules → findings, pure: the same in Excel, in the page, in a worker and on the command line. */
export function reviewWorkbook(snapshot: WorkbookSnapshot): Review {
  throw new Error(`to be written: ${snapshot.name}`);
}
