import { join, say, slot, type Wording } from "../../src/narrative/say";

const at = (row: number) => ({ sheet: "表1", row, column: 1 });
const number = (text: string, row: number): Wording => ({
  text,
  links: [{ start: 0, end: text.length, from: [at(row)] }],
  slots: [],
});
const linked = ({ text, links }: Wording) =>
  links.map(({ start, end, from }) => [text.slice(start, end), from]);
const asked = ({ text, slots }: Wording) =>
  slots.map(({ start, end, asks }) => [text.slice(start, end), asks]);

test("phrases keep their links and slots wherever they come to stand", () => {
  const inner = say`基本支出${number("3.00万元", 1)}，原因：${slot("原因")}`;
  const outer = say`某局支出${number("5.00万元", 2)}，其中：${inner}；${"其余"}${number("2.00万元", 3)}。`;
  expect(outer.text).toBe("某局支出5.00万元，其中：基本支出3.00万元，原因：【原因】；其余2.00万元。");
  expect(linked(outer)).toEqual([
    ["5.00万元", [at(2)]],
    ["3.00万元", [at(1)]],
    ["2.00万元", [at(3)]],
  ]);
  expect(asked(outer)).toEqual([["【原因】", "原因"]]);
});

test("a list has its separator between its phrases only", () => {
  const list = join([number("1元", 1), "无", slot("金额")], "、");
  expect(list.text).toBe("1元、无、【金额】");
  expect(linked(list)).toEqual([["1元", [at(1)]]]);
  expect(asked(list)).toEqual([["【金额】", "金额"]]);
  expect(join([], "、")).toEqual({ text: "", links: [], slots: [] });
});
