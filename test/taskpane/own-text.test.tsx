/** @jest-environment jsdom */
import { button, mountPane, press, said } from "./mounted-pane";
import { act } from "react";
import { readDocx } from "../../src/host/docx/docx-file";
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { withNarrative } from "../rules/narrative/drawn-budget";
import { docxOf, paragraphOf } from "../support/docx";
import { sheet, workbook } from "../support/sheet";

const total = "一、收入支出预算总体情况说明";
const older =
  "某局2021年收入总计200.00万元，支出总计200.00万元，与2020年预算相比，收入增加20.00万元，增长11.11%。";
const newer =
  "某局2022年收入总计175.00万元，支出总计175.00万元，与2021年预算相比，收入减少25.00万元，下降12.50%。";

let host: MemoryHost;
let session: Session;

async function open(...lines: readonly string[]): Promise<void> {
  const drawn = Object.entries(withNarrative(total, ...lines)).map(([name, drawing]) => sheet(name, drawing));
  host = new MemoryHost(workbook(...drawn));
  session = await mountPane(host, new Session());
  await act(() => session.recheck());
  await act(async () => session.showTab("narrative"));
}

const section = (): HTMLElement => document.querySelector("[data-own-text]")!;
const counts = (): string => section().querySelector("[data-counts]")!.textContent!;
const shown = (): readonly string[] =>
  [...section().querySelectorAll("[data-text]")].map(({ textContent }) => textContent!);
const narrative = (row: number): unknown =>
  host.snapshot.sheets.find(({ name }) => name === "情况说明")!.values[row]![0];

async function paste(text: string): Promise<void> {
  const field = section().querySelector("textarea")!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press("核对这段文字", session);
}

async function choose(...files: readonly File[]): Promise<void> {
  const chooser = section().querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(chooser, "files", { value: files, configurable: true });
  await act(async () => {
    chooser.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** A file, as jsdom has none that can be read. */
const fileOf = (name: string, bytes: Uint8Array): File =>
  Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });

test("the workbook's own text is put right in one write, which can be taken back", async () => {
  await open(older, "其余文字，一字不动。");
  await press("工作簿里的情况说明", session);
  expect(counts()).toContain("相符 0 处，建议改 5 处，0 句里有数字没能核对；其余文字没有改动。");
  expect(said()).toContain("建议改 5 处");
  expect(shown()).toEqual([
    "某局原文2021改为2022年收入总计原文200.00改为175.00万元，支出总计原文200.00改为175.00万元，与原文2020改为2021年预算相比，收入原文增加改为减少原文20.00改为25.00万元，原文增长改为下降原文11.11改为12.50%。",
  ]);
  await press("全部接受", session);
  expect(said()).toBe("已接受全部 5 处。");
  expect(narrative(2)).toBe(older);
  await press("写入工作簿", session);
  expect(narrative(2)).toBe(newer);
  expect(narrative(3)).toBe("其余文字，一字不动。");
  await press("撤销", session);
  expect(narrative(2)).toBe(older);
});

test("one by one: what is declined stays, and a decision can be taken back", async () => {
  await open(older);
  await press("工作簿里的情况说明", session);
  await press("全部接受", session);
  await press("不改：2021 改为 2022", session);
  await press("接受：2020 改为 2021", session);
  expect(button("接受：2020 改为 2021").getAttribute("aria-pressed")).toBe("false");
  expect(section().textContent).toContain("已接受 3 处，共 5 处");
  await press("写入工作簿", session);
  expect(narrative(2)).toBe(newer.replace("2022", "2021").replace("与2021", "与2020"));
});

test("a pasted text is read, and a person says whose figures it holds", async () => {
  await open();
  await paste(`${total}\n2022年收入总计180.00万元，支出总计175.00万元，收入比上年增加5.00万元。`);
  expect(counts()).toContain("相符 1 处，建议改 1 处，1 句里有数字没能核对");
  expect([...section().querySelectorAll("summary")].map(({ textContent }) => textContent)).toContain(
    "有数字没能核对的 1 句",
  );
  expect(section().textContent).toContain(
    "“2022年收入总计180.00万元，支出总计175.00万元，收入比上年增加5.00万元”：不知道上年数，由人核对。",
  );
  const year = section().querySelector("select")!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")!.set!.call(year, "2021");
    year.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(counts()).toContain("建议改 2 处");
  await press("放下这份说明", session);
  expect(said()).toBe("已放下这份说明，没有改动它。");
  expect(section().querySelector("[data-counts]")).toBeNull();
});

test("a text in which nothing is known is said to be so", async () => {
  await open();
  await paste("今天天气好。");
  expect(counts()).toContain("没有读到表里的数");
});

test("a .docx is read, put right and saved under another name; the chosen file stays", async () => {
  await open();
  const bytes = docxOf(paragraphOf(total) + paragraphOf("某局202", "1年收入总计2", "00.00万元。"));
  await choose(fileOf("说明.docx", bytes));
  expect(counts()).toContain("说明.docx");
  expect(counts()).toContain("建议改 2 处");
  await press("全部接受", session);
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => (saved.push(blob), "blob:x"),
    revokeObjectURL: () => undefined,
  });
  const names: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await press("另存为 .docx", session);
  click.mockRestore();
  expect(names).toEqual(["说明（已修改）.docx"]);
  const copy = await new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(saved[0]!);
  });
  expect(readDocx("副本.docx", copy).map(({ text }) => text)).toEqual([
    total,
    "某局2022年收入总计175.00万元。",
  ]);
});

test("a file that is no document is refused in a sentence", async () => {
  await open();
  await choose(fileOf("说明.docx", new TextEncoder().encode("不是")));
  expect(section().textContent).toContain("“说明.docx”的内容无法识别，不是 Word 文档，请选择 .docx 文件。");
  expect(said()).toContain("不是 Word 文档");
  await choose(fileOf("甲.docx", docxOf("")), fileOf("乙.docx", docxOf("")));
  expect(section().textContent).toContain("一次只能核对一份说明");
});

test("what a formula works out is left alone", async () => {
  await open(`="某局"&"2021年收入总计200.00万元。" → 某局2021年收入总计200.00万元。`);
  await press("工作簿里的情况说明", session);
  expect(section().textContent).toContain("这一格是公式，由人核对。");
  expect(counts()).toContain("建议改 0 处，1 句里有数字没能核对");
});
