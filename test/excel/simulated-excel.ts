/**
 * Opens a workbook in the simulated Excel: Microsoft's own, unmodified Office.js runs in a page (jsdom)
 * and talks to our workbook as it talks to Excel on the web. The client half is real, the host half is our model:
 * a pass means that our code uses the client rightly and that its batches mean what we think.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { readAddress } from "./range";
import { RichApi } from "./rich-api";
import { enter } from "./cell";
import { currentRequirements, frameOf, type RequirementMatrix } from "./frame";
import { WebTransport } from "./web-transport";
import { SimulatedWorkbook } from "./workbook";

const hostOrigin = "https://excel.officeapps.live.com";
const addInOrigin = "https://localhost:3000";
const officeJs = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The client puts off some of its work by up to ten milliseconds. */
const clientDelay = 15;

/** The globals that Office.js makes, and the switch by which it refuses what the requirement sets lack. */
type OfficeWindow = DOMWindow & {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
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

export interface SimulatedExcel {
  readonly workbook: SimulatedWorkbook;
  readonly richApi: RichApi;
  readonly transport: WebTransport;
  /** A person types into a cell. */
  type(sheet: string, address: string, entry: unknown): void;
  /** Waits until nothing is under way between the page and Excel. */
  settled(): Promise<void>;
  /** Closes the page; fails if anything was asked that the simulation does not know. */
  close(): void;
}

export async function openSimulatedExcel(
  sheets: readonly SheetSnapshot[],
  {
    name = "测试.xlsx",
    requirements = {},
  }: { readonly name?: string; readonly requirements?: RequirementMatrix } = {},
): Promise<SimulatedExcel> {
  const workbook = new SimulatedWorkbook(name);
  for (const sheet of sheets) workbook.addSheet(sheet);
  const richApi = new RichApi(workbook);
  const page = await openPage(richApi, { ...currentRequirements, ...requirements });
  await quiet(page.messages);
  richApi.batches.length = 0; // the client's own, at its start
  const globals = { Excel: page.window.Excel, Office: page.window.Office };
  Object.assign(globalThis, globals);
  return {
    workbook,
    richApi,
    transport: page.transport,
    type(sheetName, address, entry) {
      const range = readAddress(workbook.sheet(sheetName), address);
      const before = range.sheet.cellAt(range.top, range.left);
      const held = before && { ...before };
      range.write(entry, enter);
      workbook.changed(range, held, false);
    },
    settled: () => quiet(page.messages),
    close() {
      page.window.close();
      for (const global of Object.keys(globals)) Reflect.deleteProperty(globalThis, global);
      if (richApi.faults.length > 0) throw new Error(`simulated Excel: ${richApi.faults.join("; ")}`);
    },
  };
}

/** Ends when no message has been sent for longer than the client puts anything off. */
async function quiet(messages: () => number): Promise<void> {
  for (let rounds = 0, seen = messages(); rounds < 3; rounds++) {
    await new Promise((resolve) => setTimeout(resolve, clientDelay));
    if (seen !== messages()) [rounds, seen] = [-1, messages()];
  }
}

/** The add-in's page inside Excel, once Office.js says that it is ready. */
async function openPage(richApi: RichApi, requirements: RequirementMatrix) {
  const frame = frameOf(hostOrigin);
  const problems: unknown[] = [];
  let messages = 0;
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => problems.push(error));
  const { window } = new JSDOM(
    `<!doctype html><html><head><script src="/officejs/office.js"></script></head><body></body></html>`,
    {
      url: `${addInOrigin}/taskpane.html?${frame.query}`,
      runScripts: "dangerously",
      resources: new OfficeFiles(),
      virtualConsole,
      pretendToBeVisual: true,
      beforeParse(opening) {
        opening.name = frame.name;
        // The page's parent is Excel's own page: what is posted to it reaches the transport.
        const excelPage = {
          postMessage: (message: string) => setImmediate(() => transport.receive(message)),
        };
        Object.defineProperty(opening, "parent", { value: excelPage, configurable: true });
        Object.defineProperty(opening.document, "domain", { value: "localhost" });
      },
    },
  );
  const transport: WebTransport = new WebTransport(richApi, {
    hostOrigin,
    requirements,
    post(data) {
      messages++;
      setImmediate(() => {
        const source = window.parent as unknown as MessageEventSource;
        window.dispatchEvent(new window.MessageEvent("message", { data, origin: hostOrigin, source }));
      });
    },
  });
  await new Promise((loaded) => window.addEventListener("load", loaded));
  const page = window as OfficeWindow;
  if (problems.length > 0) throw new Error(`Office.js did not start: ${problems.join("; ")}`);
  await page.Office.onReady();
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { window: page, transport, messages: () => messages };
}
