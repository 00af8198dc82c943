import { MemoryHost } from "../../src/host/memory";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { book } from "./made-up-review";
import { but, opened } from "./open-session";

const protectedBook = {
  ...book,
  sheets: book.sheets.map((sheet, i) => ({ ...sheet, protected: i === 0 })),
};

test("comments are off until somebody wants them", async () => {
  const host = new MemoryHost(book);
  const asked: unknown[] = [];
  but(host, {
    mark: async (_, options) => {
      asked.push(options);
      return { refused: [], remarks: [] };
    },
  });
  const session = await opened(host);
  await session.marking.turn(true);
  await session.marking.comment(true);
  expect(asked).toEqual([{ comments: false }, { comments: true }]);
});

test("whoever wants comments but no marks has neither written", async () => {
  const host = new MemoryHost(book);
  const mark = jest.spyOn(host, "mark");
  const session = await opened(host);
  await session.marking.comment(true);
  expect(mark).not.toHaveBeenCalled();
});

test("what could not be marked is told once, each in a sentence, and not again while it is the same", async () => {
  const host = new MemoryHost(protectedBook);
  const mark = host.mark.bind(host);
  but(host, {
    mark: async (marks) => ({ ...(await mark(marks)), remarks: ["这个版本的 Excel 不能加批注。"] }),
  });
  const session = await opened(host);
  await session.marking.turn(true);
  const remarks = ["受保护的工作表没有标注：支出总表。请在核对结果中查看。", "这个版本的 Excel 不能加批注。"];
  expect(session.current()).toMatchObject({ markRemarks: remarks, news: remarks.join("") });
  session.marking.dismissRemarks();
  await session.recheck();
  expect(session.current().markRemarks).toEqual([]);
});

test("clearing says that all marks are gone, and they stay away", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  await session.marking.turn(true);
  expect(await session.marking.clear()).toBe(true);
  expect(host.marks).toEqual([]);
  expect(session.current()).toMatchObject({ notice: "已清除全部标记，没有改动其他内容。" });
  await session.recheck();
  expect(host.marks).toEqual([]);
});

test.each<[string, () => Promise<{ refused: string[]; remarks: string[] }>]>([
  [
    "受保护的工作表上标记还在：支出总表。请先撤销工作表保护，再清除标记。",
    async () => ({ refused: ["支出总表"], remarks: [] }),
  ],
  [
    "B2 的批注有人回复，没有删去。",
    async () => ({ refused: [], remarks: ["B2 的批注有人回复，没有删去。"] }),
  ],
])("what could not be cleared is said: %s", async (sentence, unmark) => {
  const session = await opened(but(new MemoryHost(book), { unmark }));
  expect(await session.marking.clear()).toBe(false);
  expect(session.current()).toMatchObject({ markRemarks: [sentence], notice: undefined, news: sentence });
});

test("a host that refuses to clear says why", async () => {
  const unmark = () => Promise.reject(new HostRefusal("busy", "Excel 正忙。"));
  const session = await opened(but(new MemoryHost(book), { unmark }));
  expect(await session.marking.clear()).toBe(false);
  expect(session.current().notice).toBe("Excel 正忙。");
});

test("of one sheet people see its findings only, until they want all", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  await host.select({ sheet: "三公", top: 0, left: 0, bottom: 0, right: 0 });
  await session.reviewAndMark("active sheet");
  expect(session.current()).toMatchObject({ onlySheet: "三公", tab: "review" });
  expect(host.marks).toHaveLength(3);
  session.showAll();
  expect(session.current().onlySheet).toBeUndefined();
  await session.reviewAndMark("active sheet");
  host.snapshot = { ...host.snapshot, sheets: host.snapshot.sheets.slice(0, 1) };
  await session.recheck();
  expect(session.current().onlySheet).toBeUndefined();
});
