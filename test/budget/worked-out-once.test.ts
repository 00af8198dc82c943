import { workedOutOnce } from "../../src/budget/worked-out-once";

test("the same thing is worked out once, another by itself", () => {
  const asked: string[] = [];
  const lengthOf = workedOutOnce(({ name }: { readonly name: string }) => {
    asked.push(name);
    return { length: name.length };
  });
  const [one, other] = [{ name: "收入" }, { name: "支出表" }];
  expect([one, other, one].map((thing) => lengthOf(thing).length)).toEqual([2, 3, 2]);
  expect(lengthOf(one)).toBe(lengthOf(one));
  expect(asked).toEqual(["收入", "支出表"]);
});
