/** The pane in jsdom beside a workbook in memory, pressed and read as people do. */
import "./web-globals";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { MemoryHost } from "../../src/host/memory";
import { App } from "../../src/taskpane/app";
import { Session } from "../../src/taskpane/session";
import { madeUpReview } from "./made-up-review";

let root: Root | undefined;

afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
});

export async function mountPane(host: MemoryHost, session = new Session(madeUpReview)): Promise<Session> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, Office: { context: {} } });
  const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => media });
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById("root")!);
  await act(async () => {
    root!.render(<App session={session} inExcel />);
    await session.attach(host);
  });
  return session;
}

/** Presses what is called so, and waits for everything that comes of it. */
export async function press(name: string, session: Session): Promise<void> {
  await act(async () => {
    button(name).focus();
    button(name).click();
    await settled(session);
  });
}

/** Work is done one after the other: an empty piece of it ends after all that was begun. */
export async function settled(session: Session): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  while (session.current().working) await new Promise((resolve) => setTimeout(resolve, 5));
}

export function button(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>("button, summary")];
  const found = all.find((one) => called(one, name) && !one.closest("[hidden]"));
  if (!found)
    throw new Error(`no button ${name} among ${all.map(({ textContent }) => textContent).join(" ")}`);
  return found;
}

const called = (one: HTMLElement, name: string): boolean =>
  one.textContent === name || one.getAttribute("aria-label") === name;

export const findings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-finding]")];
export const bar = (kind: string): string | undefined =>
  document.querySelector(`[data-${kind}]`)?.textContent ?? undefined;
export const said = (): string => document.querySelector('[role="status"]')!.textContent ?? "";

/** Types into a field that React watches. */
export async function type(label: string, text: string, key: "Enter" | "Escape"): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(async () => {
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}
