import { MemoryHost } from "../../src/host/memory";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { book } from "./made-up-review";
import { but, clearingUndo, firstFix, opened } from "./open-session";

const B2 = { sheet: "支出总表", row: 1, column: 1 };
const held = (host: MemoryHost) => host.snapshot.sheets[0]!.values[1]![1];

describe("taking a write back", () => {
  test("puts the cell back as it was and checks again", async () => {
    const host = new MemoryHost(book);
    const session = await opened(host);
    await session.apply(firstFix(session));
    expect(session.current().lastWrite).toBe("已修正：填入 15.00。");
    await session.writes.takeBack();
    expect(held(host)).toBeNull();
    expect(session.current()).toMatchObject({ lastWrite: undefined, edited: false, unsaved: false });
    expect(session.current().review!.findings).toHaveLength(3);
    expect(session.current().news).toMatch(/^已撤销刚才的写入。核对 9 处，不符 3 处/);
  });

  test("is refused once the cell holds something else, and is then no longer offered", async () => {
    const host = new MemoryHost(book);
    const session = await opened(host);
    await session.apply(firstFix(session));
    host.changedElsewhere(B2, 99);
    await session.writes.takeBack();
    expect(held(host)).toBe(99);
    expect(session.current().notice).toContain("B2");
    expect(session.current().lastWrite).toBeUndefined();
  });

  test("can be tried again after another refusal", async () => {
    const host = new MemoryHost(book);
    const session = await opened(host);
    const apply = host.apply.bind(host);
    let busy = true;
    but(host, {
      apply: async (edits) => {
        const takeBack = await apply(edits);
        return () => (busy ? Promise.reject(new HostRefusal("busy", "Excel 正忙。")) : takeBack());
      },
    });
    await session.apply(firstFix(session));
    await session.writes.takeBack();
    expect(session.current()).toMatchObject({ notice: "Excel 正忙。", lastWrite: "已修正：填入 15.00。" });
    busy = false;
    await session.writes.takeBack();
    expect(held(host)).toBeNull();
  });

  test("goes one write back: the next write takes its place", async () => {
    const host = new MemoryHost(book);
    const session = await opened(host);
    await session.apply(firstFix(session));
    await session.apply(firstFix(session));
    expect(session.current().lastWrite).toBe("已修正：填入 21.00。");
    await session.writes.takeBack();
    await session.writes.takeBack();
    expect(host.snapshot.sheets[0]!.values.slice(1, 3).map((row) => row[1])).toEqual([15, null]);
    expect(session.current()).toMatchObject({ edited: true, unsaved: true });
  });

  test("ends when another workbook is opened", async () => {
    const session = await opened();
    await session.apply(firstFix(session));
    await session.open(() => new MemoryHost(book));
    expect(session.current().lastWrite).toBeUndefined();
  });
});

describe("where a write empties the undo list", () => {
  test("people are asked once before the first write", async () => {
    const host = clearingUndo(new MemoryHost(book));
    const session = await opened(host);
    await session.apply(firstFix(session));
    expect(session.current()).toMatchObject({
      asksToWrite: true,
      news: "Excel 的撤销列表会在写入后清空；可用本窗格的“撤销”收回这一次写入。可先另存一份。",
    });
    expect(held(host)).toBeNull();
    await session.writes.accept();
    expect(held(host)).toBe(15);
    expect(session.current().asksToWrite).toBe(false);
    await session.apply(firstFix(session));
    expect(session.current().review!.findings).toHaveLength(1);
  });

  test("who declines has nothing written, and is asked again", async () => {
    const host = clearingUndo(new MemoryHost(book));
    const session = await opened(host);
    await session.apply(firstFix(session));
    session.writes.decline();
    await session.writes.accept();
    expect(held(host)).toBeNull();
    await session.open(() => host);
    await session.apply(firstFix(session));
    expect(session.current().asksToWrite).toBe(true);
  });

  test("who wants no more warning has none, in this workbook and for good", async () => {
    const host = clearingUndo(new MemoryHost(book));
    const session = await opened(host);
    session.writeUnwarned();
    await session.apply(firstFix(session));
    expect(held(host)).toBe(15);
    await session.keepNow();
    const later = await opened(host);
    await later.apply(firstFix(later));
    expect(later.current().asksToWrite).toBe(false);
    expect(later.current().review!.findings).toHaveLength(1);
  });
});
