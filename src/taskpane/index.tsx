/** Where the pane starts: on the workbook that Excel shows, or without Excel on a file. */
import { createRoot } from "react-dom/client";
import { ExcelHost } from "../host/excel";
import { App } from "./app";
import { associateCommands } from "./commands";
import { openExample } from "./open-files";
import { Session } from "./session";

function startInExcel(): void {
  const session = new Session();
  void session.attach(new ExcelHost());
  associateCommands(session);
  draw(session, true);
}

function startOnPage(): void {
  const session = new Session();
  draw(session, false);
  void openExample(session);
}

function draw(session: Session, inExcel: boolean): void {
  document.addEventListener("visibilitychange", () => void session.keepNow()); // whoever leaves may not come back
  createRoot(document.getElementById("root")!).render(<App session={session} inExcel={inExcel} />);
}

// load-office.js has put Office.js before this script when Office shows the page, and only then
if (typeof Office === "undefined") startOnPage();
else void Office.onReady(({ host }) => (host === Office.HostType.Excel ? startInExcel() : startOnPage()));
