/** A person who has only a keyboard: what Tab does not come to is not there. */
import type { Locator, Page } from "playwright-core";

/** More stops than any way through the pane has. */
const MOST_STOPS = 400;

export class Keys {
  constructor(private readonly page: Page) {}

  /** Tabs on until the keyboard is at the place; throws with where it is then when it never comes there. */
  async to(place: Locator): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await isAt(place)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard never came to ${String(place)}; it is at ${await this.whereNow()}`);
  }

  async press(place: Locator): Promise<void> {
    await this.to(place);
    await this.page.keyboard.press("Enter");
  }

  /** Of a row of tabs one is a stop, and the arrow keys choose among them. */
  async choose(tab: Locator): Promise<void> {
    const chosen = tab.locator("xpath=..").locator('[role=tab][aria-selected="true"]');
    await this.to(chosen);
    const count = await tab.locator("xpath=..").getByRole("tab").count();
    for (let step = 0; step < count && !(await isAt(tab)); step++)
      await this.page.keyboard.press("ArrowRight");
    if (!(await isAt(tab))) throw new Error(`the arrow keys never came to ${String(tab)}`);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  private readonly whereNow = (): Promise<string> =>
    this.page.evaluate(() => {
      const at = document.activeElement;
      return `${at?.tagName ?? "nowhere"} ${(at?.getAttribute("aria-label") ?? at?.textContent ?? "").slice(0, 20)}`;
    });
}

const isAt = async (place: Locator): Promise<boolean> =>
  (await place.count()) > 0 && (await place.first().evaluate((node) => node === document.activeElement));
