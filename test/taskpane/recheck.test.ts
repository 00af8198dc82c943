import { MemoryHost } from "../../src/host/memory";
import type { WorkbookChange, WorkbookHost } from "../../src/workbook/workbook-host";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { book, madeUpReview } from "./made-up-review";
import { but, opened } from "./open-session";
import { Session } from "../../src/taskpane/session";

/** Row 2 and row 3 of 支出总表 have a blank 小计: two findings, and a hint on 三公. */
const subtotal = (row: number) => ({ sheet: "支出总表", row, column: 1 });

/** Real timers run while a workbook is opened; afterwards time goes by only as the test says. */
async function openedInStoppedTime(host: MemoryHost): Promise<Session> {
  const session = await opened(host);
  jest.useFakeTimers();
  return session;
}
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
afterEach(() => jest.useRealTimers());

/** What the host was asked to read again. */
function watched(): { host: MemoryHost; rereads: (readonly WorkbookChange[])[] } {
  const rereads: (readonly WorkbookChange[])[] = [];
  const host = new MemoryHost(book);
  but(host, {
    reread: async (_, changes) => {
      rereads.push(changes);
      return host.snapshot;
    },
  });
  return { host, rereads };
}

test("changes are checked once people pause, all of them together", async () => {
  const { host, rereads } = watched();
  const session = await openedInStoppedTime(host);
  host.changedElsewhere(subtotal(1), 15);
  await pass(700);
  host.changedElsewhere(subtotal(2), 21);
  await pass(700);
  expect(session.current().review!.findings).toHaveLength(3);
  await pass(200);
  expect(session.current().review!.findings.map(({ severity }) => severity)).toEqual(["hint"]);
  expect(rereads.map((changes) => changes.length)).toEqual([2]);
});

test("somebody who does not pause is checked after three seconds all the same", async () => {
  const { host, rereads } = watched();
  const session = await openedInStoppedTime(host);
  for (let typed = 0; typed < 8; typed++) {
    host.changedElsewhere(subtotal(1), typed);
    await pass(500);
  }
  expect(session.current().review!.findings).toHaveLength(2);
  expect(rereads).toHaveLength(1);
});

test("changes before the first check do nothing", async () => {
  const { host, rereads } = watched();
  const session = new Session(madeUpReview);
  await session.attach(host);
  jest.useFakeTimers();
  host.changedElsewhere(subtotal(1), 15);
  await pass(5000);
  expect(rereads).toEqual([]);
  expect(session.current().review).toBeUndefined();
});

test("a change while everything is read for the first time is checked after it", async () => {
  const host = new MemoryHost(book);
  but(host, {
    read: async () => {
      const read = host.snapshot;
      host.changedElsewhere(subtotal(1), 15); // after it was read
      return read;
    },
  });
  const session = new Session(madeUpReview);
  await session.attach(host);
  await session.recheck();
  expect(session.current().review!.findings).toHaveLength(3);
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(session.current().review!.findings).toHaveLength(2);
});

test("a change during a check is checked after it", async () => {
  const { host, rereads } = watched();
  const session = await openedInStoppedTime(host);
  host.changedElsewhere(subtotal(1), 15);
  await pass(800);
  const again: WorkbookHost["reread"] = host.reread.bind(host);
  but(host, {
    reread: async (known, changes) => {
      const read = await again(known, changes);
      if (rereads.length === 2) host.changedElsewhere(subtotal(2), 21); // after it was read
      return read;
    },
  });
  host.changedElsewhere(subtotal(1), null);
  await pass(800);
  await pass(800);
  expect(session.current().review!.findings.map(({ at }) => at.top)).toEqual([1, 0]);
  expect(rereads).toHaveLength(3);
});

test("while somebody types in a cell the check waits, and nothing is lost or said", async () => {
  const { host, rereads } = watched();
  const session = await openedInStoppedTime(host);
  const reads: WorkbookHost["reread"] = host.reread.bind(host);
  const { notice } = session.current();
  let typing = true;
  but(host, {
    reread: async (known, changes) => {
      if (typing) throw new HostRefusal("busy", "Excel 正在编辑单元格，请按回车后再试。");
      return reads(known, changes);
    },
  });
  host.changedElsewhere(subtotal(1), 15);
  await pass(1000);
  expect(session.current()).toMatchObject({ notice, working: false });
  typing = false;
  await pass(1000);
  expect(session.current().review!.findings).toHaveLength(2);
  expect(rereads).toEqual([[expect.objectContaining({ top: 1, left: 1 })]]);
});

