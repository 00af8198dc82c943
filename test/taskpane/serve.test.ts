import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentSecurityPolicy } from "../../scripts/content-security-policy";
import { fileFor, serve, type Served } from "../../scripts/serve";

let folder: string;
let served: Served;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), "serve-"));
  folder = join(root, "dist");
  await mkdir(folder);
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(folder, "index.html"), "<p>预算核对</p>");
  await writeFile(join(folder, "functions.json"), "{}");
  served = await serve(folder, { port: 3900, tries: 50 });
});

afterAll(async () => {
  await served.close();
  await rm(join(folder, ".."), { recursive: true });
});

test("serves the page with its policy", async () => {
  const response = await fetch(served.url);
  expect(await response.text()).toBe("<p>预算核对</p>");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy());
});

test.each(["unsafe-eval", "http:", "https:", "*"])("the policy never allows %s", (source) => {
  expect(contentSecurityPolicy()).not.toContain(source);
});

test("icons and metadata may be cached, for Office refuses them otherwise", async () => {
  const response = await fetch(`${served.url}functions.json`);
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(response.headers.get("cache-control")).not.toContain("no-store");
});

const statusOf = (path: string, method = "GET") =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    const asked = request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    asked.on("error", reject).end();
  });

test.each([
  ["/none.js", "GET", 404],
  ["/../secret.txt", "GET", 404],
  ["/%2e%2e/secret.txt", "GET", 404],
  ["/%2e%2e%2fsecret.txt", "GET", 404],
  ["/%ff", "GET", 404],
  ["/", "POST", 405],
  ["/", "HEAD", 200],
])("%s by %s answers %i", async (path, method, status) => {
  expect(await statusOf(path, method)).toBe(status);
});

test("a path with a nul byte is no file", () => {
  expect(fileFor(folder, "/a%00.js")).toBeUndefined();
});

test("a taken port moves on to the next; without further tries it is a sentence", async () => {
  const port = Number(new URL(served.url).port);
  const next = await serve(folder, { port, tries: 50 });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
  await expect(serve(folder, { port })).rejects.toThrow(
    `端口 ${port} 已被其他程序占用；请关闭占用它的程序后再试。`,
  );
});

test("where the page takes Office.js from another origin, scripts of that origin may run and nothing else", async () => {
  const officeOrigin = "https://appsforoffice.microsoft.com";
  const other = await serve(folder, { port: 3950, tries: 50, officeOrigin });
  const policy = (await fetch(other.url)).headers.get("content-security-policy");
  await other.close();
  expect(policy).toBe(
    contentSecurityPolicy().replace("script-src 'self'", `script-src 'self' ${officeOrigin}`),
  );
});
