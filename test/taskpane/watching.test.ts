import { MemoryHost } from "../../src/host/memory";
import { ProgressStore } from "../../src/taskpane/progress-store";
import { Session } from "../../src/taskpane/session";
import { StateStore } from "../../src/taskpane/state-store";
import { GivenUp, Watching } from "../../src/taskpane/watching";
import { chinese } from "../../src/taskpane/words/chinese";
import { english } from "../../src/taskpane/words/english";
import { watched, type InPieces, type Progress } from "../../src/workbook/progress";
import { book, madeUpReview } from "./made-up-review";
import { but, opened } from "./open-session";

const sheets = 13;

/** Thirteen sheets, each of which takes so long to read. */
function* readingFor(ms: number): InPieces<string> {
  for (let done = 0; done < sheets; done++) {
    yield { doing: "reading", done, of: sheets };
    now += ms;
  }
  return "read";
}

let now = 0;
beforeEach(() => {
  now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

function watching(asked: boolean) {
  const [store, told] = [new StateStore(), new ProgressStore()];
  const steps: (number | undefined)[] = [];
  const news: string[] = [];
  told.subscribe(() => steps.push(told.current().progress?.done));
  store.subscribe(() => news.push(store.current().news));
  return { told, steps, news, watching: new Watching(store, told, asked) };
}

test("what takes a moment tells nothing on its way", async () => {
  const { watching: watch, steps, news } = watching(true);
  steps.length = 0;
  expect(await watched(readingFor(5), watch.watch)).toBe("read");
  expect([steps, news]).toEqual([[], []]);
});

test("what lasts tells how far it is, not at every piece, and is announced once", async () => {
  const { watching: watch, steps, news } = watching(true);
  steps.length = 0;
  expect(await watched(readingFor(50), watch.watch)).toBe("read");
  expect(steps).toEqual([3, 6, 9, 12]);
  expect(news).toEqual(["正在核对……"]);
});

test("what nobody asked for is not announced, and cannot be given up", async () => {
  const { watching: watch, told, news } = watching(false);
  await watched(readingFor(200), watch.watch);
  expect(news).toEqual([]);
  expect(told.current().mayGiveUp).toBe(false);
});

test("given up, it ends at the next pause", async () => {
  const { watching: watch, told } = watching(true);
  expect(told.current().mayGiveUp).toBe(true);
  const reading = watched(readingFor(200), watch.watch);
  watch.giveUp();
  await expect(reading).rejects.toBeInstanceOf(GivenUp);
  expect(now).toBeLessThan(sheets * 200);
});

test.each<[Progress, string, string]>([
  [{ doing: "reading", done: 0, of: 0 }, "正在读取工作簿……", "Reading the workbook…"],
  [{ doing: "reading", done: 2, of: 13 }, "正在读取第 3 张工作表，共 13 张", "Reading sheet 3 of 13"],
  [
    { doing: "recognising", done: 13, of: 13 },
    "正在识别第 13 张工作表，共 13 张",
    "Recognising sheet 13 of 13",
  ],
  [{ doing: "checking", done: 39, of: 146 }, "正在核对第 40 条规则，共 146 条", "Checking rule 40 of 146"],
])("%j in words", (progress, inChinese, inEnglish) => {
  expect([chinese.progress(progress), english.progress(progress)]).toEqual([inChinese, inEnglish]);
});

describe("a workbook that is read for ever", () => {
  const endless = () =>
    but(new MemoryHost({ ...book, name: "没有尽头.xlsx" }), { read: () => new Promise(() => undefined) });
  const begun = () => new Promise((resolve) => setTimeout(resolve, 5));

  test("is given up at a press; the former one stays, and the next can be opened", async () => {
    const session = await opened();
    const { review } = session.current();
    const opening = session.open(endless);
    await begun();
    expect(session.progress.current()).toEqual({ progress: expect.anything(), mayGiveUp: true });
    session.giveUp();
    await opening;
    expect(session.current()).toMatchObject({ review, working: false, notice: undefined });
    expect(session.current().news).toBe("已取消，没有核对。");
    expect(session.progress.current()).toEqual({ progress: undefined, mayGiveUp: false });
    await session.open(() => new MemoryHost({ ...book, name: "下一个.xlsx" }));
    expect(session.current().snapshot?.name).toBe("下一个.xlsx");
  });

  test("in Excel the former result stays, and what changed before is known to be missing from it", async () => {
    const host = new MemoryHost(book);
    const session = new Session(madeUpReview);
    await session.attach(host);
    await session.recheck();
    but(host, { read: () => new Promise(() => undefined) });
    host.changedElsewhere({ sheet: "支出总表", row: 1, column: 1 }, 15);
    const checking = session.recheck();
    await begun();
    session.giveUp();
    await checking;
    expect(session.current().review!.findings).toHaveLength(3);
    expect(session.current()).toMatchObject({ stale: true, working: false });
  });
});
