import { MemoryHost } from "../../src/host/memory";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { Session } from "../../src/taskpane/session";
import { book, madeUpReview } from "./made-up-review";
import { but, opened } from "./open-session";

async function attached(host: MemoryHost): Promise<Session> {
  const session = new Session(madeUpReview);
  await session.attach(host);
  return session;
}

test("attaching reads what is kept, and no cell", async () => {
  const host = new MemoryHost(book);
  const read = jest.spyOn(host, "read");
  const session = await attached(host);
  expect(read).not.toHaveBeenCalled();
  expect(session.current().kept.settings).toEqual({ comments: false, marking: false, writesUnwarned: false });
});

test("a workbook that nobody changed anything in keeps nothing", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  await session.marking.turn(true);
  await session.marking.turn(false);
  await session.keepNow();
  expect(await host.kept("state")).toBeUndefined();
});

test("settings, last year's total and filled slots are there again next time", async () => {
  const host = new MemoryHost(book);
  const session = await opened(host);
  await session.marking.turn(true);
  await session.marking.comment(true);
  expect(session.narrating.write("2884.52")).toBeUndefined();
  session.narrating.fill("total", "收入增减的主要原因", " 项目\n减少 ");
  session.narrating.fill("total", "支出增减的主要原因", "x");
  session.narrating.fill("total", "支出增减的主要原因", " ");
  await session.keepNow();

  const later = await attached(host);
  expect(later.current().kept).toMatchObject({
    settings: { comments: true, marking: true },
    priorTotal: "2884.52",
    slots: { "total/收入增减的主要原因": "项目 减少" },
  });
  await later.recheck();
  expect(host.marks).toHaveLength(3);
});

test("a total that is no amount is refused and not kept", async () => {
  const session = await opened();
  expect(session.narrating.write("两千万")).toBe(
    "上年收支总计填的是“两千万”，不是数字；请按万元填写，例如 2884.52。",
  );
  expect(session.current().kept.priorTotal).toBeUndefined();
});

test("saving waits a moment and saves the last of several changes, one after the other", async () => {
  const host = new MemoryHost(book);
  const session = await attached(host);
  const texts: string[] = [];
  let saving = 0;
  but(host, {
    keep: async (_, text) => {
      expect(++saving).toBe(1);
      await Promise.resolve();
      texts.push(text ?? "");
      saving--;
    },
  });
  jest.useFakeTimers();
  for (const typed of ["1", "12", "123"]) session.narrating.write(typed);
  await jest.advanceTimersByTimeAsync(600);
  session.narrating.write("1234");
  await jest.advanceTimersByTimeAsync(600);
  jest.useRealTimers();
  expect(texts.map((text) => (JSON.parse(text) as { priorTotal: string }).priorTotal)).toEqual([
    "123",
    "1234",
  ]);
});

test("a host that cannot keep says so in a sentence", async () => {
  const keep = () => Promise.reject(new HostRefusal("protected", "工作簿是只读的。"));
  const session = await opened(but(new MemoryHost(book), { keep }));
  session.narrating.write("1");
  await session.keepNow();
  expect(session.current().notice).toBe("核对设置和补写内容没能保存到工作簿：工作簿是只读的。");
});

describe("a state that cannot be read", () => {
  const newer = '{"version":2,"settings":{}}';
  async function unreadable(): Promise<{ host: MemoryHost; session: Session }> {
    const host = new MemoryHost(book);
    await host.keep("state", newer);
    return { host, session: await attached(host) };
  }

  test("is told, and never overwritten", async () => {
    const { host, session } = await unreadable();
    expect(session.current().keptUnreadable).toContain("版本 2");
    expect(session.current().news).toBe(session.current().keptUnreadable);
    await session.marking.turn(true);
    session.narrating.fill("total", "上年收支总计", "1");
    await session.keepNow();
    expect(await host.kept("state")).toBe(newer);
    expect(session.current().kept.slots).not.toEqual({}); // it works, it only is not kept
  });

  test("is put aside when people say so, and keeping begins anew", async () => {
    const { host, session } = await unreadable();
    session.narrating.fill("total", "上年收支总计", "1");
    await session.startAnew();
    await session.keepNow();
    expect(await host.kept("aside")).toBe(newer);
    expect(await host.kept("state")).toContain('"total/上年收支总计":"1"');
    expect(session.current().keptUnreadable).toBeUndefined();
  });

  test("is left alone where something was put aside before", async () => {
    const { host, session } = await unreadable();
    await host.keep("aside", "更早的");
    await session.startAnew();
    expect(await host.kept("aside")).toBe("更早的");
    expect(await host.kept("state")).toBe(newer);
    expect(session.current().notice).toMatch(/^工作簿中已另存过一份旧内容/);
    expect(session.current().keptUnreadable).toBeDefined();
  });

  test("a host that cannot tell what is kept is not written to either", async () => {
    const kept = () => Promise.reject(new HostRefusal("busy", "Excel 正忙。"));
    const host = but(new MemoryHost(book), { kept });
    const keep = jest.spyOn(host, "keep");
    const session = await attached(host);
    expect(session.current().keptUnreadable).toContain("Excel 正忙。");
    session.narrating.write("1");
    await session.keepNow();
    expect(keep).not.toHaveBeenCalled();
  });
});

test("what is changed before the state was read is not lost, nor is the state", async () => {
  const host = new MemoryHost(book);
  await host.keep("state", (await stateWith("2884.52"))!);
  const session = new Session(madeUpReview);
  const attaching = session.attach(host);
  session.narrating.fill("total", "收入增减的主要原因", "项目减少");
  await attaching;
  await session.keepNow();
  const kept = JSON.parse((await host.kept("state"))!) as { priorTotal: string; slots: object };
  expect(kept).toMatchObject({ priorTotal: "2884.52", slots: { "total/收入增减的主要原因": "项目减少" } });
});

async function stateWith(priorTotal: string): Promise<string | undefined> {
  const host = new MemoryHost(book);
  const session = await opened(host);
  session.narrating.write(priorTotal);
  await session.keepNow();
  return host.kept("state");
}

test("a workbook that is only read says so, and is told once that nothing is kept", async () => {
  const cannotWrite = "“预算.xls”是旧版 Excel 97–2003 格式（.xls 或 .et），只能核对。";
  const host = Object.assign(new MemoryHost(book), {
    cannotWrite,
    keep: () => Promise.reject(new HostRefusal("unsupported", cannotWrite)),
  });
  const session = await opened(host);
  expect(session.current().cannotWrite).toBe(cannotWrite);
  session.narrating.fill("total", "收入增减的主要原因", "甲");
  await session.keepNow();
  expect(session.current().notice).toContain(cannotWrite);
  session.dismiss();
  session.narrating.fill("total", "收入增减的主要原因", "乙");
  await session.keepNow();
  expect(session.current().notice).toBeUndefined();
  await session.open(() => new MemoryHost(book));
  expect(session.current().cannotWrite).toBeUndefined();
});
