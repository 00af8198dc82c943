/** The ribbon's buttons: Excel calls them by the names that the manifest gives, in the pane's own runtime, open or not. */
import { commandNames, type CommandName } from "./command-names";
import type { Session } from "./session";

/** What the buttons need of a session. */
export type CommandSession = Pick<Session, "reviewAndMark" | "complain"> & {
  readonly narrating: Pick<Session["narrating"], "command">;
  readonly marking: Pick<Session["marking"], "clear">;
};

/** Ends with whether people have to see the pane. */
type Command = (session: CommandSession) => Promise<boolean>;

const commands: Readonly<Record<CommandName, Command>> = {
  reviewSheet: (session) => session.reviewAndMark("active sheet").then(() => true),
  reviewAll: (session) => session.reviewAndMark("all sheets").then(() => true),
  writeNarrative: (session) => session.narrating.command().then(() => true),
  clearMarks: (session) => session.marking.clear().then((cleared) => !cleared),
};

/** Ties the ribbon to the session; call it once Office.js is ready. What fails is told in the pane. */
export function associateCommands(session: CommandSession): void {
  let running = false;
  for (const name of commandNames) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        if (running) return; // a second press while the first is at work is a slip of the finger
        running = true;
        const show = await commands[name](session).finally(() => (running = false));
        if (show) await showPane();
      } catch (reason) {
        session.complain(reason instanceof Error ? reason.message : String(reason));
        await showPane().catch(() => undefined); // a failure that nobody sees looks like a button that does nothing
      } finally {
        event.completed(); // without it Excel keeps the button greyed
      }
    });
  }
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
