import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../scripts/build-page";
import { readBase } from "../../scripts/manifest/base-option";
import { moveManifest } from "../../scripts/manifest/move-manifest";
import { writeManifest } from "../../scripts/manifest/write-manifest";

describe("--base", () => {
  test.each([
    ["https://intranet.example/budget", "https://intranet.example/budget/"],
    ["https://intranet.example/budget/", "https://intranet.example/budget/"],
    ["https://intranet.example:8443", "https://intranet.example:8443/"],
    ["https://intranet.example/预算", "https://intranet.example/%E9%A2%84%E7%AE%97/"],
  ])("%s", (written, base) => {
    expect(readBase(["--base", written])).toBe(base);
    expect(readBase([`--base=${written}`])).toBe(base);
  });

  const example = "例如 --base https://intranet.example/budget";
  test.each([
    [[], `没有给出预算核对将放在哪里；请写上网址，${example}。`],
    [["--bass", "x"], `没有看懂“--bass x”；只有 --base 一个选项，${example}。`],
    [["https://a.example"], `没有看懂“https://a.example”；只有 --base 一个选项，${example}。`],
    [["--base", "intranet"], `--base 写的是“intranet”，不是完整的网址；请改正，${example}。`],
    [
      ["--base", "http://a.example"],
      `--base 写的是“http://a.example”，不是 https，Office 只接受 https；请改正，${example}。`,
    ],
    [
      ["--base", "https://a.example/?x=1"],
      `--base 写的是“https://a.example/?x=1”，带有参数或账号，这里只要文件夹的网址；请改正，${example}。`,
    ],
    [
      ["--base", "https://me:secret@a.example"],
      `--base 写的是“https://me:secret@a.example”，带有参数或账号，这里只要文件夹的网址；请改正，${example}。`,
    ],
    [
      ["--base", "https://a.example/taskpane.html"],
      `--base 写的是“https://a.example/taskpane.html”，是一个文件，这里要的是文件夹的网址；请改正，${example}。`,
    ],
  ])("%p is refused in one sentence", (args, sentence) => {
    expect(() => readBase(args)).toThrow(new Error(sentence));
  });
});

test("every address moves, the domain is the origin alone, and nothing of this machine is left", () => {
  const moved = moveManifest(
    '<AppDomain>https://localhost:3000</AppDomain><bt:Url id="a" DefaultValue="https://localhost:3000/x.js"/>',
    "https://intranet.example/a&b/",
  );
  expect(moved).toBe(
    '<AppDomain>https://intranet.example</AppDomain><bt:Url id="a" DefaultValue="https://intranet.example/a&amp;b/x.js"/>',
  );
});

describe("the manifest of an office", () => {
  const base = "https://intranet.example/budget/";
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "office-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Page and functions, as a build leaves them. */
  async function build(): Promise<void> {
    const functions = [
      { id: "SHARE", helpUrl: "https://localhost:3000/functions/SHARE.html", parameters: [] },
    ];
    await writeFile(join(folder, "taskpane.html"), "");
    await writeFile(
      join(folder, "functions.json"),
      JSON.stringify({ allowErrorForDataTypeAny: true, functions }),
    );
  }

  test("lies beside the built page and names its address only", async () => {
    await build();
    await cp(join(projectFolder, "assets"), join(folder, "assets"), { recursive: true });
    const written = await writeManifest(folder, base);
    expect(written).toBe(join(folder, "manifest.xml"));
    const manifest = await readFile(written, "utf8");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<SourceLocation DefaultValue="${base}taskpane.html"/>`);
  });

  test("sends people to the help pages beside it, and again when the address changes", async () => {
    await build();
    await cp(join(projectFolder, "assets"), join(folder, "assets"), { recursive: true });
    for (const address of ["https://old.example/", base]) {
      await writeManifest(folder, address);
      expect(JSON.parse(await readFile(join(folder, "functions.json"), "utf8"))).toEqual({
        allowErrorForDataTypeAny: true,
        functions: [{ id: "SHARE", helpUrl: `${address}functions/SHARE.html`, parameters: [] }],
      });
    }
  });

  test("is not written before the page is built, nor with a fault", async () => {
    await expect(writeManifest(folder, base)).rejects.toThrow(
      `${folder} 里还没有构建好的页面；请先运行 npm run build，再写清单。`,
    );
    await build();
    const built = await readFile(join(folder, "functions.json"), "utf8");
    await expect(writeManifest(folder, base)).rejects.toThrow(
      "<IconUrl> 的图标文件 assets/icon-32.png 不存在；请运行 npm run icons 画出它。",
    );
    expect((await readdir(folder)).sort()).toEqual(["functions.json", "taskpane.html"]);
    expect(await readFile(join(folder, "functions.json"), "utf8")).toBe(built);
  });
});
