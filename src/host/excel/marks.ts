import type { Mark } from "../../workbook/mark";
import type { MarkOutcome } from "../../workbook/workbook-host";
import { inExcel, isBusy, requireExcelApi } from "./in-excel";
import { keepMarks } from "./kept-marks";
import { lookForMarks, type FoundMarks } from "./look-for-marks";
import { isEnough, planMarks, planNoMarks, type MarkPlan } from "./mark-plan";
import { addCommentsOneByOne, asFound } from "./write-comments";
import { isWork, keptOf, writeMarks } from "./write-marks";

/**
 * Our marks in one workbook. The first marking of a session looks for what is there; later ones know Excel's ids of what
 * they wrote, and take one round trip. What goes wrong on that way (a sheet renamed, protected, deleted) is looked at anew.
 */
export class Marks {
  private known: FoundMarks | undefined;
  /** By the first look, before there are marks of this session; stays, for the notes outlast the file's marks. */
  private notesUnseen: boolean | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /** Replaces all marks of ours. */
  mark(marks: readonly Mark[], withComments: boolean): Promise<MarkOutcome> {
    return this.inTurn(async () => {
      requireExcelApi("1.6", "标记单元格");
      const known = this.known;
      if (known && !withComments && isEnough(known, marks)) {
        try {
          return await this.write(known, planMarks(known, marks, false));
        } catch (error) {
          if (isBusy(error)) throw error;
        }
      }
      return this.lookAndWrite(marks, withComments);
    });
  }

  unmark(): Promise<MarkOutcome> {
    return this.inTurn(async () => {
      const found = await this.look();
      return this.write(found, planNoMarks(found));
    });
  }

  private async lookAndWrite(marks: readonly Mark[], withComments: boolean): Promise<MarkOutcome> {
    const found = await this.look();
    const plan = planMarks(found, marks, withComments);
    if (plan.comments.length === 0) return this.write(found, plan);
    try {
      return await this.write(found, plan);
    } catch (error) {
      if (isBusy(error)) throw error;
      return this.writeThenComment(marks);
    }
  }

  /** Excel refused some comment, and with it what came after: the marks go first, then each comment by itself. */
  private async writeThenComment(marks: readonly Mark[]): Promise<MarkOutcome> {
    const found = await this.look();
    const { comments, outcome, ...plan } = planMarks(found, marks, true);
    await this.write(found, { ...plan, comments: [], outcome });
    const left = await inExcel(async (context) => {
      const taken = await addCommentsOneByOne(context, comments);
      const idOf = (name: string): string => found.sheets.find((sheet) => sheet.name === name)!.id;
      const added = taken.map((comment) => asFound(idOf(comment.cell.sheet), comment));
      const known = this.known ?? found;
      this.known = { ...known, comments: [...known.comments, ...added] };
      keepMarks(context, keptOf(this.known));
      return comments.length - taken.length;
    });
    const remark = left > 0 ? [`有 ${left} 个单元格 Excel 没有接受批注，只标了颜色。`] : [];
    return { ...outcome, remarks: [...outcome.remarks, ...remark] };
  }

  private async look(): Promise<FoundMarks> {
    const found = await inExcel(lookForMarks);
    this.notesUnseen ??= found.notesUnseen;
    return { ...found, notesUnseen: this.notesUnseen };
  }

  /** While it is under way, and where it fails, nothing is known of the workbook's marks. */
  private async write(found: FoundMarks, plan: MarkPlan): Promise<MarkOutcome> {
    const before = this.known;
    this.known = isWork(found, plan) ? undefined : found;
    if (this.known) return plan.outcome;
    try {
      await inExcel(async (context) => {
        this.known = await writeMarks(context, found, plan);
      });
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (this.known) return plan.outcome; // the marks stand; only the closing request with the setting came too late
      this.known = before;
      throw error;
    }
    return plan.outcome;
  }

  /** One after the other: a marking that overtakes another would leave its rules behind. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
