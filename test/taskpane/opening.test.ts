import { MemoryHost } from "../../src/host/memory";
import { Opening } from "../../src/taskpane/opening";
import { Session } from "../../src/taskpane/session";
import { book, madeUpReview } from "./made-up-review";

/** An opening whose session comes when the test says so, or not at all. */
function opening() {
  let arrive: (session: Session) => void = () => undefined;
  let fail: () => void = () => undefined;
  const arrived: Session[] = [];
  const load = () =>
    new Promise<Session>((resolve, reject) => {
      arrive = resolve;
      fail = () => reject(new Error("offline"));
    });
  const stands = new Opening(load, (session) => arrived.push(session));
  const session = async (): Promise<Session> => {
    const whole = new Session(madeUpReview);
    await whole.attach(new MemoryHost(book));
    return whole;
  };
  return { stands, arrived, session, arrive: (whole: Session) => arrive(whole), fail: () => fail() };
}

test("a check asked for before the program is there is made as soon as it is", async () => {
  const { stands, arrived, session, arrive } = opening();
  const begun = stands.begin();
  expect(stands.current().working).toBe(false);
  void stands.recheck();
  expect(stands.current().working).toBe(true);
  const whole = await session();
  arrive(whole);
  await begun;
  await whole.recheck();
  expect(arrived).toEqual([whole]);
  expect(whole.current().review?.findings).toHaveLength(3);
});

test("a workbook opened meanwhile is the one that is shown", async () => {
  const { stands, session, arrive } = opening();
  const begun = stands.begin();
  expect(stands.hasWork()).toBe(false);
  void stands.open(() => new MemoryHost({ ...book, name: "放下的.xlsx" }));
  expect(stands.hasWork()).toBe(true);
  const whole = await session();
  arrive(whole);
  await begun;
  await whole.keepNow();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(whole.current().snapshot?.name).toBe("放下的.xlsx");
});

test("the tab that people went to stays, and a complaint is not lost", async () => {
  const { stands, session, arrive } = opening();
  const begun = stands.begin();
  stands.showTab("tables");
  expect(stands.current().tab).toBe("tables");
  stands.complain("一次只能打开一个文件。");
  const whole = await session();
  arrive(whole);
  await begun;
  expect(whole.current()).toMatchObject({ tab: "tables", notice: "一次只能打开一个文件。" });
});

test("where the program cannot be loaded one sentence says so, and what was asked for waits for the next try", async () => {
  const { stands, arrived, session, arrive, fail } = opening();
  const first = stands.begin();
  void stands.recheck();
  fail();
  await first;
  const sentence = "核对用的程序没能装入，还不能核对；请检查提供本页的地址能否打开，然后再试一次。";
  expect(stands.current()).toMatchObject({ notice: sentence, news: sentence, working: false });
  expect(arrived).toEqual([]);
  const second = stands.begin();
  expect(stands.current()).toMatchObject({ notice: undefined, working: true });
  const whole = await session();
  arrive(whole);
  await second;
  await whole.recheck();
  expect(whole.current().review).toBeDefined();
});
