import type { CellAddress } from "../../workbook/cell";
import type { Mark } from "../../workbook/mark";
import { HostRefusal, type MarkOutcome } from "../../workbook/workbook-host";
import { placeOf } from "../cell-place";
import { commentsFor, type MarkComment } from "../mark-comment";
import { takenRemark, touchedRemark, unseenNotesRemark } from "../mark-remarks";
import type { FoundComment } from "./found-comments";
import type { FoundNote } from "./found-notes";
import { supportsExcelApi } from "./in-excel";
import type { FoundMarks } from "./look-for-marks";

/** The marks that are to stand, all on sheets that are not protected, and what people are told of the others. */
export interface MarkPlan {
  readonly marks: readonly Mark[];
  readonly comments: readonly MarkComment[];
  readonly outcome: MarkOutcome;
}

/** Throws a HostRefusal when a mark's sheet is not there. */
export function planMarks(found: FoundMarks, marks: readonly Mark[], withComments: boolean): MarkPlan {
  refuseUnlessThere(found, marks);
  const locked = lockedNames(found);
  const open = marks.filter(({ range }) => !locked.has(range.sheet));
  const wanted = withComments && supportsExcelApi("1.10") ? commentsFor(open) : [];
  const taken = takenPlaces(found);
  const comments = wanted.filter(({ cell }) => !taken.has(placeOf(cell)));
  const remarks = [
    ...(withComments && !supportsExcelApi("1.10") ? ["这个版本的 Excel 不支持批注，只标了颜色。"] : []),
    ...takenRemark(wanted.length - comments.length),
    ...touchedRemark(touchedCells(found)),
    ...unseenNotesRemark(found.notesUnseen),
  ];
  return { marks: open, comments, outcome: { refused: lockedWith(found, marks), remarks } };
}

/** Nothing is to stand. */
export const planNoMarks = (found: FoundMarks): MarkPlan => planMarks(found, [], false);

/** Whether what is known of the workbook is enough to write without a look: nothing locked, nothing unheard of. */
export function isEnough({ sheets, rules, comments, notes }: FoundMarks, marks: readonly Mark[]): boolean {
  const concerned = (id: string, name: string): boolean =>
    rules.some(({ worksheet }) => worksheet === id) || marks.some(({ range }) => range.sheet === name);
  return (
    [...comments, ...notes].every(({ owner }) => owner === "somebody's") &&
    sheets.every((sheet) => !sheet.protected || !concerned(sheet.id, sheet.name)) &&
    marks.every(({ range }) => sheets.some(({ name }) => name === range.sheet))
  );
}

function refuseUnlessThere({ sheets }: FoundMarks, marks: readonly Mark[]): void {
  const stranger = marks.find(({ range }) => !sheets.some(({ name }) => name === range.sheet));
  if (!stranger) return;
  throw new HostRefusal(
    "no such place",
    `工作簿里没有工作表“${stranger.range.sheet}”，可能已被删除或改名，请重新核对。`,
  );
}

const lockedNames = ({ sheets }: FoundMarks): Set<string> =>
  new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name));

/** Protected sheets on which a mark is wanted, or one of ours has to stay. */
function lockedWith(found: FoundMarks, marks: readonly Mark[]): string[] {
  const ours = [...found.rules, ...noted(found).filter(({ owner }) => owner === "ours")];
  return found.sheets
    .filter((sheet) => sheet.protected)
    .filter(
      ({ id, name }) =>
        marks.some(({ range }) => range.sheet === name) || ours.some(({ worksheet }) => worksheet === id),
    )
    .map(({ name }) => name);
}

/** Comments and notes: a cell has one or the other. */
const noted = ({ comments, notes }: FoundMarks): (FoundComment | FoundNote)[] => [...comments, ...notes];

/** Cells whose comment is not ours to replace. */
function takenPlaces(found: FoundMarks): Set<string> {
  return new Set(
    noted(found)
      .filter(({ owner }) => owner !== "ours")
      .map(({ cell }) => placeOf(cell)),
  );
}

const touchedCells = (found: FoundMarks): CellAddress[] =>
  noted(found)
    .filter(({ owner }) => owner === "ours, touched by a person")
    .map(({ cell }) => cell);
