import { functionClassCode, functionClasses } from "../../src/budget/function-classes";

describe("functionClassCode", () => {
  test("every 类 is found by its name, its former names, and without 支出 or 事务", () => {
    for (const { code, name, formerNames } of functionClasses) {
      for (const called of [name, ...formerNames]) {
        expect([called, functionClassCode(called)]).toEqual([called, code]);
        expect([called, functionClassCode(called.replace(/支出$/, ""))]).toEqual([called, code]);
      }
    }
  });

  test("codes are three digits, none twice, and no two 类 share a name", () => {
    const codes = functionClasses.map(({ code }) => code);
    expect(codes.filter((code) => !/^2\d\d$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    const names = functionClasses.flatMap(({ name, formerNames }) => [name, ...formerNames]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(["", "合计", "本年支出合计", "行政运行", "年终结转结余"])("%p is no 类", (words) => {
    expect(functionClassCode(words)).toBeUndefined();
  });
});
