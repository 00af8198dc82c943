/** Where Office speaks another language, the pane speaks English; what is said of the budget stays Chinese. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { projectFolder } from "../../scripts/build-page";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { openInExcel } from "./open-in-excel";
import { accessibilityViolations, openPage, startPage, type PageUnderTest } from "./open-page";

jest.setTimeout(60_000);

let under: PageUnderTest;

beforeAll(async () => {
  under = await startPage();
}, 240_000);
afterAll(() => under.close());

const paneTabs = ["Review", "Narrative", "Evaluation", "Overview"];
const han = /\p{Script=Han}/u;

/** What the presses, switches, tabs and fields of a tab are called. */
const controlsOf = (pane: Page | Frame): Promise<readonly string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, [role=tab], [role=switch], input, label, h2, h3")]
      .filter((control) => control.offsetParent !== null && control.closest("[data-finding]") === null)
      .flatMap((control) => [control.getAttribute("aria-label") ?? "", control.innerText])
      .filter((name) => name !== ""),
  );

test("in an English Excel the pane is English, and its findings are Chinese", async () => {
  const file = "2022-as-published.xlsx";
  const { sheets } = await new XlsxFileHost(
    file,
    await readFile(join(projectFolder, "samples", file)),
  ).read();
  const { pane, page, complaints, strangers } = await openInExcel(under, file, sheets, { language: "en-US" });
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  await pane.getByRole("tab", { name: "Must fix 18" }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
  expect((await controlsOf(pane)).filter((name) => han.test(name))).toEqual([]);
  expect(await pane.locator("[data-finding]").first().innerText()).toMatch(han);
  expect(await accessibilityViolations(pane)).toEqual([]);
  expect([complaints, strangers]).toEqual([[], []]);
  await page.context().close();
});

test("the page is Chinese, whatever the browser speaks, and English where its address asks for it", async () => {
  const { page } = await openPage(under, { locale: "en-US" });
  await page.getByRole("tab", { name: "情况说明", exact: true }).waitFor();
  await page.goto(`${under.served.url}taskpane.html?lang=en`);
  await page.getByRole("tab", { name: "Must fix 18" }).waitFor();
  expect(await page.title()).toBe("Budget Tie-Out");
  for (const tab of paneTabs) {
    await page
      .getByRole("tablist", { name: "Review, narrative, evaluation and overview" })
      .getByRole("tab", { name: tab, exact: true })
      .click();
    expect(await accessibilityViolations(page)).toEqual([]);
  }
  await page.context().close();
});
