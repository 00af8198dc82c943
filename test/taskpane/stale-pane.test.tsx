/** @jest-environment jsdom */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { book } from "./made-up-review";
import { bar, button, findings, mountPane, press, said } from "./mounted-pane";
import { but } from "./open-session";

const subtotal = { sheet: "支出总表", row: 1, column: 1 };
const wait = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
const work = (): string | undefined => document.querySelector("[data-work]")?.textContent ?? undefined;

test("an older result says so above the tabs and at each finding, and 重新核对 takes it away", async () => {
  const host = new MemoryHost(book);
  const session = await mountPane(host);
  await press("核对", session);
  expect(bar("stale")).toBeUndefined();
  const { reread } = host;
  but(host, { reread: () => Promise.reject(new HostRefusal("damaged", "读不出来。")) });
  host.changedElsewhere(subtotal, 15);
  await wait(900);
  expect(bar("stale")).toMatch(/^这是 \d+:\d\d 核对的结果，早于最近的改动。重新核对$/);
  expect(findings()).toHaveLength(2);
  for (const card of findings()) expect(card.textContent).toContain("改动前");
  but(host, { reread });
  await press("重新核对", session);
  expect(bar("stale")).toBeUndefined();
  expect(findings()).toHaveLength(1);
  expect(document.body.textContent).not.toContain("改动前");
});

test("where Excel tells of no changes the result says of when it is", async () => {
  const deaf = but(new MemoryHost(book), {
    onChange: (_, tell) => {
      tell?.();
      return () => undefined;
    },
  });
  const session = await mountPane(deaf);
  await press("核对", session);
  expect(bar("stale")).toMatch(/^Excel 没有告知改动，结果不会自己更新。这是 \d+:\d\d 核对的结果/);
  expect(document.body.textContent).not.toContain("改动前");
});

test("reading that lasts is told in words with a press that ends it; what is over at once is not", async () => {
  const host = new MemoryHost(book);
  const session = await mountPane(host);
  await press("核对", session);
  expect(work()).toBeUndefined();
  but(host, { read: () => new Promise(() => undefined) });
  await act(async () => button("重新核对").click());
  await wait(100);
  expect(work()).toBeUndefined();
  await wait(300);
  expect(work()).toBe("正在读取工作簿……取消");
  await press("取消", session);
  expect(work()).toBeUndefined();
  expect(said()).toBe("已取消，没有核对。");
  expect(findings()).toHaveLength(2);
});
