import { readTextFile } from "../../src/taskpane/read-text-file";

const file = (content: string | Uint8Array<ArrayBuffer>, name = "市局.txt") => new File([content], name);
const gbk = new Uint8Array([0xd6, 0xa7, 0xb3, 0xf6]); // 支出

test("a text is read as UTF-8, without its byte order mark", async () => {
  expect(await readTextFile([file("\ufeff支出总表")])).toEqual({
    value: { name: "市局.txt", text: "支出总表" },
  });
});

test.each<[string, readonly File[], string]>([
  ["GBK", [file(gbk)], "“市局.txt”不是 UTF-8 文字，请用记事本另存为 UTF-8 后再试。"],
  ["no text", [file("PK\0\0", "表.xlsx")], "“表.xlsx”不是 UTF-8 文字，请用记事本另存为 UTF-8 后再试。"],
  ["an empty file", [file(" \n")], "“市局.txt”是空的，没有读到任何内容；请核对是否选错了文件。"],
  [
    "a large file",
    [file("a".repeat(190_001))],
    "“市局.txt”有 191 千字节，超过 190 千字节，随工作簿保存不下；请核对是否选错了文件，或分成几份。",
  ],
  ["two files", [file("a"), file("b")], "一次只能选择一个文件，请只选一个。"],
  ["none", [], "一次只能选择一个文件，请只选一个。"],
])("%s is refused", async (_, files, refused) => {
  expect(await readTextFile(files)).toEqual({ refused });
});

test("a file that has gone is refused", async () => {
  const gone = Object.assign(file("a"), { arrayBuffer: () => Promise.reject(new Error("gone")) });
  expect(await readTextFile([gone])).toEqual({
    refused: "没能读取“市局.txt”，它可能已被移走或正被占用；请关闭占用它的程序后再打开。",
  });
});
