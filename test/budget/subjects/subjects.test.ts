import fc from "fast-check";
import builtIn from "../../../src/budget/subjects/built-in.json";
import { readSubjectFile } from "../../../src/budget/subjects/subject-file";
import {
  bareSubjectName,
  holdsSubjectName,
  sameSubjectName,
} from "../../../src/budget/subjects/subject-name";
import { subjectsOf, unitTypesOf } from "../../../src/budget/subjects/subjects";

const in2022 = subjectsOf(2022)!;

describe("the lists carried along", () => {
  test.each([
    ["functional", "2010301", "行政运行"],
    ["functional", "2080505", "机关事业单位基本养老保险缴费支出"],
    ["functional", "210", "卫生健康支出"],
    ["department-economic", "30113", "住房公积金"],
    ["government-economic", "50501", "工资福利支出"],
    ["revenue", "10301", "政府性基金收入"],
  ] as const)("%s %s is %s", (list, code, name) => {
    expect(in2022[list].current(code)?.name).toBe(name);
  });

  test("speak of 2018 to 2025 and of no other year", () => {
    expect([2017, 2018, 2025, 2026].map((year) => subjectsOf(year)?.year)).toEqual([
      undefined,
      2018,
      2025,
      undefined,
    ]);
    expect(subjectsOf(undefined)).toBeUndefined();
  });

  test("a class renamed keeps its older row, which holds in its own years only", () => {
    expect(in2022.functional.rowsOf("207").map(({ name }) => name)).toEqual([
      "文化体育与传媒支出",
      "文化旅游体育与传媒支出",
    ]);
    expect(in2022.functional.current("207")?.name).toBe("文化旅游体育与传媒支出");
    expect(subjectsOf(2018)!.functional.current("207")?.name).toBe("文化体育与传媒支出");
    expect(in2022.functional.current("2013901")).toBeUndefined();
    expect(subjectsOf(2024)!.functional.current("2013901")?.name).toBe("行政运行");
  });

  test("every code is written once with a name, and every 款 and 项 has its 类", () => {
    const names = ["functional", "department-economic", "government-economic", "revenue"] as const;
    for (const name of names) {
      const rows = builtIn[name].map((row) => row.split(" "));
      const keys = rows.map(([code, called]) => `${code} ${called}`);
      expect(new Set(keys).size).toBe(keys.length);
      const codes = new Set(rows.map(([code]) => code!));
      const orphans = [...codes].filter((code) => !codes.has(code.slice(0, 3)));
      expect(orphans).toEqual([]);
    }
  });

  test("every row says where it was seen, or that it is from memory", () => {
    for (const list of [builtIn.functional, builtIn["department-economic"], builtIn.pairs])
      for (const row of list) expect(row).toMatch(/ (?:own|[A-Z0-9]+(?:,[A-Z0-9]+)*)\??$/);
  });

  test.each([
    ["30101", "50101", ["机关"]],
    ["30101", "50501", ["事业"]],
    ["30201", "50201", ["机关"]],
    ["30302", "50905", ["通用"]],
    ["30101", "50201", []],
  ])("%s to %s is the pair of %j", (department, government, types) => {
    expect(unitTypesOf(in2022, department, government)).toEqual(types);
  });

  test("a name leads to every code that bears it", () => {
    expect(in2022["department-economic"].codesNamed("维修(护)费")).toEqual(["30213"]);
    expect(in2022.functional.codesNamed("行政运行").length).toBeGreaterThan(20);
  });
});

describe("a bureau's file", () => {
  const read = readSubjectFile(
    JSON.stringify({ from: 2022, to: 2026, functional: ["201 一般公共服务支出", "2010301 本地叫法"] }),
  );
  const file = "file" in read ? read.file : undefined;

  test("replaces the lists that it has, in its years, and no others", () => {
    expect(subjectsOf(2022, file)!.functional.current("2010301")?.name).toBe("本地叫法");
    expect(subjectsOf(2022, file)!.functional.current("2010302")).toBeUndefined();
    expect(subjectsOf(2022, file)!["department-economic"].current("30101")?.name).toBe("基本工资");
    expect(subjectsOf(2021, file)!.functional.current("2010301")?.name).toBe("行政运行");
    expect(subjectsOf(2026, file)!.functional.current("2010301")?.name).toBe("本地叫法");
    expect(subjectsOf(2022)!.functional.current("2010301")?.name).toBe("行政运行");
  });
});

describe("names", () => {
  test.each([
    ["政府办公厅（室）及相关机构事务", "政府办公厅(室)和相关机构事务支出"],
    ["[2010301]行政运行", "行政 运行"],
    ["对个人和家庭的补助", "对个人和家庭的补助支出"],
    ["“三公”经费", "三公经费"],
  ])("%s is %s", (one, other) => expect(sameSubjectName(one, other)).toBe(true));

  test.each([
    ["行政运行", "事业运行"],
    ["行政单位医疗", "事业单位医疗"],
  ])("%s is not %s", (one, other) => {
    expect(sameSubjectName(one, other)).toBe(false);
    expect(holdsSubjectName(one, other)).toBe(false);
  });

  test("bare names are bare, and every official name holds its own bare name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtIn.functional), (row) => {
        const name = row.split(" ")[1]!;
        expect(bareSubjectName(bareSubjectName(name))).toBe(bareSubjectName(name));
        expect(holdsSubjectName(name, `${name}（本级）`)).toBe(true);
      }),
    );
  });
});
