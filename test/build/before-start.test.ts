/** The built page, before the pane, in web views and Excels of other years. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, type DOMWindow } from "jsdom";
import { builtPage } from "../support/built-page";

let html: string;
let script: string;

beforeAll(async () => {
  const folder = await builtPage();
  html = readFileSync(join(folder, "taskpane.html"), "utf8");
  script = readFileSync(join(folder, "before-start.js"), "utf8");
}, 240_000);

/** What the last Internet Explorer lacks: the script must not need any of it to say so. */
const unknownToInternetExplorer = [
  ...[
    "Promise",
    "BigInt",
    "TextDecoder",
    "ResizeObserver",
    "Symbol",
    "Proxy",
    "Reflect",
    "WeakRef",
    "globalThis",
  ],
  ...["at", "find", "findIndex", "includes", "flat", "flatMap", "fill"].map(
    (name) => `Array.prototype.${name}`,
  ),
  ...["replaceAll", "includes", "startsWith", "endsWith", "repeat"].map((name) => `String.prototype.${name}`),
  ...["Array.from", "Array.of", "Object.assign", "Object.entries", "Object.values", "Object.fromEntries"],
];

interface View {
  /** What the web view lacks, beside what jsdom itself lacks of today's. */
  readonly without?: readonly string[];
  /** The highest ExcelApi 1.x of the host; without it the page is not in Excel. */
  readonly excelApi?: number;
  /** The host that Office.js reports. */
  readonly host?: string | null;
  /** Office.js was asked for and never came. */
  readonly officeFailed?: boolean;
}

/** Runs the built script in the built page as such a view would. */
async function open({ without = [], excelApi, host = "Excel", officeFailed }: View): Promise<DOMWindow> {
  const { window } = new JSDOM(html, { runScripts: "outside-only" });
  await new Promise((loaded) => window.addEventListener("load", loaded));
  Object.assign(window, { TextDecoder, ResizeObserver: class {} });
  window.eval(without.map((name) => `delete window.${name};`).join(""));
  if (excelApi !== undefined) Object.assign(window, { Office: office(excelApi, host) });
  if (officeFailed) window.document.head.append(asked(window));
  window.eval(script);
  return window;
}

const office = (excelApi: number, host: string | null) => ({
  actions: { associate: () => undefined },
  HostType: { Excel: "Excel" },
  onReady: (ready: (info: { host: string | null }) => void) => ready({ host }),
  context: {
    requirements: {
      isSetSupported: (_: string, version: string) => Number(version.split(".")[1]) <= excelApi,
    },
  },
});

function asked(window: DOMWindow): HTMLScriptElement {
  const element = window.document.createElement("script");
  element.id = "office-js";
  return element;
}

const told = ({ document }: DOMWindow): string[] =>
  [...document.querySelectorAll("#missing li")].map(({ textContent }) => textContent);
const isTold = ({ document }: DOMWindow): boolean => document.querySelector(".before-start.told") !== null;

const noReading = "本机的 Excel 缺少 ExcelApi 1.13，不能读取工作簿。";
const noMarking = "本机的 Excel 缺少 ExcelApi 1.9，不能在表中标出。";
const noOffice = "没能装入 Office.js；请检查提供本页的地址能否打开，然后关闭面板再打开。";

test.each<[string, View]>([
  ["a browser of today", {}],
  ["Excel 2021", { excelApi: 14 }],
  ["Excel of Microsoft 365", { excelApi: 20 }],
  ["Office.js in a plain browser", { excelApi: 0, host: null }],
])("%s is told nothing", async (_, view) => {
  const window = await open(view);
  expect(isTold(window)).toBe(false);
});

test.each<[string, View, readonly string[]]>([
  ["a view without BigInt", { without: ["BigInt"] }, ["网页组件或浏览器太旧，缺少 BigInt。"]],
  [
    "Excel 2019 in Internet Explorer",
    { without: unknownToInternetExplorer, excelApi: 7 },
    [
      "网页组件或浏览器太旧，缺少 Promise、BigInt、TextDecoder、ResizeObserver、String.prototype.replaceAll、Array.prototype.at。",
      noReading,
      noMarking,
    ],
  ],
  ["Excel 2019 in a new view", { excelApi: 7 }, [noReading, noMarking]],
  ["an Excel between", { excelApi: 12 }, [noReading]],
  ["Excel where Office.js cannot be had", { officeFailed: true }, [noOffice]],
  [
    "an old view where Office.js cannot be had",
    { without: ["BigInt"], officeFailed: true },
    ["网页组件或浏览器太旧，缺少 BigInt。", noOffice],
  ],
])("%s is told what is missing", async (_, view, missing) => {
  const window = await open(view);
  expect(told(window)).toEqual(missing);
  expect(isTold(window)).toBe(true);
});

test("a pane that cannot be loaded is told", async () => {
  const window = await open({});
  window.document.querySelector("script[src='taskpane.js']")!.dispatchEvent(new window.Event("error"));
  expect(told(window)).toEqual([
    "没能装入面板的程序（taskpane.js）；请检查提供本页的地址能否打开，然后关闭面板再打开。",
  ]);
});

test("without any script the page says what is needed and what can be used instead", () => {
  const { document } = new JSDOM(html).window;
  const text = document.querySelector("#root")?.textContent ?? "";
  for (const said of ["Excel 2021 或 Microsoft 365（ExcelApi 1.13）", "WebView2", "浏览器页面", "命令行"])
    expect(text).toContain(said);
});
