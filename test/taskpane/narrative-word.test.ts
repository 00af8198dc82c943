/** @jest-environment jsdom */
import "./web-globals";
import { readDocx } from "../../src/host/docx/docx-file";
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";
import { DOCX } from "../../src/taskpane/download";

/** Files that the browser was given to save. */
let saved: { name: string; content: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let content: Blob;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      content = blob;
      return "blob:";
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
});
afterEach(() => jest.restoreAllMocks());

async function opened(host: MemoryHost): Promise<Session> {
  const session = new Session();
  await session.open(() => host);
  return session;
}

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

test("the document holds what people filled in and how they want it written; what is left is counted", async () => {
  const session = await opened(new MemoryHost(await sample("put-right")));
  session.narrating.write("2884.52");
  session.narrating.fill("total", "收入增减的主要原因", "项目减少");
  session.narrating.setOptions({ classes: "by size" });
  await session.narrating.toWord();
  expect(saved).toHaveLength(1);
  const [{ name, content }] = saved as [(typeof saved)[number]];
  expect(content.type).toBe(DOCX);
  const text = readDocx(name, await bytesOf(content)).map((paragraph) => paragraph.text);
  expect(text[2]).toContain("收入减少950.03万元，下降32.94%，主要原因：项目减少；");
  expect(text.join("")).toMatch(/一般公共服务.*卫生健康.*社会保障和就业/);
  const open = text.join("").match(/【/g)!.length;
  expect(session.current().news).toBe(`已存成“${name}”，还有 ${open} 处【】没有填写，已用黄色标出。`);
});

test("where no table was recognised nothing is saved, and why is said", async () => {
  const session = await opened(new MemoryHost(workbook(sheet("通讯录", "| 姓名 | 电话 |"))));
  await session.narrating.toWord();
  expect(saved).toEqual([]);
  expect(session.current().notice).toContain("没有认出任何一张预算表");
});
