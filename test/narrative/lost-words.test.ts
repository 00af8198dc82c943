import fc from "fast-check";
import { lostFrom } from "../../src/narrative/lost-words";

test.each<[source: string, copy: string, lost: string | undefined]>([
  ["做好来访团队到本区视察活动的接待", "做好来本区视察活动的接待", undefined], // three before are too few
  ["配合做好来访团队到本区视察活动的接待", "配合做好本区视察活动的接待", "来访团队到"],
  ["配合做好本区视察活动的接待", "配合做好本区视察活动的接待", undefined],
  ["配合做好本区视察活动的接待", "配合做好来访团队到本区视察活动的接待", undefined],
  ["负责拟订和组织实施本区营商环境的措施", "负责拟订本区营商环境的措施", undefined],
  ["落实省、市、区关于优化营商环境的政策", "落实省关于优化营商环境的政策", undefined],
  ["负责管理机关所属的各类公务用车的调度", "负责管理各类公务用车的调度", undefined],
  ["预算执行率≥90%预算执行率=预算完成数/预算数", "预算执行率=预算完成数/预算数", undefined],
  ["机关养老保险缴费支出11.7311.7311.73", "机关养老保险缴费支出11.7311.73", undefined],
])("of “%s” the copy “%s” has lost %s", (source, copy, lost) => {
  expect(lostFrom(source, copy)).toBe(lost);
});

const han = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...Array.from("负责拟订实施全区审批服务平台建设考核评价指导监督")), {
      minLength: least,
      maxLength: most,
    })
    .map((letters) => letters.join(""));

test("what is taken out of the middle is found, and put back gives the source", () => {
  fc.assert(
    fc.property(han(4, 12), han(3, 20), han(8, 20), (before, lost, after) => {
      const found = lostFrom(before + lost + after, before + after)!;
      expect(found).toHaveLength(lost.length);
      const copy = before + after;
      const places = Array.from(copy, (_, i) => copy.slice(0, i) + found + copy.slice(i));
      expect(places).toContain(before + lost + after);
    }),
  );
});

test("a phrase with one character changed has lost nothing", () => {
  fc.assert(
    fc.property(han(20, 40), fc.nat(), (phrase, choice) => {
      const at = choice % phrase.length;
      expect(lostFrom(phrase, `${phrase.slice(0, at)}甲${phrase.slice(at + 1)}`)).toBeUndefined();
    }),
  );
});
