/** @jest-environment jsdom */
import "./web-globals";
import { act } from "react";
import { readFileSync } from "node:fs";
import { MemoryHost } from "../../src/host/memory";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { writeCarried } from "../../src/review/carried-slots";
import { emptyState } from "../../src/review/empty-state";
import { Session } from "../../src/taskpane/session";
import { sample, samplePath } from "../support/samples";
import { button, mountPane, press, said, type } from "./mounted-pane";

let session: Session;

beforeEach(async () => {
  const { name, sheets } = await sample("put-right");
  session = await mountPane(new MemoryHost({ name, sheets }), new Session());
  await act(() => session.recheck());
  await act(async () => document.getElementById("pane-tab-narrative")!.click());
});

function field(label: string): HTMLInputElement | HTMLSelectElement {
  const own = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label)!;
  return document.getElementById(own.htmlFor) as HTMLInputElement;
}

async function fill(label: string, value: string): Promise<void> {
  const into = field(label);
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(into), "value")!.set!.call(into, value);
    into.dispatchEvent(new Event(into.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

const section = (id: string): string => document.querySelector(`[data-section=${id}]`)?.textContent ?? "";

/** A file as the browser hands it over. */
const fileOf = (name: string, bytes: Uint8Array): File =>
  ({ name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer }) as unknown as File;

async function carry(...files: readonly File[]): Promise<string | undefined> {
  let refused: string | undefined;
  await act(async () => {
    refused = await session.carrying.carry(files);
  });
  return refused;
}

describe("last year's amounts that no table shows", () => {
  test("are compared with, and kept", async () => {
    await fill("公务接待费", "1.50");
    await fill("一般公共预算收支", "2884.52");
    await press("按这些上年数写", session);
    expect(said()).toBe("已按 2 项上年数写出。");
    expect(section("three-public")).toContain("与2021年预算1.50万元相比，公务接待费减少1.50万元，减为零");
    expect(section("fiscal-appropriation")).toContain("一般公共预算收支减少950.03万元，下降32.94%");
    expect(session.current().kept.priorFigures).toEqual({ reception: "1.50", general: "2884.52" });
    await fill("公务接待费", "");
    await fill("一般公共预算收支", " ");
    await press("按这些上年数写", session);
    expect(session.current().kept.priorFigures).toBeUndefined();
  });

  test("are refused at their field, and then none is set", async () => {
    await fill("公务接待费", "两万");
    await fill("一般公共预算收支", "2884.52");
    await press("按这些上年数写", session);
    expect(said()).toMatch(/^上年公务接待费填的是“两万”，不是数字/);
    expect(field("公务接待费").getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field("公务接待费"));
    expect(session.current().kept.priorFigures).toBeUndefined();
  });
});

test("the way of writing is chosen, kept, and left again without trace", async () => {
  await press("生成", session);
  await fill("支出分类的次序", "by size");
  await fill("占比", "adding up");
  expect(session.current().kept.narrative).toEqual({ shares: "adding up", classes: "by size" });
  expect(section("general-public")).toMatch(/一般公共服务.*卫生健康.*社会保障和就业/);
  await fill("支出分类的次序", "by code");
  await fill("占比", "rounded");
  expect(section("general-public")).toMatch(/一般公共服务.*社会保障和就业.*卫生健康/);
  expect(session.current().kept.narrative).toBeUndefined();
});

test("writing formulas is off until it is chosen, and kept with the workbook", async () => {
  expect((field("写入工作表时") as HTMLSelectElement).value).toBe("text");
  await fill("写入工作表时", "formulas");
  expect(session.current().kept.narrative).toMatchObject({ formulas: true });
  await fill("写入工作表时", "text");
  expect(session.current().kept.narrative).toBeUndefined();
});

test("where a reason is asked for, what the tables say can be taken and changed", async () => {
  await fill("上年收支总计（万元）", "2884.52");
  await press("生成", session);
  await press("【收入增减的主要原因】", session);
  const offer = /^采用：本年数额较大的项目有智慧经开专项建设经费800\.00万元/;
  const found = [...document.querySelectorAll<HTMLElement>("button")].find(({ textContent }) =>
    offer.test(textContent!),
  )!;
  await act(async () => {
    found.focus();
    found.click();
  });
  expect(document.activeElement).toHaveProperty("value", found.textContent!.slice("采用：".length));
  await type("补写：收入增减的主要原因", "智慧经开项目减少900万元", "Enter");
  expect(section("total")).toContain("主要原因：智慧经开项目减少900万元；");
});

describe("what was written last year", () => {
  const exported = (slots: Record<string, string>) =>
    fileOf("补写.json", new TextEncoder().encode(writeCarried(slots)));

  test("comes from an exported file; what holds numbers waits for a person", async () => {
    expect(
      await carry(
        exported({
          "other-matters/车辆总数": "3",
          "three-public/公务接待费增减情况及主要原因": "厉行节约",
        }),
      ),
    ).toBeUndefined();
    expect(said()).toBe("已从“补写.json”带入：补写文字 1 处；含数字或年份的文字 1 处，待逐处核对采用。");
    expect(section("three-public")).toContain("厉行节约");
    expect(session.current().kept.slots).not.toHaveProperty("other-matters/车辆总数");
    expect(button("上年说明内容（1 处待核对）")).toBeDefined();
    await press("【车辆总数（有上年内容）】", session);
    await press("上年写的是“3”，采用后请改成本年的", session);
    await type("补写：车辆总数", "4", "Enter");
    expect(section("other-matters")).toContain("共有车辆4辆");
    expect(session.current().kept.offered).toBeUndefined();
    expect(button("上年说明内容")).toBeDefined();
  });

  test("comes from last year's workbook, with its amounts, if it is last year's", async () => {
    const bytes = new Uint8Array(readFileSync(samplePath("put-right")));
    expect(await carry(fileOf("2022.xlsx", bytes))).toMatch(/^“2022\.xlsx”是2022年的预算/);
    const host = new XlsxFileHost("2022.xlsx", bytes);
    await host.keep(
      "state",
      JSON.stringify({ ...emptyState, slots: { "total/支出增减的主要原因": "项目减少" } }),
    );
    const { name, sheets } = await sample("put-right");
    const nextYear = sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.map((value) => (typeof value === "string" ? value.replaceAll("2022", "2023") : value)),
      ),
    }));
    session = await mountPane(new MemoryHost({ name, sheets: nextYear }), new Session());
    await act(() => session.recheck());
    await act(async () => document.getElementById("pane-tab-narrative")!.click());
    expect(await carry(fileOf("2022.xlsx", host.bytes()))).toBeUndefined();
    expect(said()).toBe("已从“2022.xlsx”带入：补写文字 1 处；上年数 7 项，请核对。");
    expect(field("上年收支总计（万元）")).toHaveProperty("value", "1934.49");
    expect(section("total")).toContain("收入与上年持平");
    expect(session.current().kept.slots).toEqual({ "total/支出增减的主要原因": "项目减少" });
    expect(await carry(fileOf("2022.xlsx", host.bytes()))).toMatch(/^“2022\.xlsx”里没有可以带入的内容/);
  });

  test.each([
    { file: fileOf("坏.xlsx", new Uint8Array([1, 2, 3])), says: /./ },
    { file: fileOf("坏.json", new TextEncoder().encode("[]")), says: /^“坏\.json”不是本程序导出的补写内容/ },
    { file: exported({}), says: /^“补写\.json”里没有可以带入的内容/ },
  ])("is refused in a sentence, and nothing changes: $file.name", async ({ file, says }) => {
    const before = session.current().kept;
    expect(await carry(file)).toMatch(says);
    expect(session.current().kept).toBe(before);
  });

  test("one file at a time", async () => {
    expect(await carry(exported({}), exported({}))).toBe("一次只能选择一个文件，请只选一个。");
  });

  test("can be exported once there is something", async () => {
    expect(button("导出补写内容")).toHaveProperty("disabled", true);
    await act(async () => session.narrating.fill("total", "收入增减的主要原因", "项目减少"));
    expect(button("导出补写内容")).toHaveProperty("disabled", false);
    const saved: Blob[] = [];
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => saved.push(blob) && "blob:1",
      revokeObjectURL: () => undefined,
    });
    await press("导出补写内容", session);
    expect(said()).toBe("已导出补写内容 1 处。");
    expect(saved).toHaveLength(1);
    expect(clicked).toHaveBeenCalledTimes(1);
    clicked.mockRestore();
  });
});
