import { emptyState } from "../review/empty-state";
import { readState, type ReviewState } from "../review/state";
import { HostRefusal, type WorkbookHost } from "../workbook/workbook-host";

export interface KeptWithWorkbook {
  readonly state: ReviewState;
  /** The sentence that says why what is kept with the workbook was not used. */
  readonly unreadable?: string;
}

const unused = "其中的设置、指认的表、写明的原因和补写内容都没有用。";

/** What is kept with a workbook; nothing where it cannot be read, for the workbook can be checked without it. */
export async function keptWithWorkbook(host: Pick<WorkbookHost, "kept">): Promise<KeptWithWorkbook> {
  try {
    const read = readState(await host.kept("state"));
    return "why" in read
      ? { state: read.state, unreadable: `${read.why}；${unused}` }
      : { state: read.state };
  } catch (reason) {
    if (!(reason instanceof HostRefusal)) throw reason;
    return { state: emptyState, unreadable: `${reason.message}${unused}` };
  }
}
