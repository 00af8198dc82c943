/**
 * Runs before the pane and in every web view, however old: where something is missing, the page goes on showing its own
 * text and this names what it is. ECMAScript 5 only; its words cannot live in words/.
 */
import { commandNames } from "./command-names";
import { holdCommands } from "./held-commands";
import { lookAround } from "./surroundings";

const paneMissing = "没能装入面板的程序（taskpane.js）；请检查提供本页的地址能否打开，然后关闭面板再打开。";

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

const nothing = (): void => undefined;
const letGo = typeof Office === "undefined" ? nothing : holdCommands(commandNames);

function giveUp(missing: readonly string[]): void {
  tell(missing);
  letGo();
}

lookAround({ excel: nothing, page: nothing, missing: giveUp });

// a script that cannot be fetched tells only those who listen on the way down
document.addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    if (/taskpane\.js$/.test(target.src)) giveUp([paneMissing]);
    else if (/(review|readers|excel-host)\.js$/.test(target.src)) letGo(); // the pane tells, and may load it once more
  },
  true,
);
