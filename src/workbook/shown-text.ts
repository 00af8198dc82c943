/**
 * Text as it may be shown in one line of a report or on a terminal: control characters, which could move the cursor or
 * hide what was printed, and marks that turn the direction of writing, each become �. Tabs and new lines stay.
 */
export function withoutControls(text: string): string {
  return text.replace(UNSHOWN, "\uFFFD");
}

// eslint-disable-next-line no-control-regex -- they are what it looks for
const UNSHOWN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Without the signs that no XML may hold, not even escaped: a cell can hold them, and Word would call a file damaged. */
export const withoutForbiddenInXml = (text: string): string => text.replace(FORBIDDEN_IN_XML, "");

const FORBIDDEN_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
