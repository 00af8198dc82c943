import type { NarrativeFacts } from "../narrative/narrative";
import { factsKept } from "../review/kept-narrative";
import type { PointedTable } from "../review/pointing";
import { readState } from "../review/state";
import { HostRefusal, type WorkbookHost } from "../workbook/workbook-host";

export interface KeptFacts {
  readonly facts: NarrativeFacts;
  /** Tables and columns that people have pointed at. */
  readonly pointed: readonly PointedTable[];
  /** The sentence that says why what is kept with the workbook was not used. */
  readonly unreadable?: string | undefined;
}

/** What is kept with a workbook; nothing where it cannot be read, for it can be reviewed and its text written without that. */
export async function keptFacts(host: Pick<WorkbookHost, "kept">): Promise<KeptFacts> {
  try {
    const read = readState(await host.kept("state"));
    if (!("why" in read)) return { facts: factsKept(read.state), pointed: read.state.pointed ?? [] };
    return {
      facts: {},
      pointed: [],
      unreadable: `${read.why}；情况说明没有用这些内容，只按表写出。`,
    };
  } catch (reason) {
    if (!(reason instanceof HostRefusal)) throw reason;
    return {
      facts: {},
      pointed: [],
      unreadable: `${reason.message}情况说明没有用这些内容，只按表写出。`,
    };
  }
}
