import fc from "fast-check";
import { scrollIntoView, type Scrolling } from "../../src/surface/scroll-into-view";

test.each<[string, Scrolling, { from: number; to: number }, number]>([
  ["a cell in view", { now: 0, room: 400, frozen: 0 }, { from: 200, to: 300 }, 0],
  ["a cell in view at the edges", { now: 100, room: 100, frozen: 0 }, { from: 100, to: 200 }, 100],
  [
    "a cell just beyond, as little as shows it",
    { now: 0, room: 400, frozen: 0 },
    { from: 380, to: 480 },
    112,
  ],
  [
    "a cell before, which the beginning shows too",
    { now: 500, room: 400, frozen: 0 },
    { from: 100, to: 200 },
    0,
  ],
  [
    "a cell before, which the beginning does not show",
    { now: 900, room: 400, frozen: 0 },
    { from: 600, to: 700 },
    600,
  ],
  [
    "a cell wider than the view, from its start",
    { now: 0, room: 100, frozen: 0 },
    { from: 300, to: 500 },
    300,
  ],
  ["a cell that fills the view", { now: 0, room: 100, frozen: 0 }, { from: 300, to: 400 }, 300],
  ["a cell that stands still", { now: 700, room: 300, frozen: 100 }, { from: 0, to: 100 }, 700],
  ["a cell under what stands still", { now: 700, room: 300, frozen: 100 }, { from: 500, to: 600 }, 400],
  ["a cell that begins in what stands still", { now: 700, room: 300, frozen: 100 }, { from: 0, to: 200 }, 0],
  ["a sheet that is not on the screen", { now: 3, room: 0, frozen: 0 }, { from: 500, to: 600 }, 3],
])("%s", (_, scrolling, cell, scrolled) => {
  expect(scrollIntoView(scrolling, cell)).toBe(scrolled);
});

test("whatever fits is in view afterwards, and nothing scrolls twice", () => {
  const size = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(size, size, fc.nat(500), fc.nat(5000), size, (now, room, frozen, start, length) => {
      fc.pre(length <= room);
      const cell = { from: frozen + start, to: frozen + start + length };
      const scrolled = scrollIntoView({ now, room, frozen }, cell);
      expect(scrolled).toBeLessThanOrEqual(start);
      expect(scrolled + room).toBeGreaterThanOrEqual(start + length);
      expect(scrollIntoView({ now: scrolled, room, frozen }, cell)).toBe(scrolled);
    }),
  );
});
