import fc from "fast-check";
import type { AnnualTask } from "../../src/budget/indicator";
import { swappedTasks } from "../../src/rules/swapped-tasks";

/** Tasks of any office: each content speaks of its name, and some of its neighbours' words. */
const contents: Readonly<Record<string, string>> = {
  优化营商环境: "落实优化营商环境的政策，改善办公场所环境，减少办事材料。",
  后勤保障: "承担车辆、餐厅、绿化等后勤管理，保障办公环境。",
  信访接待: "做好信访接待，化解矛盾，落实领导包案。",
  乡村振兴: "巩固脱贫成果，推进乡村振兴，改善农村人居环境。",
  安全生产监管: "开展安全生产检查，排查隐患，组织应急演练。",
  档案数字化: "扫描、著录馆藏档案，建成档案数字化平台。",
};
const names = Object.keys(contents);

const task = (name: string, content: string, row: number): AnnualTask => ({
  name: { text: name, cell: { sheet: "表", row, column: 1 } },
  content: { text: content, cell: { sheet: "表", row, column: 2 } },
});
const anyOrder = fc.shuffledSubarray(names, { minLength: 3 });

test("contents that speak of their names are never said to be swapped, in any order", () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      expect(
        swappedTasks(
          order.map((name, row) => task(name, contents[name]!, row)),
          [],
        ),
      ).toEqual([]);
    }),
  );
});

test("any two contents that change places are found, and no third task with them", () => {
  fc.assert(
    fc.property(anyOrder, fc.nat(), fc.nat(), (order, one, other) => {
      const [a, b] = [one % order.length, other % order.length];
      fc.pre(a !== b);
      const told = [...order];
      [told[a], told[b]] = [told[b]!, told[a]!];
      const tasks = order.map((name, row) => task(name, contents[told[row]!]!, row));
      expect(swappedTasks(tasks, []).map((pair) => pair.map(({ name }) => name.text).sort())).toEqual([
        [order[a]!, order[b]!].sort(),
      ]);
    }),
  );
});