test("after a check that failed everything is read", async () => {
  const { host } = watched();
  const session = await openedInStoppedTime(host);
  but(host, { reread: () => Promise.reject(new HostRefusal("damaged", "读不出来。")) });
  host.changedElsewhere(subtotal(1), 15);
  await pass(800);
  expect(session.current().notice).toBe("读不出来。");
  host.changedElsewhere(subtotal(2), 21);
  await pass(800);
  expect(session.current().review!.findings.map(({ severity }) => severity)).toEqual(["hint"]);
});

describe("the reader's place", () => {
  test("stays at the finding while it is there", async () => {
    const host = new MemoryHost(book);
    const session = await openedInStoppedTime(host);
    const [first, second] = session.current().review!.findings;
    session.standAt(second!.id);
    host.changedElsewhere(subtotal(1), 15);
    await pass(800);
    expect(session.current().review!.findings.map(({ id }) => id)).not.toContain(first!.id);
    expect(session.current().current).toBe(second!.id);
    expect(session.current().news).toMatch(/^核对 9 处，不符 2 处/);
  });

  test("goes on to the next of the pile when the finding is gone, and says what was solved", async () => {
    const host = new MemoryHost(book);
    const session = await openedInStoppedTime(host);
    const [first, second] = session.current().review!.findings;
    await session.jump(first!.at);
    host.changedElsewhere(subtotal(1), 15);
    await pass(800);
    expect(session.current().current).toBe(second!.id);
    expect(session.current().news).toBe("已解决：支出总表 B2，小计等于各项之和。");
    expect(session.current().selected).toEqual(first!.at); // the sheet does not move under the reader
  });

  test("goes to the one before when the last of the pile is gone, and nowhere when the pile is empty", async () => {
    const host = new MemoryHost(book);
    const session = await openedInStoppedTime(host);
    const [first, second] = session.current().review!.findings;
    session.standAt(second!.id);
    host.changedElsewhere(subtotal(2), 21);
    await pass(800);
    expect(session.current().current).toBe(first!.id);
    host.changedElsewhere(subtotal(1), 15);
    await pass(800);
    expect(session.current().current).toBeUndefined();
  });

  test("goes on within the one sheet that people look at", async () => {
    const host = new MemoryHost(book);
    const session = await opened(host);
    await host.select({ sheet: "三公", top: 0, left: 0, bottom: 0, right: 0 });
    await session.reviewAndMark("active sheet");
    session.standAt(session.current().review!.findings[0]!.id);
    jest.useFakeTimers();
    host.changedElsewhere(subtotal(1), 15);
    await pass(800);
    expect(session.current().current).toBeUndefined();
  });

  test("says nothing and shows no work when nothing came of a change", async () => {
    const host = new MemoryHost(book);
    const session = await openedInStoppedTime(host);
    session.announce("");
    session.complain("还没有读的话。");
    const states: boolean[] = [];
    session.subscribe(() => states.push(session.current().working));
    host.changedElsewhere({ sheet: "支出总表", row: 1, column: 2 }, 12.5);
    await pass(800);
    expect(session.current().snapshot).toEqual(host.snapshot);
    expect(session.current()).toMatchObject({ notice: "还没有读的话。", news: "还没有读的话。" });
    expect(states).not.toContain(true);
  });
});

test("marks are written again only when they are others", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  await session.marking.turn(true);
  jest.useFakeTimers();
  const mark = jest.spyOn(host, "mark");
  host.changedElsewhere({ sheet: "支出总表", row: 1, column: 2 }, 12.5);
  await pass(800);
  expect(mark).not.toHaveBeenCalled();
  host.changedElsewhere(subtotal(1), 15);
  await pass(800);
  expect(mark).toHaveBeenCalledTimes(1);
  expect(host.marks).toHaveLength(2);
});
