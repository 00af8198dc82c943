/** The add-in's page inside Excel: a window in which Microsoft's own, unmodified Office.js runs. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { OfficeHost } from "./office-host";
import { teachNotes } from "./newer-client";
import type { RequirementMatrix } from "./requirement-sets";
import { RichApi } from "./rich-api";
import { frameOf } from "./web-frame";
import { WebTransport } from "./web-transport";
import { windowsExternal } from "./windows-transport";
import { SimulatedWorkbook } from "./workbook";

export type TransportName = "web" | "windows";

const hostOrigin = "https://excel.officeapps.live.com";
const addInOrigin = "https://localhost:3000";
const officeJs = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The client puts off some of its work by up to ten milliseconds. */
const clientDelay = 12;

const globals = ["Excel", "Office", "CustomFunctions"] as const;

/** The globals that Office.js makes, and the switch by which it refuses what the requirement sets lack. */
type OfficeWindow = DOMWindow & {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
};

/** Serves Office.js from node_modules and nothing else. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { origin, pathname } = new URL(url);
    const file = join(officeJs, pathname.replace("/officejs/", ""));
    if (origin !== addInOrigin || !existsSync(file)) throw new Error(`Office.js asked for ${url}`);
    return Object.assign(Promise.resolve(readFileSync(file)), { abort: () => undefined });
  }
}

export interface ClientOptions {
  /** The client can refuse what is newer than the claimed sets. In people's Excel it does not, and Excel itself refuses. */
  readonly clientRefuses: boolean;
  /** The client of 2022 has no notes; a newer one has. */
  readonly clientKnowsNotes: boolean;
}

export class AddInPage {
  readonly host = new OfficeHost();
  /** Messages between the page and Excel so far. */
  private messages = 0;
  private window: OfficeWindow | undefined;

  private constructor(readonly transport: TransportName) {}

  /** Opens the page, and waits until Office.js says that it is ready. */
  static async open(
    transport: TransportName,
    requirements: RequirementMatrix,
    { clientRefuses, clientKnowsNotes }: ClientOptions,
  ): Promise<AddInPage> {
    const page = new AddInPage(transport);
    page.host.open(new RichApi(new SimulatedWorkbook("打开中.xlsx")));
    const frame = frameOf(hostOrigin);
    const problems: unknown[] = [];
    const virtualConsole = new VirtualConsole();
    virtualConsole.on("jsdomError", (error) => problems.push(error));
    const { window } = new JSDOM(
      `<!doctype html><html><head><script src="/officejs/office.js"></script></head><body></body></html>`,
      {
        url: `${addInOrigin}/taskpane.html?${transport === "web" ? frame.query : ""}`,
        runScripts: "dangerously",
        resources: new OfficeFiles(),
        virtualConsole,
        pretendToBeVisual: true,
        beforeParse: (opening) => {
          Object.defineProperty(opening.document, "domain", { value: "localhost" });
          if (transport === "web") page.connectToWeb(opening, requirements, frame.name);
          else page.connectToWindows(opening, requirements);
        },
      },
    );
    await new Promise((loaded) => window.addEventListener("load", loaded));
    if (problems.length > 0) throw new Error(`Office.js did not start: ${problems.join("; ")}`);
    page.window = window as OfficeWindow;
    await page.window.Office.onReady();
    page.window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = clientRefuses;
    if (clientKnowsNotes) teachNotes(page.window);
    await page.settled();
    return page;
  }

  /** Makes this page's Office.js the one that code finds in its globals, as in a page of its own. */
  bringToFront(): void {
    if (!this.window) throw new Error("the page is closed");
    for (const name of globals) Object.assign(globalThis, { [name]: this.window[name] });
  }

  static leaveGlobals(): void {
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
  }

  /** Ends when no message has been sent for longer than the client puts anything off. */
  async settled(): Promise<void> {
    for (let rounds = 0, seen = this.messages; rounds < 2; rounds++) {
      await new Promise((resolve) => setTimeout(resolve, clientDelay));
      if (seen !== this.messages) [rounds, seen] = [-1, this.messages];
    }
  }

  close(): void {
    this.window?.close();
    this.window = undefined;
  }

  /** The page's parent is Excel's own page: what is posted to it reaches the transport, and the other way round. */
  private connectToWeb(opening: DOMWindow, requirements: RequirementMatrix, frameName: string): void {
    opening.name = frameName;
    const excelPage = { postMessage: (message: string) => this.later(() => transport.receive(message)) };
    Object.defineProperty(opening, "parent", { value: excelPage, configurable: true });
    const transport = new WebTransport(this.host, {
      hostOrigin,
      requirements,
      post: (data) =>
        this.later(() => {
          const source = opening.parent as unknown as MessageEventSource;
          opening.dispatchEvent(new opening.MessageEvent("message", { data, origin: hostOrigin, source }));
        }),
    });
  }

  private connectToWindows(opening: DOMWindow, requirements: RequirementMatrix): void {
    const value = windowsExternal(this.host, { requirements, later: (next) => this.later(next) });
    Object.defineProperty(opening, "external", { value, configurable: true });
  }

  private later(next: () => void): void {
    this.messages++;
    setImmediate(next);
  }
}
