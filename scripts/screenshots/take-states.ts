/** Pictures of the states: all of them in every look, to be looked at one by one, or those of the manual. */
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { states, type State, type Under } from "./states";

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
];
const widths = [320, 1000];

/** `only` names one state; all where it is not said. */
export async function takeStates(under: Under, folder: string, only?: string): Promise<void> {
  for (const state of states.filter(({ name }) => only === undefined || name === only))
    for (const width of widths)
      for (const [called, look] of looks)
        await takeState(under, state, join(folder, `${state.name}-${width}-${called}.png`), {
          ...look,
          viewport: { width, height: 720 },
        });
}

export async function takeManualStates(under: Under, folder: string): Promise<void> {
  for (const state of states)
    if (state.manualHeight !== undefined)
      await takeState(under, state, join(folder, `state-${state.name}.png`), {
        viewport: { width: 400, height: state.manualHeight },
      });
}

async function takeState(
  under: Under,
  { bring }: State,
  path: string,
  look: BrowserContextOptions,
): Promise<void> {
  const page = await bring(under, look);
  await page.screenshot({ path, animations: "disabled" });
  console.log(path);
  await page.context().close();
}
