/** @jest-environment jsdom */
import fc from "fast-check";
import { readAmount, type Amount } from "../../../src/budget/amount";
import { chartColors } from "../../../src/narrative/charts/chart-look";
import { chartSvg, PAGE_WIDTH } from "../../../src/narrative/charts/chart-svg";
import type { DisclosureChart } from "../../../src/narrative/charts/disclosure-chart";
import { widthOf } from "../../../src/narrative/charts/svg-text";
import type { ChartKind } from "../../../src/workbook/chart";

const amount = (written: string): Amount => readAmount(written, "万元")!.amount;

function chartOf(kind: ChartKind, parts: Readonly<Record<string, readonly string[]>>): DisclosureChart {
  const lines = Object.values(parts);
  const series = lines[0]!.map((_, i) => ({
    name: `${2021 + i}年`,
    points: lines.map((amounts) => ({ amount: amount(amounts[i]!), from: [] })),
  }));
  const total = lines.reduce((all, [first]) => all + amount(first!), 0n) as Amount;
  return {
    id: "income",
    kind,
    title: "收入构成",
    unit: "万元",
    decimals: 2,
    categories: Object.keys(parts),
    series,
    ...(kind === "pie" ? { whole: total } : {}),
    says: "说明。",
  };
}

const drawn = (svg: string): Document => {
  const page = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(page.querySelector("parsererror")).toBeNull();
  return page;
};
const words = (page: Document): string[] => [...page.querySelectorAll("text")].map((one) => one.textContent!);
const number = (of: Element, name: string): number => Number(of.getAttribute(name));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a line of words stands on the whole picture, as wide as the widest of the named fonts. */
function boxOf(line: Element): Box {
  let [x, y] = [number(line, "x"), number(line, "y")];
  for (let up = line.parentElement; up; up = up.parentElement) {
    const [, dx, dy] = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(up.getAttribute("transform") ?? "") ?? [];
    x += Number(dx ?? 0);
    y += Number(dy ?? 0);
  }
  const size = number(line, "font-size");
  const width = widthOf(line.textContent!, size);
  const anchor = line.getAttribute("text-anchor");
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.86, bottom: y + size * 0.14 };
}

function expectLegible(svg: string): void {
  const page = drawn(svg);
  const [wide, high] = [number(page.documentElement, "width"), number(page.documentElement, "height")];
  const boxes = [...page.querySelectorAll("text")].map(boxOf);
  for (const { left, right, top, bottom } of boxes) {
    expect(left).toBeGreaterThanOrEqual(-0.5);
    expect(right).toBeLessThanOrEqual(wide + 0.5);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(high);
  }
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => {
      const apart =
        a.right <= b.left + 0.5 ||
        b.right <= a.left + 0.5 ||
        a.bottom <= b.top + 0.5 ||
        b.bottom <= a.top + 0.5;
      expect(apart).toBe(true);
    }),
  );
}

test("a pie lists each part with its amount and its share, and shows the whole", () => {
  const page = drawn(chartSvg(chartOf("pie", { 甲: ["1906.19"], 乙: ["28.3"] }), "light"));
  expect(words(page)).toEqual([
    "收入构成",
    "单位：万元",
    "合计",
    "1,934.49",
    "甲",
    "1,906.19",
    "98.54%",
    "乙",
    "28.30",
    "1.46%",
  ]);
  expect(page.querySelectorAll("path[fill]")).toHaveLength(2);
});

test("columns whose labels have no room lie down", () => {
  const years = { 收入总计: ["2884.52", "1934.49"], 支出总计: ["2884.52", "1934.49"] };
  const upright = drawn(chartSvg(chartOf("column", years), "light"));
  const lying = drawn(chartSvg(chartOf("column", years), "light", 280));
  const sizes = (page: Document, side: string) =>
    [...page.querySelectorAll("rect:not([rx]):not([width='100%'])")].map((bar) => number(bar, side));
  expect(new Set(sizes(upright, "width")).size).toBe(1);
  expect(new Set(sizes(lying, "height")).size).toBe(1);
  expect(sizes(upright, "height")[0]! / sizes(upright, "height")[1]!).toBeCloseTo(2884.52 / 1934.49, 2);
});

test("what is negative stands on the other side of zero", () => {
  const page = drawn(chartSvg(chartOf("bar", { 甲: ["120"], 乙: ["-30"], 丙: ["0"] }), "light"));
  const [more, less] = [...page.querySelectorAll("rect:not([width='100%'])")];
  expect(page.querySelectorAll("rect:not([width='100%'])")).toHaveLength(2);
  expect(number(less!, "x") + number(less!, "width")).toBeCloseTo(number(more!, "x"), 1);
  expect(words(page)).toContain("-30.00");
  const standing = chartOf("column", { 甲: ["-5", "5"], 乙: ["5", "5"] });
  const columns = [
    ...drawn(chartSvg(standing, "light")).querySelectorAll("rect:not([rx]):not([width='100%'])"),
  ];
  expect(number(columns[0]!, "y")).toBeCloseTo(number(columns[1]!, "y") + number(columns[1]!, "height"), 1);
});

test("a long name is shortened and stands in full in its title; markup in names is text", () => {
  const name = `<b>"项目"</b>&一个很长很长的名字${"长".repeat(60)}`;
  const page = drawn(chartSvg(chartOf("pie", { [name]: ["1"], 乙: ["2"] }), "dark", 280));
  expect(words(page).some((line) => line.endsWith("…"))).toBe(true);
  expect([...page.querySelectorAll("title")].map((one) => one.textContent)).toContain(name);
  expect(page.querySelector("b")).toBeNull();
});

test("a slice that is nearly all of the ring is still drawn", () => {
  const page = drawn(chartSvg(chartOf("pie", { 甲: ["99999999"], 乙: ["0.01"] }), "light"));
  const [large] = [...page.querySelectorAll("path[fill]")];
  const ends = large!
    .getAttribute("d")!
    .match(/A[^AL]+/g)!
    .map((arc) => arc.split(" ").slice(-2).join(" "));
  expect(new Set(ends.slice(0, 2)).size).toBe(2);
});

test("the shades of neighbouring slices stay apart in grey", () => {
  const light = (hex: string): number => {
    const [red, green, blue] = hex.match(/[0-9a-f]{2}/g)!.map((pair) => Number.parseInt(pair, 16));
    return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
  };
  for (const { shades, before, now } of Object.values(chartColors)) {
    const pairs = shades.map((shade, i) => [shade, shades[(i + 1) % shades.length]!] as const);
    for (const [a, b] of [...pairs, [before, now] as const])
      expect(Math.abs(light(a) - light(b))).toBeGreaterThan(25);
  }
});

const name = fc.stringMatching(/^[一-龥（）、a-z0-9<&]{1,30}$/);
const written = fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.nat(99)).map(([a, b]) => `${a}.${b}`);
const signed = fc.tuple(fc.constantFrom("", "-"), written).map((parts) => parts.join(""));
const parts = (value: fc.Arbitrary<string>, years: number, most: number) =>
  fc.dictionary(name, fc.array(value, { minLength: years, maxLength: years }), { minKeys: 2, maxKeys: most });
const anyChart = fc.oneof(
  parts(written, 1, 6).map((some) => chartOf("pie", some)),
  parts(signed, 1, 12).map((some) => chartOf("bar", some)),
  parts(signed, 2, 6).map((some) => chartOf("column", some)),
);

test("whatever it shows, no words meet and none are cut off", () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(280, 420, PAGE_WIDTH), (chart, width) =>
      expectLegible(chartSvg(chart, "light", width)),
    ),
  );
});
