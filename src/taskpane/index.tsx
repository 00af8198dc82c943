/** Where the pane starts: on the workbook that Excel shows, or without Excel on a file. */
import { createRoot, type Root } from "react-dom/client";
import { App } from "./app";
import { loadFileHost } from "./file-host";
import { chooseLanguage } from "./language";
import { openExample } from "./open-files";
import { Opening } from "./opening";
import type { Session } from "./session";
import { loadSession } from "./session-parts";
import { lookAround } from "./surroundings";
import type { PaneSession } from "./use-session";

async function startInExcel(): Promise<void> {
  await chooseLanguage(true);
  const draw = drawOn(newRoot(), true);
  const load = async () => {
    const [{ Session, associateCommands }, { ExcelHost }] = await Promise.all([
      loadSession(),
      import(/* webpackChunkName: "excel-host" */ "../host/excel"),
    ]);
    const session = new Session();
    void session.attach(new ExcelHost());
    associateCommands(session);
    return session;
  };
  open(new Opening(load, draw), draw);
}

async function startOnPage(): Promise<void> {
  await chooseLanguage(false);
  const draw = drawOn(newRoot(), false);
  const load = async () => {
    const [{ Session }] = await Promise.all([loadSession(), loadFileHost()]);
    return new Session();
  };
  const opening: Opening = new Opening(load, (session) => {
    draw(session);
    if (!opening.hasWork()) void openExample(session);
  });
  open(opening, draw);
}

function open(opening: Opening, draw: (session: PaneSession) => void): void {
  draw(opening);
  void opening.begin();
}

const newRoot = (): Root => createRoot(document.getElementById("root")!);

const drawOn = (root: Root, inExcel: boolean) => (session: PaneSession) => {
  if (!(session instanceof Opening)) keepOnLeaving(session);
  root.render(<App session={session} inExcel={inExcel} />);
};

/** Whoever leaves may not come back. */
function keepOnLeaving(session: Session): void {
  document.addEventListener("visibilitychange", () => void session.keepNow());
}

// before-start.ts has told what is missing, and its text stays
lookAround({
  excel: () => void startInExcel(),
  page: () => void startOnPage(),
  missing: () => undefined,
});
