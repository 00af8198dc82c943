import { holdCommands } from "../../src/taskpane/held-commands";

type Run = (event: Office.AddinCommands.Event) => void;

/** What Excel would call, by name; and what has happened. */
let associated: Map<string, Run>;
let happened: string[];

beforeEach(() => {
  associated = new Map();
  happened = [];
  const showAsTaskpane = async () => void happened.push("pane shown");
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, run: Run) => void associated.set(name, run) },
      addin: { showAsTaskpane },
    },
  });
});
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const press = (name: string): void =>
  associated.get(name)!({
    completed: () => void happened.push(`${name} done`),
  } as Office.AddinCommands.Event);
const pane = (name: string): void =>
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    happened.push(`${name} ran`);
    event.completed();
  });

test("a press before the pane is there runs once the pane associates its function, and only that one", () => {
  holdCommands(["review", "clear"]);
  press("review");
  pane("clear");
  expect(happened).toEqual([]);
  pane("review");
  expect(happened).toEqual(["review ran", "review done"]);
});

test("presses after that go to the pane at once, and nothing runs twice", () => {
  holdCommands(["review"]);
  press("review");
  pane("review");
  press("review");
  pane("review");
  expect(happened).toEqual(["review ran", "review done", "review ran", "review done"]);
});

test("functions that are not held are associated as ever", () => {
  holdCommands(["review"]);
  pane("other");
  press("other");
  expect(happened).toEqual(["other ran", "other done"]);
});

test("where the pane cannot start, every press shows the page and lets the button go", async () => {
  const letGo = holdCommands(["review"]);
  press("review");
  letGo();
  await Promise.resolve();
  expect(happened).toEqual(["pane shown", "review done"]);
  press("review");
  await Promise.resolve();
  expect(happened).toEqual(["pane shown", "review done", "pane shown", "review done"]);
});

test("an Excel that cannot show the pane still lets the button go", () => {
  Reflect.deleteProperty(Office, "addin");
  const letGo = holdCommands(["review"]);
  press("review");
  letGo();
  expect(happened).toEqual(["review done"]);
});
