import { beginsWithOrdinal, isHeadingLine } from "./document";
import { withoutDisguise } from "./not-claims";

/** Whether a line of running text goes on with the next, as where a page or a column of a PDF cut it. */
export function goesOn(line: string, next: string): boolean {
  const [before, after] = [withoutDisguise(line).trim(), withoutDisguise(next).trim()];
  if (before === "" || after === "" || INDENTED.test(next)) return false;
  if (ENDED.test(before) || isHeadingLine(before) || isHeadingLine(after) || beginsWithOrdinal(after))
    return false;
  if (touchesNumber(before, after)) return isOneNumber(before, after);
  if (NUMBER_ENDED.test(before) && /^(?:20\d\d\s*年|我|本)/.test(after)) return false;
  return (
    GOING_ON.test(after) ||
    isCutUnit(before, after) ||
    isOpen(before) ||
    isRunning(before) ||
    waitsForNumber(before, after)
  );
}

/** A new paragraph, however the one before ended. */
const INDENTED = /^(?:\u3000|[ \t\u00a0]{2})/;
/** A stop, or a line to write on; what a web page left behind it ends nothing. */
const ENDED = /(?:[。；;：:！？!?…][”’"'）)】]*|_{2,})(?:<[^<>]*>|_x000D_|\s)*$/;
const GOING_ON = /^[，、。；：）)】”%]/;
const NUMBER_ENDED = /\d\s*(?:[万亿千]?元|%|[辆台套个项人次家批名])$/;

/** 175万 and 元，: the unit belongs to the number. */
const isCutUnit = (before: string, after: string): boolean =>
  /\d\s*[万亿千]?$/.test(before) && /^(?:[万亿千]?元|个百分点)/.test(after);

/** A bracket or a quotation mark that the next line closes. */
const isOpen = (text: string): boolean => /[（(“【][^）)”】]*$/.test(text) && text.length > 1;

/** With a stop inside, it is no title and no label. */
const isRunning = (text: string): boolean => /[，、。；：]|,(?!\d)/.test(text);

/** 2022年收入合计 and 175万元，其中…: what it is, then how much. */
const waitsForNumber = (before: string, after: string): boolean =>
  /\p{Script=Han}$/u.test(before) && /^\d[\d,，.]*\s*(?:[万亿千]?元|%)\s*[，。；、]/.test(after);

/** Digits, a point or a thousands comma on both sides of the break. */
const touchesNumber = (before: string, after: string): boolean =>
  (/\d$/.test(before) && /^(?:\d|[.,]\d)/.test(after)) || (/\d[.,，]$/.test(before) && /^\d/.test(after));

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** 12,3 and 45.67万元: only together they are a number with its unit; 19 and 34.49万元 may be two. */
function isOneNumber(before: string, after: string): boolean {
  const tail = /[\d.,，]+$/.exec(before)![0];
  const head = /^[\d.,]+/.exec(after)![0];
  const isCut = !NUMBER.test(tail) || tail.includes(".") || /^[.,]/.test(head);
  const hasUnit = /^\s*(?:[万亿千]?元|%|个百分点)/.test(after.slice(head.length));
  return NUMBER.test(tail + head) && isCut && hasUnit;
}
