import { MemoryHost } from "../../src/host/memory";
import { HostRefusal, type WorkbookHost } from "../../src/workbook/workbook-host";
import { Session } from "../../src/taskpane/session";
import { book, madeUpReview } from "./made-up-review";

const opened = async (host: WorkbookHost = new MemoryHost(book)) => {
  const session = new Session(madeUpReview);
  await session.open(() => host);
  return session;
};

const refusing = (sentence: string): WorkbookHost => {
  throw new HostRefusal("not a workbook", sentence);
};

const firstFix = (session: Session) => session.current().review!.findings.find(({ fix }) => fix)!.fix!;

test("opening a workbook reviews it, shows its first sheet and says the tally", async () => {
  const { review, shown, news, working } = (await opened()).current();
  expect(review!.findings).toHaveLength(3);
  expect(shown).toBe("支出总表");
  expect(news).toBe("核对 9 处，不符 3 处，无法判断 1 处；1 条缺表未执行；1 条出错；1 条停用。");
  expect(working).toBe(false);
});

test("a refused file leaves the former workbook and says why", async () => {
  const session = await opened();
  const before = session.current().snapshot;
  await session.open(() => refusing("“图.png”是图片，请打开 .xlsx 工作簿。"));
  expect(session.current().snapshot).toBe(before);
  expect(session.current().notice).toBe("“图.png”是图片，请打开 .xlsx 工作簿。");
  await session.jump({ sheet: "三公", row: 0, column: 1 });
  expect(session.current().notice).toBe("“图.png”是图片，请打开 .xlsx 工作簿。");
});

test("a fix is written to the workbook, reviewed again and told", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  await session.apply(firstFix(session));
  expect(host.snapshot.sheets[0]!.values[1]![1]).toBe(15);
  expect(session.current()).toMatchObject({ edited: true, unsaved: true });
  expect(session.current().review!.findings).toHaveLength(2);
  expect(session.current().news).toMatch(/^已修正：填入 15\.00。核对 9 处，不符 2 处/);
});

test("a fix pressed twice is made once", async () => {
  const session = await opened();
  const fix = firstFix(session);
  await Promise.all([session.apply(fix), session.apply(fix)]);
  expect(session.current().notice).not.toContain("B2"); // a second press would find the cell moved on
  expect(session.current().review!.findings).toHaveLength(2);
});

test("a fix whose cell has moved on is refused, and the review is brought up to date", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  const fix = firstFix(session);
  host.snapshot = {
    ...host.snapshot,
    sheets: host.snapshot.sheets.map((s) => ({ ...s, values: [[], [null, 7]] })),
  };
  await session.apply(fix);
  expect(session.current().notice).toContain("B2");
  expect(session.current().edited).toBe(false);
  expect(session.current().review!.findings.map(({ at }) => at.top)).toEqual([2, 0]);
});

test("a jump selects in the host, shows the sheet and outlines what it is compared with", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  await session.jump({ sheet: "三公", row: 0, column: 1 }, [{ sheet: "支出总表", row: 1, column: 2 }]);
  expect(host.selected).toEqual({ sheet: "三公", top: 0, left: 1, bottom: 0, right: 1 });
  expect(session.current()).toMatchObject({ shown: "三公", related: [{ row: 1, column: 2 }] });
});

test("a jump to a sheet that is gone says so", async () => {
  const session = await opened();
  await session.jump({ sheet: "没有", row: 0, column: 0 });
  expect(session.current().notice).toContain("没有工作表“没有”");
});

test("marks are drawn only where they are wanted, and taken away again", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  expect(host.marks).toHaveLength(0);
  expect(session.current().marks).toHaveLength(3);
  await session.marking.turn(true);
  expect(host.marks.map(({ severity }) => severity)).toEqual(["error", "error", "hint"]);
  await session.marking.turn(false);
  expect(host.marks).toHaveLength(0);
});

test("sheets that cannot be marked are named", async () => {
  const [first, ...rest] = book.sheets;
  const session = await opened(
    new MemoryHost({ ...book, sheets: [{ ...first!, protected: true }, ...rest] }),
  );
  await session.marking.turn(true);
  expect(session.current().markRemarks).toEqual(["受保护的工作表没有标注：支出总表。请在核对结果中查看。"]);
});

test("a review that throws is a sentence, and the former review stays", async () => {
  let fails = false;
  const session = new Session((snapshot) => {
    if (fails) throw new TypeError("boom");
    return madeUpReview(snapshot);
  });
  await session.open(() => new MemoryHost(book));
  fails = true;
  await session.recheck();
  expect(session.current().notice).toMatch(/^核对没能完成：程序出错（boom）/);
  expect(session.current().review!.findings).toHaveLength(3);
});
