/**
 * Excel as the add-in's runtime meets it, whichever way their messages travel: it answers batches, presses ribbon
 * buttons, calls functions in cells, tells of events, and keeps everybody waiting while a person types into a cell.
 */
import type { RichApi } from "./rich-api";

const dispatches = { richApi: 93, commandCompleted: 94 };
const objectEvents = 65_536;
const functionCalled = [1, 1000] as const;
/** functions.json lets errors in cells reach the functions. */
const errorsAllowed = 4;
/** How Excel answers, and what a batch carries that would rather wait, while a person types into a cell. */
const typingError = 5004;
const unknownError = 5001;
const waitsForTyping = 64;

/** Excel's answer to a dispatch: an error's number, the body of a batch's answer, or just that it is done. */
export type DispatchAnswer = { readonly error: number } | { readonly body: string } | "done";

/** What Excel tells the page without being asked. */
export type HostEvent =
  | { readonly kind: "rich api"; readonly entry: readonly unknown[] }
  | { readonly kind: "command"; readonly id: string; readonly name: string; readonly source: string };

export class OfficeHost {
  /** Carries an event to the page; set by the transport. */
  tell: (event: HostEvent) => void = () => undefined;
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly waiting: (() => void)[] = [];
  private made = 0;
  private typing = false;
  private opened: RichApi | undefined;

  /** The interpreter of the workbook that is open now. */
  get richApi(): RichApi {
    if (!this.opened) throw new Error("no workbook is open");
    return this.opened;
  }

  /** Opens another workbook in the same Excel. */
  open(richApi: RichApi): void {
    this.opened = richApi;
    this.typing = false;
    richApi.workbook.listeners.add((type, target, happened) => {
      if (this.opened !== richApi || !richApi.listensTo(type, target)) return;
      const entry = [objectEvents, type, target, JSON.stringify(happened), 0, false];
      this.tell({ kind: "rich api", entry });
    });
  }

  /** Takes a call of the page's: its number, and what it carries. */
  dispatch(id: number, carried: readonly unknown[], answer: (answer: DispatchAnswer) => void): void {
    if (id === dispatches.richApi) {
      const send = () => answer({ body: this.richApi.answer(String(carried[4])) });
      if (!this.typing) send();
      else if (Number(carried[6]) & waitsForTyping) this.waiting.push(send);
      else answer({ error: typingError });
    } else if (id === dispatches.commandCompleted) {
      const command = String(carried[0]);
      this.commands.get(command)?.(Number(carried[1] ?? 0));
      this.commands.delete(command);
      answer("done");
    } else {
      this.richApi.faults.push(`dispatch ${id} is not simulated`);
      answer({ error: unknownError });
    }
  }

  /** Presses a ribbon button whose action is ExecuteFunction; ends when the add-in says that it is done: with 0 when well. */
  pressRibbonButton(name: string): Promise<number> {
    const id = `command-${++this.made}`;
    return new Promise((done) => {
      this.commands.set(id, done);
      this.tell({ kind: "command", id, name, source: JSON.stringify({ source: { id } }) });
    });
  }

  /** Works out a function of the add-in's, as a cell that holds it would. */
  callFunction(name: string, given: readonly unknown[]): Promise<unknown> {
    const id = 1000 + ++this.made;
    const call = JSON.stringify([id, name, given, "", errorsAllowed]);
    return new Promise((answered) => {
      this.richApi.functionCalls.set(id, answered);
      this.tell({ kind: "rich api", entry: [...functionCalled, "", call, id, false] });
    });
  }

  /** A person begins to type into a cell. */
  startTyping(): void {
    this.typing = true;
  }

  /** The person presses Enter: what has waited is answered. */
  finishTyping(): void {
    this.typing = false;
    for (const send of this.waiting.splice(0)) send();
  }
}
