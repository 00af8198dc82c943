/** Finds a Chromium-like browser that playwright-core can drive, and installs one only when there is none. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** Headless and quiet: no sign-in, no update and no look-up leaves the machine. */
export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
];

export function findBrowser(): string {
  return installedBrowser() ?? installBrowser();
}

/** CHROME_PATH first, then where Chrome, Edge and Chromium live, then Playwright's own cache. */
export function installedBrowser(): string | undefined {
  const asked = process.env["CHROME_PATH"];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(
      `环境变量 CHROME_PATH 指向的 ${asked} 不存在；请改为浏览器程序的完整路径，或清除这个变量。`,
    );
  }
  return [...wellKnown(), ...playwrightCache()].find((path) => existsSync(path));
}

function wellKnown(): string[] {
  if (process.platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap(
      (name) => process.env[name] ?? [],
    );
    return roots.flatMap((root) => [
      join(root, "Google/Chrome/Application/chrome.exe"),
      join(root, "Microsoft/Edge/Application/msedge.exe"),
      join(root, "Chromium/Application/chrome.exe"),
    ]);
  }
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["/Applications", join(homedir(), "Applications")].map(
        (root) => `${root}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  return ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((root) => names.map((name) => join(root, name)));
}

function playwrightCache(): string[] {
  const root = process.env["PLAYWRIGHT_BROWSERS_PATH"] ?? join(cacheFolder(), "ms-playwright");
  if (!existsSync(root)) return [];
  const programs = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  ];
  return readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => programs.map((program) => join(root, name, program)));
}

function cacheFolder(): string {
  if (process.platform === "win32") return process.env["LocalAppData"] ?? join(homedir(), "AppData/Local");
  return join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
}

function installBrowser(): string {
  const playwright = join(dirname(require.resolve("playwright-core/package.json")), "cli.js");
  const attempts: readonly (readonly string[])[] = [
    [process.execPath, playwright, "install", "chromium"],
    ...(isDebianRoot()
      ? [
          ["apt-get", "update"],
          ["apt-get", "install", "-y", "chromium"],
        ]
      : []),
  ];
  for (const [program, ...options] of attempts) {
    spawnSync(program!, options, { stdio: "inherit", timeout: 600_000 });
    const found = installedBrowser();
    if (found !== undefined) return found;
  }
  throw new Error(
    "没有找到 Chrome、Edge 或 Chromium，也没能装上一个；请先安装其一，或用环境变量 CHROME_PATH 指明它的路径。",
  );
}

const isDebianRoot = (): boolean =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
