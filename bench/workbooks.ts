import { writeXlsx } from "hucre/xlsx";

/** Workbooks that tie out, of as many rows as a measurement asks for. */

const ITEMS_OF_A_UNIT = 19;

type Row = (string | number)[];

export function workbookOf(rows: number): Promise<Uint8Array> {
  const sheets = [
    { name: "支出总表", rows: spending("2022年部门支出预算表", rows) },
    { name: "一般公共预算", rows: spending("2022年一般公共预算支出预算表", rows) },
    { name: "收入总表", rows: revenue(rows) },
  ];
  return writeXlsx({ sheets });
}

const LABELS = ["科目编码", "单位代码", "单位（科目名称）"];

function spending(title: string, rows: number): Row[] {
  const header = ["合计", "基本支出", "项目支出"];
  return [[title], ["单位：元"], [...LABELS, ...header], ...body(rows, (a, b) => [a + b, a, b])];
}

function revenue(rows: number): Row[] {
  const header = ["合计", "一般公共预算", "政府性基金预算", "上年结转结余"];
  return [
    ["2022年部门收入预算表"],
    ["单位：元"],
    [...LABELS, ...header],
    ...body(rows, (a, b) => [a + b, a + b, 0, 0]),
  ];
}

/** `count` sheets of spending and revenue by turns, for measuring how the number of sheets tells. */
export function manySheets(count: number, rows: number): Promise<Uint8Array> {
  const titles = ["2022年部门支出预算表", "2022年一般公共预算支出预算表", "2022年部门收入预算表"];
  const sheets = Array.from({ length: count }, (_, i) => {
    const title = titles[i % titles.length]!;
    return { name: `表${i + 1}`, rows: title.includes("收入") ? revenue(rows) : spending(title, rows) };
  });
  return writeXlsx({ sheets });
}

/** A total, and units with their 项; amounts in whole 元, which doubles add exactly. */
function body(rows: number, amounts: (basic: number, project: number) => number[]): Row[] {
  const lines: Row[] = [];
  let [allBasic, allProject] = [0, 0];
  for (let unit = 1; lines.length < rows; unit++) {
    const items: Row[] = [];
    let [basic, project] = [0, 0];
    for (let item = 0; item < ITEMS_OF_A_UNIT; item++) {
      const [a, b] = [100 + ((unit * 7919 + item * 104_729) % 999_983), (unit * 31 + item * 17) % 4_999];
      [basic, project] = [basic + a, project + b];
      items.push([`20103${String(item + 1).padStart(2, "0")}`, "", `项${item + 1}`, ...amounts(a, b)]);
    }
    [allBasic, allProject] = [allBasic + basic, allProject + project];
    lines.push(
      ["", `112${String(unit).padStart(5, "0")}`, `单位${unit}`, ...amounts(basic, project)],
      ...items,
    );
  }
  return [["", "", "合计", ...amounts(allBasic, allProject)], ...lines];
}
