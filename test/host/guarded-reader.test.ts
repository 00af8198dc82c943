import { GuardedReader, type ReadingThread } from "../../src/host/old/guarded-reader";
import type { OldFile, OldReader } from "../../src/host/old/old-reader";
import { defaultLimits } from "../../src/host/xlsx/limits";
import { HostRefusal } from "../../src/workbook/workbook-host";
import { expectRefusal } from "./contract";

type Answer = Awaited<ReturnType<ReadingThread["ask"]>>;

const limits = { ...defaultLimits, seconds: 0.2, megabytes: 512 };
const old = (file: string): OldFile => ({ file, bytes: new Uint8Array(), kind: "xls", limits });
const read = (name: string): Answer => ({ read: { name, sheets: [] } });
const never = new Promise<never>(() => undefined);

/** Threads that answer in turn what is given for each; what was asked of and done with which is told by its number. */
function guarded(...answers: (Answer | Promise<Answer>)[]) {
  const events: string[] = [];
  let started = 0;
  const start = (): ReadingThread => {
    const thread = ++started;
    return {
      ask: async ({ file }) => {
        events.push(`${thread} reads ${file}`);
        return answers.shift()!;
      },
      end: () => void events.push(`${thread} ends`),
    };
  };
  const readHere: OldReader = async ({ file }) => {
    events.push(`${file} is read here`);
    return { name: file, sheets: [] };
  };
  return { reader: new GuardedReader(start, readHere), events, readHere };
}

test("a thread is kept for the next file", async () => {
  const { reader, events } = guarded(read("甲.xls"), read("乙.xls"));
  expect(
    [await reader.read(old("甲.xls")), await reader.read(old("乙.xls"))].map(({ name }) => name),
  ).toEqual(["甲.xls", "乙.xls"]);
  expect(events).toEqual(["1 reads 甲.xls", "1 reads 乙.xls"]);
});

test("files that come together have a thread each, of which one is kept", async () => {
  let answer: (answer: Answer) => void = () => undefined;
  const first = new Promise<Answer>((resolve) => (answer = resolve));
  const { reader, events } = guarded(first, read("乙.xls"), read("丙.xls"));
  const waiting = reader.read(old("甲.xls"));
  await reader.read(old("乙.xls"));
  answer(read("甲.xls"));
  await waiting;
  await reader.read(old("丙.xls"));
  expect(events).toEqual(["1 reads 甲.xls", "2 reads 乙.xls", "1 ends", "2 reads 丙.xls"]);
});

test("what is never read to its end is refused, its thread ended, and the next file gets another", async () => {
  const { reader, events } = guarded(never, read("乙.xls"));
  await expectRefusal(reader.read(old("甲.xls")), "too large", "“甲.xls”读了 0.2 秒还没有读完，可能已损坏");
  await reader.read(old("乙.xls"));
  expect(events).toEqual(["1 reads 甲.xls", "1 ends", "2 reads 乙.xls"]);
});

test("what takes all memory is refused with the limit, and the next file gets another thread", async () => {
  const { reader, events } = guarded({ died: "for want of memory" }, read("乙.xls"));
  await expectRefusal(reader.read(old("甲.xls")), "too large", "读取时占用的内存超过 512 MB");
  await reader.read(old("乙.xls"));
  expect(events).toEqual(["1 reads 甲.xls", "1 ends", "2 reads 乙.xls"]);
});

test("a thread that fails for any other reason says why, and another takes its place", async () => {
  const { reader, events } = guarded(Promise.reject(new Error("退出码 7")), read("乙.xls"));
  await expect(reader.read(old("甲.xls"))).rejects.toThrow("退出码 7");
  await reader.read(old("乙.xls"));
  expect(events).toEqual(["1 reads 甲.xls", "1 ends", "2 reads 乙.xls"]);
});

test("a refusal crosses as it was, and what failed within a thread is no refusal", async () => {
  const sentence = "“甲.xls”设有打开密码。";
  const { reader, events } = guarded(
    { refused: { kind: "encrypted", sentence } },
    { failed: "x is undefined" },
  );
  await expectRefusal(reader.read(old("甲.xls")), "encrypted", sentence);
  const failure = await reader.read(old("乙.xls")).catch((error: unknown) => error);
  expect(failure).not.toBeInstanceOf(HostRefusal);
  expect(failure).toMatchObject({ message: "x is undefined" });
  expect(events).toEqual(["1 reads 甲.xls", "1 reads 乙.xls"]);
});

test("where no thread begins, or there are none, the file is read here", async () => {
  const begins = guarded({ died: "before it began" });
  await begins.reader.read(old("甲.xls"));
  expect(begins.events).toEqual(["1 reads 甲.xls", "甲.xls is read here", "1 ends"]);
  const { readHere, events } = guarded();
  await new GuardedReader(() => undefined, readHere).read(old("甲.xls"));
  expect(events).toEqual(["甲.xls is read here"]);
});
