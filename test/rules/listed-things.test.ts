import fc from "fast-check";
import { listedThings } from "../../src/rules/listed-things";

test.each<[name: string, things: readonly string[] | undefined]>([
  ["机关院内绿化、亮化费用", ["绿化", "亮化"]],
  ["公共机构节能宣传及日常购置", ["节能宣传", "日常购置"]],
  ["培训及考察学习费", ["培训", "考察学习"]],
  ["2022年水电费、物业费", ["水电", "物业"]],
  ["会议费、培训费（含差旅）", ["会议", "培训"]],
  ["公车运行维护及租赁费", ["维护", "租赁"]],
  ["安全生产、环境保护专项", ["安全生产", "环境保护"]],
  ["文物保护与利用", undefined],
  ["县级公立医院改革和综合补偿", undefined],
  ["印刷费", undefined],
  ["道路、桥梁维修", undefined],
  ["宿舍楼及餐厅租金", undefined],
  ["卫生和计划生育经费", undefined],
  ["和谐社区建设", undefined],
  ["普及法律知识", undefined],
  ["参与式预算项目", undefined],
  ["办公费及其他", undefined],
  ["甲、乙", undefined],
  ["A类、B类设备", undefined],
])("“%s” lists %p", (name, things) => {
  expect(listedThings(name)).toEqual(things);
});

const thing = fc.constantFrom("水电", "物业", "保洁", "保安", "差旅", "接待");

test("things are read back as they were listed, whatever parts them and whatever money they are called", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(thing, { minLength: 2, maxLength: 4 }),
      fc.constantFrom("、", "和", "及", "与", "以及"),
      fc.constantFrom("", "费", "费用", "经费", "专项经费", "项目"),
      (things, joint, money) => {
        expect(listedThings(things.join(joint) + money)).toEqual(things);
        expect(listedThings(things.map((one) => one + money).join(joint))).toEqual(things);
      },
    ),
  );
});
