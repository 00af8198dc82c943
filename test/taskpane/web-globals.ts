/** What every web view has and jsdom lacks; imported before anything that reads files. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
