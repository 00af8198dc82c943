/** Where the pane starts: on the workbook that Excel shows, or without Excel on a file. */
import { createRoot } from "react-dom/client";
import { ExcelHost } from "../host/excel";
import { App } from "./app";
import { associateCommands } from "./commands";
import { openExample } from "./open-files";
import { Session } from "./session";
import { lookAround } from "./surroundings";

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

// before-start.ts has told what is missing, and its text stays
lookAround({ excel: startInExcel, page: startOnPage, missing: () => undefined });
