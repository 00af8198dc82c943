/**
 * Runs before the pane and in every web view, however old: where nothing is missing it loads the pane, else the page
 * goes on showing its own text and this names what is missing. ECMAScript 5 only; its words cannot live in words.ts.
 */
import { missingFeatures, missingSets } from "./missing";

const officeMissing = "没能装入 Office.js；请检查提供本页的地址能否打开，然后关闭面板再打开。";
const paneMissing = "没能装入面板的程序（taskpane.js）；请检查提供本页的地址能否打开，然后关闭面板再打开。";

function begin(): void {
  const features = missingFeatures(window);
  if (typeof Office !== "undefined") beginInOffice(features);
  else if (document.getElementById("office-js") === null) settle(features);
  else if (document.readyState === "complete") settle(features.concat(officeMissing));
  else window.addEventListener("load", begin); // load-office.ts has asked for Office.js, and it may still come
}

function beginInOffice(features: readonly string[]): void {
  if (features.length > 0) tell(features); // in such a view Office.js may never become ready
  void Office.onReady(({ host }) => {
    settle(host === Office.HostType.Excel ? features.concat(missingSets(supports)) : features);
  });
}

const supports = (name: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(name, version);

function settle(missing: readonly string[]): void {
  if (missing.length > 0) tell(missing);
  else loadPane();
}

/** Shows the page's own text at once, with what is missing. */
function tell(missing: readonly string[]): void {
  const page = document.getElementById("before-start");
  const list = document.getElementById("missing");
  if (page === null || list === null) return;
  while (list.firstChild) list.removeChild(list.firstChild);
  missing.forEach((sentence) => {
    list.appendChild(document.createElement("li")).textContent = sentence;
  });
  page.className = "before-start told";
}

function loadPane(): void {
  const script = document.createElement("script");
  script.src = "taskpane.js";
  script.onerror = () => tell([paneMissing]);
  document.head.appendChild(script);
}

begin();
