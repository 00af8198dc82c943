import { missingFeatures, missingSets } from "../../src/taskpane/missing";

/** A web view of today, less what a test takes away. */
const view = { Promise, BigInt, TextDecoder, ResizeObserver: class {}, String, Array };

test("today's view lacks nothing", () => {
  expect(missingFeatures(view)).toEqual([]);
});

test.each<[string, object, string]>([
  [
    "Internet Explorer 11",
    { String: class {}, Array: class {} },
    "缺少 Promise、BigInt、TextDecoder、ResizeObserver、String.prototype.replaceAll、Array.prototype.at。",
  ],
  ["the first Edge", { ...view, BigInt: undefined }, "缺少 BigInt。"],
  ["an old Safari", { ...view, Array: class {} }, "缺少 Array.prototype.at。"],
])("%s is told what it lacks", (_, old, lacks) => {
  expect(missingFeatures(old)).toEqual([`网页组件或浏览器太旧，${lacks}`]);
});

/** An Excel that has ExcelApi up to 1.`newest`. */
const excel =
  (newest: number) =>
  (name: string, version: string): boolean =>
    name === "ExcelApi" && Number(version.split(".")[1]) <= newest;

const reading = "本机的 Excel 缺少 ExcelApi 1.13，不能读取工作簿。";
const marking = "本机的 Excel 缺少 ExcelApi 1.9，不能在表中标出。";

test.each<[string, number, readonly string[]]>([
  ["2016", 1, [reading, marking]],
  ["2019", 7, [reading, marking]],
  ["between", 12, [reading]],
  ["LTSC 2021", 14, []],
])("Excel %s", (_, newest, sentences) => {
  expect(missingSets(excel(newest))).toEqual(sentences);
});

test("an Excel that cannot be asked lacks everything", () => {
  expect(
    missingSets(() => {
      throw new TypeError("Office.context.requirements is undefined");
    }),
  ).toEqual([reading, marking]);
});
