/** @jest-environment jsdom */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { openFiles } from "../../src/taskpane/open-files";
import { sheet, workbook } from "../support/sheet";
import { book, madeUpReview } from "./made-up-review";
import { mountPane, press } from "./mounted-pane";

const next = new MemoryHost({ ...workbook(sheet("表", "| 1 |")), name: "另一份.xlsx" });

async function opened(unsaved: boolean): Promise<Session> {
  const session = await mountPane(new MemoryHost(book), new Session(madeUpReview));
  await act(async () => session.recheck());
  if (unsaved) act(() => session.typed());
  await act(async () => session.openBeside("另一份.xlsx", () => next));
  return session;
}

const question = () => document.querySelector("[data-question]")?.textContent;
const openNow = (session: Session) => session.current().snapshot?.name;

test("without changes the next workbook is opened at once", async () => {
  const session = await opened(false);
  expect([openNow(session), question()]).toEqual(["另一份.xlsx", undefined]);
});

test("changes that no copy holds are asked about, with the keyboard at the press that keeps them", async () => {
  const session = await opened(true);
  expect(openNow(session)).toBe(book.name);
  expect(question()).toContain(`“${book.name}”里的改动还没有另存，打开“另一份.xlsx”就会丢掉它们。`);
  expect(document.activeElement?.textContent).toBe("另存后打开");
});

test.each([
  ["取消", false],
  ["不另存，直接打开", true],
])("%s: the next one is open: %s", async (name, isOpen) => {
  const session = await opened(true);
  await press(name, session);
  expect([openNow(session) === "另一份.xlsx", question()]).toEqual([isOpen, undefined]);
});

test("several files at once are refused before anything is asked", async () => {
  const session = await opened(false);
  await act(async () => openFiles(session, [new File(["a"], "a.xlsx"), new File(["b"], "b.xlsx")]));
  expect(session.current().notice).toContain("一次只能打开一个文件");
});
