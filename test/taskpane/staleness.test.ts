import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { book, madeUpReview } from "./made-up-review";
import { but, opened } from "./open-session";

const subtotal = { sheet: "支出总表", row: 1, column: 1 };
const busy = () => new HostRefusal("busy", "Excel 正在编辑单元格，请按回车后再试。");
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
afterEach(() => jest.useRealTimers());

async function openedInStoppedTime(host: MemoryHost) {
  const session = await opened(host);
  jest.useFakeTimers();
  const told: boolean[] = [];
  session.subscribe(() => {
    const { stale } = session.current();
    if (told.at(-1) !== stale) told.push(stale);
  });
  return { session, told };
}

test("a change that is checked in time is never called older", async () => {
  const host = new MemoryHost(book);
  const { session, told } = await openedInStoppedTime(host);
  host.changedElsewhere(subtotal, 15);
  await pass(5000);
  expect(session.current().review!.findings).toHaveLength(2);
  expect(told).toEqual([false]);
});

test("a result that cannot be brought up to date for a second is called older, until it is", async () => {
  const host = new MemoryHost(book);
  const { session, told } = await openedInStoppedTime(host);
  const { checkedAt } = session.current();
  const reread = host.reread.bind(host);
  but(host, { reread: () => Promise.reject(busy()) });
  host.changedElsewhere(subtotal, 15);
  await pass(800 + 900);
  expect(session.current().stale).toBe(false);
  await pass(200);
  expect(session.current()).toMatchObject({ stale: true, checkedAt });
  expect(session.current().news).toMatch(/^这是 \d+:\d\d 核对的结果，早于最近的改动。$/);
  but(host, { reread });
  await pass(1600);
  expect(session.current().stale).toBe(false);
  expect(session.current().checkedAt!.getTime()).toBeGreaterThan(checkedAt!.getTime());
  expect(told).toEqual([true, false]);
});

test("a check that fails leaves an older result at once, and a press of 重新核对 brings the present one", async () => {
  const host = new MemoryHost(book);
  const { session } = await openedInStoppedTime(host);
  but(host, { reread: () => Promise.reject(new HostRefusal("damaged", "读不出来。")) });
  host.changedElsewhere(subtotal, 15);
  await pass(800);
  expect(session.current()).toMatchObject({ stale: true, notice: "读不出来。" });
  void session.recheck();
  await pass(10);
  expect(session.current()).toMatchObject({ stale: false });
  expect(session.current().review!.findings).toHaveLength(2);
});

test("what could not be read before a write is not forgotten by the next check", async () => {
  const host = new MemoryHost(book);
  const { session } = await openedInStoppedTime(host);
  const reread = host.reread.bind(host);
  but(host, { reread: () => Promise.reject(busy()) });
  host.changedElsewhere(subtotal, 15);
  void session.listing.toSheet();
  await pass(10);
  expect(session.current()).toMatchObject({ stale: true, notice: busy().message });
  but(host, { reread });
  const read = jest.spyOn(host, "read");
  host.changedElsewhere({ ...subtotal, row: 2 }, 21);
  await pass(1000);
  expect(read).toHaveBeenCalledTimes(1);
  expect(session.current().stale).toBe(false);
  expect(session.current().review!.findings).toHaveLength(1);
});

test("other settings alone do not make an older result the present one", async () => {
  const host = new MemoryHost(book);
  const { session } = await openedInStoppedTime(host);
  but(host, { reread: () => Promise.reject(new HostRefusal("damaged", "读不出来。")) });
  host.changedElsewhere(subtotal, 15);
  await pass(800);
  session.settings.addNotChecked("往来款");
  await pass(10);
  expect(session.current().stale).toBe(true);
});

test("a whole check that is refused makes the result older only where something is known to have changed", async () => {
  const host = new MemoryHost(book);
  const { session } = await openedInStoppedTime(host);
  but(host, { read: () => Promise.reject(busy()) });
  void session.recheck();
  await pass(10);
  expect(session.current().stale).toBe(false);
  host.changedElsewhere(subtotal, 15);
  void session.recheck();
  await pass(10);
  expect(session.current().stale).toBe(true);
});

test("another workbook begins anew, and a host that tells of no changes is known", async () => {
  const host = new MemoryHost(book);
  const { session } = await openedInStoppedTime(host);
  but(host, { reread: () => Promise.reject(new HostRefusal("damaged", "读不出来。")) });
  host.changedElsewhere(subtotal, 15);
  await pass(800);
  const deafHost = but(new MemoryHost({ ...book, name: "另一个.xlsx" }), {
    onChange: (_, deaf) => {
      deaf?.();
      return () => undefined;
    },
  });
  void session.open(() => deafHost);
  await pass(10);
  expect(session.current()).toMatchObject({ stale: false, unwatched: true });
});

test("before the first check nothing is older", async () => {
  const host = new MemoryHost(book);
  const session = new Session(madeUpReview);
  await session.attach(but(host, { read: () => Promise.reject(busy()) }));
  await session.recheck();
  expect(session.current()).toMatchObject({ stale: false, notice: busy().message });
});
