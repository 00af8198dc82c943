import { writeXlsx } from "hucre/xlsx";
import { XlsxFileHost } from "../src/host/xlsx-file";
import { reviewWorkbook } from "../src/review/review-workbook";

/**
 * How long checking a workbook takes as its tables grow, beside reading it from its file: 支出总表, 一般公共预算支出表 and
 * 收入总表 of many units, each of `rows` rows. The time per row should stay what it is.
 * Run: npx tsx bench/review.ts
 */
const sizes = [200, 2_000, 20_000];
const ITEMS_OF_A_UNIT = 19;

async function measure(): Promise<void> {
  say("rows of a table     reading    checking   × reading   µs a row   compared");
  for (const rows of sizes) {
    const bytes = await workbookOf(rows);
    const times = rows > 10_000 ? 3 : 7;
    const reading: number[] = [];
    const checking: number[] = [];
    let compared = 0;
    for (let round = -1; round < times; round++) {
      const start = performance.now();
      const snapshot = await new XlsxFileHost("bench.xlsx", bytes).read();
      const read = performance.now();
      const { tally, findings } = reviewWorkbook(snapshot);
      if (round >= 0) reading.push(read - start); // the first round warms up
      if (round >= 0) checking.push(performance.now() - read);
      compared = tally.compared;
      const wrong = findings.find(({ severity }) => severity === "error"); // its made-up 项 may well be asked about
      if (wrong) throw new Error(`the workbook ties out, but: ${wrong.sentence}`);
    }
    const [read, check] = [median(reading), median(checking)];
    say(
      `${String(rows).padStart(13)}  ${ms(read)}  ${ms(check)}  ${(check / read).toPrecision(3).padStart(9)}  ${((1000 * check) / rows / 3).toPrecision(3).padStart(9)}  ${String(compared).padStart(9)}`,
    );
  }
}

type Row = (string | number)[];

function workbookOf(rows: number): Promise<Uint8Array> {
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

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;
const ms = (time: number): string => `${time.toPrecision(3).padStart(7)} ms`;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void measure();
