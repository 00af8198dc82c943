import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestId, sideloadFor } from "../../scripts/sideload";

const manifest = join(__dirname, "../../manifest.xml");
const id = "ae4c330e-83f4-47c6-8ed3-d3a424a07dc8";
const developerKey = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";

describe("loading the add-in into the Excel of this machine", () => {
  test("finds the add-in's id in its manifest", async () => {
    expect(manifestId(await readFile(manifest, "utf8"))).toBe(id);
    expect(() => manifestId("<OfficeApp/>")).toThrow("manifest.xml 中没有 <Id>");
  });

  test("on Windows registers the manifest, starts Excel, and forgets it afterwards", async () => {
    const run = jest.fn().mockResolvedValue(undefined);
    const sideload = sideloadFor("win32", "C:\\预算\\manifest.xml", id, run);
    await sideload.start();
    await sideload.stop();
    expect(run.mock.calls).toEqual([
      ["reg", ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", "C:\\预算\\manifest.xml", "/f"]],
      ["cmd", ["/c", "start", "", "excel"]],
      ["reg", ["delete", developerKey, "/v", id, "/f"]],
    ]);
  });

  test("on a Mac puts the manifest where Excel looks, and takes it away afterwards", async () => {
    const home = await mkdtemp(join(tmpdir(), "budget-tie-out-"));
    const folder = join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    const run = jest.fn().mockResolvedValue(undefined);
    const sideload = sideloadFor("darwin", manifest, id, run, home);
    await sideload.start();
    expect(await readFile(join(folder, `${id}.manifest.xml`))).toEqual(await readFile(manifest));
    expect(run).toHaveBeenCalledWith("open", ["-a", "Microsoft Excel"]);
    await sideload.stop();
    expect(await readdir(folder)).toEqual([]);
    await rm(home, { recursive: true });
  });

  test("elsewhere says how to upload the manifest in Excel on the web", async () => {
    const run = jest.fn();
    const sideload = sideloadFor("linux", manifest, id, run);
    await sideload.start();
    await sideload.stop();
    expect(sideload.says).toContain(manifest);
    expect(sideload.says).toContain("上传我的加载项");
    expect(run).not.toHaveBeenCalled();
  });
});
