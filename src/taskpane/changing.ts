/** 改一格，看哪些跟着改: what would follow an intended change, and all of it as one write. */
import { factsKept } from "../review/kept-narrative";
import type { Following } from "../review/following/following";
import type { CellRange } from "../workbook/cell";
import type { Review } from "../review/review";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import { loadLater } from "./load-later";
import { isOneCell } from "./typed-range";
import { words } from "./words";
import type { Writes } from "./writes";

/** As it was typed. */
export interface AskedChange {
  /** 项目支出表!E12 */
  readonly place: string;
  readonly amount: string;
  /** Where only one part of a total is not zero, it goes along. */
  readonly withLoneParts: boolean;
}

/** What follows, as the workbook stood at that review; or which field is refused with which sentence. */
export type Asked =
  | { readonly following: Following; readonly review: Review }
  | { readonly field: "place" | "amount"; readonly refused: string };

export class Changing {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly writes: Writes,
  ) {}

  /** The cell that people have selected; undefined where it is none or several. */
  async selected(): Promise<CellRange | undefined> {
    try {
      const range = await this.desk.host?.selection();
      return range && isOneCell(range) ? range : undefined;
    } catch (reason) {
      this.desk.store.refuse(reason);
      return undefined;
    }
  }

  /** Undefined where there is nothing to ask of; writes nothing. */
  async ask({ place, amount, withLoneParts }: AskedChange): Promise<Asked | undefined> {
    let came: Asked | undefined;
    await this.desk.performOn(async (host) => {
      await this.checks.catchUp(host);
      const { review, snapshot, kept } = this.desk.store.current();
      if (!review || !snapshot) return;
      const { followingOf, readCellPlace, readIntended } = await loadFollowing();
      const cell = readCellPlace(place);
      if ("refused" in cell) return void (came = { field: "place", ...cell });
      const intended = readIntended(review, cell.value, amount);
      if ("refused" in intended) return void (came = intended);
      const reviewOf = this.checks.review.bind(this.checks);
      const known = { reviewOf, facts: factsKept(kept), withLoneParts };
      came = { following: followingOf(snapshot, review, intended.value, known), review };
    });
    return came;
  }

  /** Excel works formulas out by itself; a file keeps what they last came to. */
  async apply({ edits, results }: Following): Promise<void> {
    await this.writes.write(async (host) => ({
      edits: "bytes" in host ? [...edits, ...results] : edits,
      says: words.changedAlong(edits.length),
    }));
  }
}

/** It reads texts as the tab 情况说明 does, and comes with it. */
async function loadFollowing() {
  const [change, following] = await loadLater(
    Promise.all([
      import(/* webpackChunkName: "narrative" */ "../review/following/intended-change"),
      import(/* webpackChunkName: "narrative" */ "../review/following/following"),
    ]),
  );
  return { ...change, ...following };
}
