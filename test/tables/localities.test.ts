import { tableKinds } from "../../src/budget/table";
import { layouts } from "../../src/tables/layouts/index";
import { localities } from "../../src/tables/localities/index";
import { localityCalled, localityOf } from "../../src/tables/locality-of";
import { recogniseBook } from "../../src/tables/recognise";
import { titleOf } from "../../src/tables/title";
import { normalise } from "../../src/tables/words";
import { sample } from "../support/samples";

test.each([
  ["新乡经济技术开发区管理委员会行政审批和营商环境服务局", "henan"],
  ["河南省财政厅", "henan"],
  ["许昌市市场发展服务中心", "henan"],
  ["民盟许昌市委员会", "henan"],
  ["中共洛阳市委办公室", "henan"],
  ["上海市普陀区司法局", "shanghai"],
  ["徐汇区教育局", "shanghai"],
])("%s is in %s", (name, id) => expect(localityOf([name])?.id).toBe(id));

test.each([
  ["a department whose name tells no place", "行政审批和政务服务局"],
  ["a county that no list has", "封丘县财政局"],
  ["a street named after a city", "洛阳路街道办事处"],
  ["the same street, with its own city", "青岛市洛阳路街道办事处"],
  ["a province of which nothing is known", "广西融安县司法局"],
  ["nothing", ""],
])("of %s nothing is asked", (_, name) => expect(localityOf([name])).toBeUndefined());

test("names of two localities are of neither", () => {
  expect(localityOf(["河南省驻沪办事处", "上海市某局"])).toBeUndefined();
});

test("a setting names a locality by its id or its name", () => {
  for (const name of ["henan", "河南", "河南省"]) expect(localityCalled(name)?.called).toBe("河南");
  expect(localityCalled("nowhere")).toBeUndefined();
});

describe.each(localities.map((one) => [one.called, one] as const))("%s", (_, { tables, sections, id }) => {
  test("lists each kind of table once, under a title that is read as that kind", () => {
    const read = tables.map(({ title }) => titleOf(normalise(title), layouts).map(({ kind }) => kind));
    expect(read).toEqual(tables.map(({ kind }) => [kind]));
    expect(new Set(tables.map(({ kind }) => kind)).size).toBe(tables.length);
    expect(tableKinds).toEqual(expect.arrayContaining(tables.map(({ kind }) => kind)));
  });

  test("finds the sections it asks for by the words it calls them", () => {
    for (const { called, words } of sections) expect(called).toMatch(words);
    expect(localityCalled(id)).toBeDefined();
  });
});

test("the published workbook is from Henan", async () => {
  expect(recogniseBook(await sample("as-published")).locality?.id).toBe("henan");
});
