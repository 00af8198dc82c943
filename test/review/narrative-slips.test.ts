import { measureNarrative } from "../../scripts/mutate/narrative-measure";
import { sample } from "../support/samples";

/** Nothing in the document tells how many devices and transfer projects there are: a slip there stays unknown. */
const UNKNOWABLE = /以上(?:通用|专用)设备$|专项转移支付项目共有$/;

test.each(["as-published", "put-right"] as const)(
  "%s: every number and word of direction that is changed is found at its place, but for what nobody can know",
  async (name) => {
    const slips = measureNarrative(await sample(name));
    expect(slips.length).toBeGreaterThan(150);
    const missed = slips.filter(({ found }) => found !== "at its span");
    const unknown = missed.filter(({ text, start }) => !UNKNOWABLE.test(text.slice(0, start)));
    expect(unknown.map(({ text, start, becomes }) => `${text.slice(start - 10, start)}→${becomes}`)).toEqual(
      [],
    );
    expect(missed.length / slips.length).toBeLessThan(0.02);
  },
  120_000,
);
