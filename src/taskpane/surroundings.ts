/**
 * Where the page finds itself: in Excel, in a browser, or where the pane cannot run. Asked twice, by before-start.ts,
 * which tells what is missing, and by the pane, which then does not start. ECMAScript 5 only, as missing.ts.
 */
import { missingFeatures, missingSets } from "./missing";

export interface Found {
  excel(): void;
  page(): void;
  /** A sentence for each thing missing; may come a second time with more. */
  missing(sentences: readonly string[]): void;
}

const officeMissing = "没能装入 Office.js；请检查提供本页的地址能否打开，然后关闭面板再打开。";

export function lookAround(found: Found): void {
  const features = missingFeatures(window);
  if (typeof Office !== "undefined") lookAroundOffice(features, found);
  else if (document.getElementById("office-js") === null) decide(features, found.page, found);
  else if (document.readyState === "complete") found.missing(features.concat(officeMissing));
  else window.addEventListener("load", () => lookAround(found)); // load-office.ts has asked for it, and it may still come
}

function lookAroundOffice(features: readonly string[], found: Found): void {
  if (features.length > 0) found.missing(features); // in such a view Office.js may never become ready
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) decide(features.concat(missingSets(supports)), found.excel, found);
    else decide(features, found.page, found);
  });
}

const supports = (name: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(name, version);

function decide(missing: readonly string[], start: () => void, found: Found): void {
  if (missing.length > 0) found.missing(missing);
  else start();
}
