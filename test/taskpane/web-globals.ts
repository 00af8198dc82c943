/** What every web view has and jsdom lacks; imported before anything that reads files. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** One message at a time from port2 to port1, which is all that the pane asks of it; a port of Node's would keep the test from ending. */
class OneWayChannel {
  readonly port1 = { onmessage: (): void => undefined, close: () => undefined };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage()) };
}

globalThis.MessageChannel ??= OneWayChannel as unknown as typeof MessageChannel;
