/** The build where Office.js is chosen from another place: the page, its policy and what is left out. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { buildPage } from "../../scripts/build-page";
import { contentSecurityPolicy } from "../../scripts/content-security-policy";

/** The pane itself takes long to build and is the same wherever Office.js comes from. */
const withoutPane = [
  ...["--entry-reset", "--entry", "./src/taskpane/load-office.ts"],
  ...["--output-filename", "load-office.js"],
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "elsewhere-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The addresses of the scripts that the built load-office.js puts on a page inside Office. */
async function scriptsInOffice(): Promise<string[]> {
  const { window } = new JSDOM("<!doctype html><head></head>", {
    runScripts: "outside-only",
    url: "https://localhost:3000/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN",
  });
  const written: string[] = [];
  window.document.write = (...html) => void written.push(...html);
  window.eval(await readFile(join(folder, "load-office.js"), "utf8"));
  const { document } = new JSDOM(written.join("")).window;
  return [...document.scripts].map((script) => script.getAttribute("src") ?? "");
}

async function policyInPage(): Promise<string | null | undefined> {
  const { document } = new JSDOM(await readFile(join(folder, "taskpane.html"))).window;
  return document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
}

test("the network in China: its address, its origin, and no copy", async () => {
  await buildPage(folder, "21vianet", withoutPane);
  const origin = "https://appsforoffice.cdn.partner.office365.cn";
  expect(await scriptsInOffice()).toEqual([`${origin}/appsforoffice/lib/1/hosted/office.js`, "functions.js"]);
  expect(await policyInPage()).toBe(contentSecurityPolicy(origin));
  expect(existsSync(join(folder, "officejs"))).toBe(false);
}, 120_000);

test("by default: the copy beside the page", async () => {
  await buildPage(folder, undefined, withoutPane);
  expect(await scriptsInOffice()).toEqual(["officejs/office.js", "functions.js"]);
  expect(await policyInPage()).toBe(contentSecurityPolicy());
  expect(existsSync(join(folder, "officejs/office.js"))).toBe(true);
}, 120_000);

test("anything else is refused before anything is built", async () => {
  await expect(buildPage(folder, "http://intranet.example/office.js", withoutPane)).rejects.toThrow(
    "OFFICE_JS 写的是“http://intranet.example/office.js”；只能写 self、microsoft、21vianet，或以 /office.js 结尾的 https 地址。",
  );
  expect(existsSync(join(folder, "taskpane.html"))).toBe(false);
}, 120_000);
