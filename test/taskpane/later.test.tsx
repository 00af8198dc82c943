/** @jest-environment jsdom */
import "./web-globals";
import { act, type ComponentType } from "react";
import { createRoot, type Root } from "react-dom/client";
import { later, type Later } from "../../src/taskpane/later";
import { Session } from "../../src/taskpane/session";
import { SessionContext } from "../../src/taskpane/use-session";
import { madeUpReview } from "./made-up-review";

interface PartProps {
  readonly name: string;
}
const Part = ({ name }: PartProps) => <b>{name}在这里</b>;

let root: Root;
let session: Session;
const shown = (): string => document.body.textContent ?? "";

async function mount(Shown: Later<PartProps>): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = "<div></div>";
  session = new Session(madeUpReview);
  root = createRoot(document.querySelector("div")!);
  await act(async () =>
    root.render(
      <SessionContext value={session}>
        <Shown name="自评" />
      </SessionContext>,
    ),
  );
}

afterEach(() => act(async () => root.unmount()));

test("something stands in the place of a part until it is there", async () => {
  let arrive: (part: ComponentType<PartProps>) => void = () => undefined;
  await mount(later(() => new Promise((resolve) => (arrive = resolve))));
  expect(shown()).toBe("正在装入……");
  await act(async () => arrive(Part));
  expect(shown()).toBe("自评在这里");
});

test("what stands there meanwhile can be given, and gets what the part would get", async () => {
  await mount(
    later(
      () => new Promise(() => undefined),
      ({ name }: PartProps) => <i>等{name}</i>,
    ),
  );
  expect(shown()).toBe("等自评");
});

test("a part that is ready is drawn at once", async () => {
  const Shown = later(async () => Part);
  await Shown.ready();
  await mount(Shown);
  expect(shown()).toBe("自评在这里");
});

test("a part that cannot be loaded is told and said, and loaded once more at a press", async () => {
  let tries = 0;
  await mount(
    later(async () => {
      tries += 1;
      if (tries === 1) throw new Error("offline");
      return Part;
    }),
  );
  const sentence = "这一部分的程序没能装入；请检查提供本页的地址能否打开，然后再试一次。";
  expect(shown()).toBe(`${sentence} 再试一次`);
  expect(session.current().news).toBe(sentence);
  await act(async () => document.querySelector("button")!.click());
  expect(shown()).toBe("自评在这里");
  expect(tries).toBe(2);
});
