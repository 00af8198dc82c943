/**
 * Serves a built folder on loopback only: the page needs an origin, and an office machine needs no web server.
 * One server for `npm start`, the browser test and (with certificates) Excel.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { contentSecurityPolicy } from "./content-security-policy";

export interface ServeOptions {
  /** The first port to try. */
  readonly port: number;
  /** How many further ports may be tried when it is taken; 0 where a manifest names the port. */
  readonly tries?: number;
  readonly host?: "127.0.0.1" | "localhost";
  /** Certificate and key, where Office demands https. */
  readonly https?: ServerOptions;
  /** Another origin that the built page takes Office.js from. */
  readonly officeOrigin?: string;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(folder: string, options: ServeOptions): Promise<Served> {
  const { port, tries = 0, host = "127.0.0.1", https, officeOrigin } = options;
  const listener = answerFrom(folder, mannersWith(contentSecurityPolicy(officeOrigin)));
  const server = https ? createSecureServer(https, listener) : createServer(listener);
  const taken = await listenFrom(server, host, port, tries);
  return {
    url: `${https ? "https" : "http"}://${host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenFrom(server: Server, host: string, port: number, tries: number): Promise<number> {
  for (let next = port; next <= port + tries; next++) {
    if (await listens(server, host, next)) return next;
  }
  throw new Error(
    tries === 0
      ? `端口 ${port} 已被其他程序占用；请关闭占用它的程序后再试。`
      : `端口 ${port}–${port + tries} 都已被其他程序占用；请关闭其中一个后再试。`,
  );
}

function listens(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (reason: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      if (reason.code === "EADDRINUSE") resolve(false);
      else reject(reason);
    };
    const listening = () => {
      server.off("error", refused);
      resolve(true);
    };
    server.once("error", refused);
    server.once("listening", listening);
    server.listen(port, host);
  });
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const answerFrom =
  (folder: string, manners: OutgoingHttpHeaders): RequestListener =>
  (request, response) => {
    for (const [name, value] of Object.entries(manners)) response.setHeader(name, value ?? "");
    answer(folder, request, response).catch(() => refuse(response, 500, "读取文件出错。"));
  };

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "只提供读取。");
  const file = fileFor(folder, request.url ?? "/");
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) return refuse(response, 404, "没有这个文件。");
  response.writeHead(200, {
    "Content-Type": mediaTypes[extname(file).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": found.size,
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** Office refuses icons marked no-store, so everything is "ask again" instead. */
const mannersWith = (policy: string): OutgoingHttpHeaders => ({
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "max-age=0, must-revalidate",
});

/** The file a request asks for; undefined when the path is malformed or climbs out of the folder. */
export function fileFor(folder: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
    if (path.includes("\0")) return undefined;
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    return file.startsWith(normalize(folder + sep)) ? file : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { "Content-Type": mediaTypes[".txt"] });
  response.end(sentence);
}
