import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import * as fc from "fast-check";
import { readFileList } from "../../src/cli/file-list";
import { runReviewWith } from "./run-review";

/** Lists of files, as find, xargs and parallel write and read them. */

const folder = mkdtempSync(path.join(tmpdir(), "清单-"));
afterAll(() => rmSync(folder, { recursive: true }));

const piped = (content: string | Uint8Array) => readFileList("-", Readable.from([Buffer.from(content)]));

test.each<[string, string, string[]]>([
  ["a line a name, in their order", "乙.xlsx\n甲.xlsx\n", ["乙.xlsx", "甲.xlsx"]],
  [
    "lines as Windows ends them, and a byte order mark",
    "\ufeff甲.xlsx\r\n乙.xlsx\r\n",
    ["甲.xlsx", "乙.xlsx"],
  ],
  ["empty lines name nothing", "\n甲.xlsx\n\n乙.xlsx", ["甲.xlsx", "乙.xlsx"]],
  ["other white space belongs to a name", " 甲 .xlsx\n", [" 甲 .xlsx"]],
  ["NUL between names, a line break inside one", "甲\n一.xlsx\0乙.xlsx\0", ["甲\n一.xlsx", "乙.xlsx"]],
  ["a name twice is read twice", "甲.xlsx\n甲.xlsx\n", ["甲.xlsx", "甲.xlsx"]],
])("%s", async (_, list, files) => {
  expect(await piped(list)).toEqual({ files });
});

test("whatever find -print0 writes is read as it was, however it is cut on the way", async () => {
  const names = fc.array(
    fc.string({ minLength: 1, unit: "grapheme" }).filter((name) => !/\0|^\ufeff/.test(name)),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 1, max: 9 }), async (files, size) => {
      const bytes = Buffer.from(files.map((name) => `${name}\0`).join(""));
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect(await readFileList("-", Readable.from(pieces))).toEqual({ files });
    }),
  );
});

test.each<[string, string | Uint8Array, string]>([
  ["nothing", "", "从管道读到的清单里没有文件名，请核对找文件的命令或清单的内容。"],
  ["empty lines only", "\n\n", "从管道读到的清单里没有文件名，请核对找文件的命令或清单的内容。"],
  ["no UTF-8", new Uint8Array([0xbc, 0xd7]), "从管道读到的清单不是 UTF-8 文字，请把清单存成 UTF-8 后再试。"],
  ["too much", Buffer.alloc(100_000_001), "从管道读到的清单超过 100 MB，不像是文件清单，请核对。"],
])("a list of %s is refused in one sentence", async (_, list, refused) => {
  expect(await piped(list)).toEqual({ refused });
});

describe("the command", () => {
  const good = "samples/2022-put-right.xlsx";
  const list = path.join(folder, "清单.txt");
  const seen = (out: string) =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; error?: { message: string } })
      .map(({ file, error }) => [file, error?.message]);

  test.each([
    ["--files -", ["--files", "-"], { input: `没有.xlsx\nsamples\n${good}\n` }],
    ["a single -", ["-"], { input: `没有.xlsx\0samples\0${good}\0` }],
    ["--files and a file's name", ["--files", list], {}],
  ])("%s: each name is checked, and what is missing stops no other", (_, options, given) => {
    writeFileSync(list, `没有.xlsx\nsamples\n${good}\n`);
    const { code, out, err } = runReviewWith(given, "--format", "ndjson", ...options);
    expect({ code, err }).toEqual({ code: 2, err: "" });
    expect(seen(out)).toEqual([
      ["没有.xlsx", "没有找到“没有.xlsx”，请核对路径。"],
      ["samples", "清单里的“samples”是文件夹，请在清单里写文件，或把文件夹写在命令里。"],
      [good, undefined],
    ]);
  });

  test("paths of the command line come before the list", () => {
    const { out } = runReviewWith({ input: "甲.xlsx\n" }, "--format", "ndjson", "-", "乙.xlsx");
    expect(seen(out).map(([file]) => file)).toEqual(["乙.xlsx", "甲.xlsx"]);
  });

  test("a list that is not there: one sentence, and nothing is reviewed", () => {
    const missing = path.join(folder, "没有.txt");
    expect(runReviewWith({}, "--files", missing)).toEqual({
      code: 2,
      out: "",
      err: `--files 写的“${missing}”打不开（ENOENT），请核对路径。\n`,
    });
  });

  test("an empty list: one sentence, and nothing is reviewed", () => {
    expect(runReviewWith({ input: "" }, "--files", "-")).toEqual({
      code: 2,
      out: "",
      err: "从管道读到的清单里没有文件名，请核对找文件的命令或清单的内容。\n",
    });
  });
});
