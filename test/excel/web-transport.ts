/**
 * The host's end of "Excel on the web": the messages that the add-in's frame and Excel's page post to each other.
 * It knows nothing of workbooks; batches go to the interpreter as they are.
 */
import { appContext, conversation } from "./web-frame";
import type { DispatchAnswer, HostEvent, OfficeHost } from "./office-host";
import type { RequirementMatrix } from "./requirement-sets";

const messageTypes = { request: 0, response: 1 };
const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 };

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
  readonly language?: string;
  /** Posts a message to the add-in's frame. */
  readonly post: (message: string) => void;
}

export class WebTransport {
  private readonly listeners = new Map<string, Message>();
  /** What happened before the page listened: Excel waits with a pressed button until the page can hear of it. */
  private readonly unheard: HostEvent[] = [];

  constructor(
    private readonly host: OfficeHost,
    private readonly options: WebTransportOptions,
  ) {
    host.tell = (event) => this.fire(event);
  }

  /** Takes a message that the add-in's frame posted. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== messageTypes.request || message._conversationId !== conversation) return;
    if (message._actionType === actionTypes.registerEvent) {
      this.listeners.set(message._actionName, message);
      this.reply(message, { Error: 0 });
      for (const event of this.unheard.splice(0)) this.fire(event);
    } else if (message._actionType === actionTypes.unregisterEvent) {
      this.listeners.delete(message._actionName);
      this.reply(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.reply(message, appContext(this.options.requirements, this.options.language));
    } else if (message._actionName === "executeMethod") {
      this.dispatch(message);
    } else {
      this.reply(message, null);
    }
  }

  private dispatch(message: Message): void {
    const id = message._data?.DdaMethod?.DispatchId ?? -1;
    const carried = message._data?.ArrayData ?? [message._data?.[0], message._data?.[1]];
    this.host.dispatch(id, carried, (answer) => this.reply(message, dataOf(answer)));
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

  private fire(event: HostEvent): void {
    const [name, data] =
      event.kind === "command"
        ? ["appCommandInvoked", { 0: event.id, 1: event.name, 2: event.source }]
        : ["richApiMessage", { ArrayData: [event.entry] }];
    const listener = this.listeners.get(name);
    if (!listener) {
      if (event.kind === "command") this.unheard.push(event);
      return;
    }
    this.send({
      _messageType: messageTypes.response,
      _responseType: 1,
      _actionName: name,
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

function dataOf(answer: DispatchAnswer): object {
  if (answer === "done") return { Version: 1, Error: 0 };
  if ("error" in answer) return { Version: 1, Error: answer.error };
  return { Version: 1, Error: 0, Data: [200, [], answer.body] };
}
