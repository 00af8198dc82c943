/** The 自评 at work: what people type beside the 指标值, kept with the workbook, and the sheet that it is written onto. */
import type { WorkbookHost } from "../workbook/workbook-host";
import { evaluate } from "../review/self-evaluation/evaluate";
import type {
  Evaluation,
  ExecutionLine,
  IndicatorLineScored,
  ScoredGroup,
} from "../review/self-evaluation/evaluation";
import { evaluationRows } from "../review/self-evaluation/evaluation-rows";
import { readActual, readJudgement, readSpent } from "../review/self-evaluation/read-typed";
import { refuseWeight } from "../review/self-evaluation/try-weight";
import { nothingTyped, type Level, type Typed } from "../review/self-evaluation/typed";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { KeptState } from "./kept-state";
import { ownSheetWriting } from "./own-sheet";
import { words } from "./words";
import type { Write, Writes } from "./writes";

export class Evaluating {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly kept: KeptState,
    private readonly writes: Writes,
  ) {}

  /** The four below give the sentence that refuses what was typed; an empty text takes away what was typed before. */
  fillActual({ key, target }: IndicatorLineScored, text: string): string | undefined {
    return this.type("actuals", key, text, (typed) => {
      const read = readActual(target, typed);
      return "refused" in read ? read.refused : undefined;
    });
  }

  spend({ key, unit }: ExecutionLine, text: string): string | undefined {
    return this.type("spent", key, text, (typed) => {
      const read = readSpent(typed, unit);
      return "refused" in read ? read.refused : undefined;
    });
  }

  weigh(group: ScoredGroup, { key }: IndicatorLineScored, text: string): string | undefined {
    return this.type("weights", key, text, (typed) => refuseWeight(group, key, typed));
  }

  judgePercent({ key, judgement }: IndicatorLineScored, text: string): string | undefined {
    if (!judgement) return undefined;
    const percent = oneLine(text);
    const read = readJudgement({ ...judgement, percent });
    if (percent !== "" && "refused" in read) return read.refused;
    this.change({ judgements: { ...this.typed.judgements, [key]: { ...judgement, percent } } });
    return undefined;
  }

  /** Another level; the percent stays where it fits that level too. */
  judge({ key, judgement }: IndicatorLineScored, level: Level | undefined): void {
    const { [key]: _, ...others } = this.typed.judgements;
    if (level === undefined) return this.change({ judgements: others });
    const percent = judgement?.percent ?? "";
    const fits = "value" in readJudgement({ level, percent });
    this.change({ judgements: { ...others, [key]: { level, percent: fits ? percent : "" } } });
  }

  /** Onto a sheet of its own, from indicators as they stand now. */
  async toSheet(): Promise<void> {
    await this.writes.write(async (host) => {
      await this.checks.catchUp(host);
      return this.sheetWrite(host);
    });
  }

  private get typed(): Typed {
    return this.desk.store.current().kept.selfEvaluation ?? nothingTyped;
  }

  private type(
    what: "actuals" | "spent" | "weights",
    key: string,
    text: string,
    refuse: (typed: string) => string | undefined,
  ): string | undefined {
    const line = oneLine(text);
    const refused = line === "" ? undefined : refuse(line);
    if (refused !== undefined) return refused;
    const { [key]: _, ...others } = this.typed[what];
    this.change({ [what]: line === "" ? others : { ...others, [key]: line } });
    return undefined;
  }

  private change(part: Partial<Typed>): void {
    const typed = { ...this.typed, ...part };
    const isNothing = JSON.stringify(typed) === JSON.stringify(nothingTyped);
    this.kept.change({ selfEvaluation: isNothing ? undefined : typed });
  }

  private async sheetWrite(host: WorkbookHost): Promise<Write | undefined> {
    const { review, snapshot } = this.desk.store.current();
    if (!review || !snapshot) return undefined;
    const rows = evaluationRows(evaluate(review.book, this.typed));
    if (!rows) return void this.desk.store.complain(words.nothingEvaluated);
    const former = this.typed.sheet;
    const { sheet, edits, isNew, written } = ownSheetWriting(rows, snapshot, former, words.evaluationSheet);
    const goThere = () => {
      this.desk.store.change({ shown: sheet });
      return host.select({ sheet, top: 0, left: 0, bottom: 0, right: 0 });
    };
    if (edits.length === 0) {
      this.desk.store.change({ news: words.evaluationStands(sheet) });
      await goThere();
      return undefined;
    }
    return {
      edits,
      ...(isNew ? { addSheet: sheet } : {}),
      says: words.evaluationOnSheet(sheet),
      written: () => this.change({ sheet: written }),
      takenBack: () => this.change({ sheet: former }),
      afterwards: goThere,
    };
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Of the chosen key, or the first of all. */
export const chosenOf = (
  evaluations: readonly Evaluation[],
  key: string | undefined,
): Evaluation | undefined => evaluations.find((one) => one.key === key) ?? evaluations[0];
