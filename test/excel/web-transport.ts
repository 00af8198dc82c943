/**
 * The host's end of "Excel on the web": the messages that the add-in's frame and Excel's page post to each other.
 * It knows nothing of workbooks; batches go to the interpreter as they are.
 */
import { appContext, conversation, type RequirementMatrix } from "./frame";
import type { RichApi } from "./rich-api";

const messageTypes = { request: 0, response: 1 };
const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 };
const dispatches = { richApi: 93, commandCompleted: 94 };
const objectEvents = 65_536;
/** How Excel answers, and what a batch carries that would rather wait, while a person types into a cell. */
const typingError = 5004;
const waitsForTyping = 64;

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly [position: number]: unknown;
  };
}

export interface WebTransportOptions {
  readonly hostOrigin: string;
  readonly requirements: RequirementMatrix;
  /** Posts a message to the add-in's frame. */
  readonly post: (message: string) => void;
}

export class WebTransport {
  private readonly listeners = new Map<string, Message>();
  private readonly commands = new Map<string, () => void>();
  private commandsSent = 0;
  private typing = false;
  private readonly waiting: Message[] = [];

  constructor(
    private readonly richApi: RichApi,
    private readonly options: WebTransportOptions,
  ) {
    richApi.workbook.listeners.add((type, target, happened) => {
      if (!richApi.listensTo(type, target)) return;
      this.fire("richApiMessage", {
        ArrayData: [[objectEvents, type, target, JSON.stringify(happened), 0, false]],
      });
    });
  }

  /** Takes a message that the add-in's frame posted. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== messageTypes.request || message._conversationId !== conversation) return;
    if (message._actionType === actionTypes.registerEvent) {
      this.listeners.set(message._actionName, message);
      this.reply(message, { Error: 0 });
    } else if (message._actionType === actionTypes.unregisterEvent) {
      this.listeners.delete(message._actionName);
      this.reply(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.reply(message, appContext(this.richApi.workbook.name, this.options.requirements));
    } else if (message._actionName === "executeMethod") {
      this.dispatch(message);
    } else {
      this.reply(message, null);
    }
  }

  /** Presses a ribbon button whose action is ExecuteFunction; ends when the add-in says that it is done. */
  pressRibbonButton(functionName: string): Promise<void> {
    const id = `command-${++this.commandsSent}`;
    return new Promise((done) => {
      this.commands.set(id, done);
      this.fire("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id } }) });
    });
  }

  /** A person begins to type into a cell. */
  startTyping(): void {
    this.typing = true;
  }

  /** The person presses Enter: what has waited is answered. */
  finishTyping(): void {
    this.typing = false;
    for (const message of this.waiting.splice(0)) this.answer(message);
  }

  private answer(message: Message): void {
    const body = String(message._data?.ArrayData?.[4]);
    this.reply(message, { Version: 1, Error: 0, Data: [200, [], this.richApi.answer(body)] });
  }

  private dispatch(message: Message): void {
    const id = message._data?.DdaMethod?.DispatchId;
    if (id === dispatches.richApi) {
      const flags = Number(message._data?.ArrayData?.[6]);
      if (!this.typing) this.answer(message);
      else if (flags & waitsForTyping) this.waiting.push(message);
      else this.reply(message, { Version: 1, Error: typingError });
    } else if (id === dispatches.commandCompleted) {
      const command = String(message._data?.[0]);
      this.commands.get(command)?.();
      this.commands.delete(command);
      this.reply(message, { Version: 1, Error: 0 });
    } else {
      this.richApi.faults.push(`dispatch ${id} is not simulated`);
      this.reply(message, { Version: 1, Error: 5001 });
    }
  }

  private reply(to: Message, data: unknown): void {
    this.send({
      _messageType: messageTypes.response,
      _responseType: 0,
      _actionName: to._actionName,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _data: data,
    });
  }

  private fire(event: string, data: unknown): void {
    const listener = this.listeners.get(event);
    if (!listener) return;
    this.send({
      _messageType: messageTypes.response,
      _responseType: 1,
      _actionName: event,
      _correlationId: listener._correlationId,
      _errorCode: 0,
      _data: data,
    });
  }

  private send(message: object): void {
    const { hostOrigin, post } = this.options;
    post(
      JSON.stringify({
        _origin: hostOrigin,
        _conversationId: conversation,
        _serializerVersion: 1,
        ...message,
      }),
    );
  }
}
