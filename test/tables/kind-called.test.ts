import { tableKinds, tableNames } from "../../src/budget/table";
import { kindCalled } from "../../src/tables/kind-called";

test.each(tableKinds.map((kind) => [tableNames[kind], kind] as const))("%s", (name, kind) => {
  expect(kindCalled(name)).toBe(kind);
});

test.each([
  ["三公经费表", "three-public"],
  ["“三公” 经费支出表", "three-public"],
  ["收支总表", "budget-summary"],
  ["部门支出预算表", "expenditure"],
  ["支出总表", "expenditure"],
  ["基本支出表", "basic-expenditure"],
  ["一般公共预算支出预算表", "general-public-expenditure"],
  ["项目支出预算", "project-expenditure"],
  ["2022年财政拨款收支总体情况表", "fiscal-appropriation"],
])("“%s” is what a locality calls %s", (name, kind) => {
  expect(kindCalled(name)).toBe(kind);
});

test.each(["", "表", "固定资产表", "合计", "项目"])("“%s” names no table", (name) => {
  expect(kindCalled(name)).toBeUndefined();
});
