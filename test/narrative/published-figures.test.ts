import { readAmount } from "../../src/budget/amount";
import type { BudgetBook } from "../../src/budget/book";
import { fillSlots } from "../../src/narrative/fill-slots";
import type { NarrativeFacts } from "../../src/narrative/narrative";
import { readClaims } from "../../src/narrative/read-claims";
import { saidIn, type Said } from "../../src/narrative/said";
import { writeNarrative } from "../../src/narrative/write-narrative";
import { recogniseBook } from "../../src/tables/recognise";
import { sample } from "../support/samples";

/** What the published document says that no table of it holds: last year's budget, and what was counted. */
const wan = (written: string) => readAmount(written, "万元")!.amount;
const counts = [
  "车辆总数",
  "一般公务用车数量",
  "一般执法执勤用车数量",
  "特种专业技术用车数量",
  "其他用车数量",
];
const others = ["通用设备数量", "专用设备数量", "专项转移支付项目个数"];
const purchases = ["货物", "工程", "服务"].map((kind) => [`other-matters/政府采购${kind}预算金额`, "0万元"]);
const facts: NarrativeFacts = {
  priorTotal: wan("2884.52"),
  prior: {
    general: wan("2884.52"),
    fund: wan("0"),
    abroad: wan("0"),
    reception: wan("0"),
    "vehicles.purchase": wan("0"),
    "vehicles.running": wan("0"),
  },
  filled: Object.fromEntries([
    ...purchases,
    ...[...counts, ...others].map((asks) => [`other-matters/${asks}`, "0"]),
  ]) as Record<string, string>,
};

/** A figure by what it is said of, in which section, and which way it moved; the words around it are the author's. */
const figureOf = ({ topic, subject, words, claim }: Said): string =>
  [
    topic,
    claim.states === "amount" || claim.states === "change" ? (subject?.name ?? kindOf(words)) : "",
    claim.direction?.way ?? "",
    claim.number.toString() + claim.unit,
  ].join(" ");

/** 车辆, 通用设备: what is counted, where no table holds it. */
const kindOf = (words: string): string =>
  /车辆|一般公务用车|执法执勤|特种专业|其他用车|通用设备|专用设备|货物|工程|服务|政府采购|转移支付|运行经费|教育收费|专户/.exec(
    words,
  )?.[0] ?? words;

async function published(): Promise<BudgetBook> {
  return recogniseBook(await sample("as-published"));
}

function rewritten(book: BudgetBook): BudgetBook {
  const parts = writeNarrative(book, facts).map((part) => fillSlots(part, facts.filled!));
  const lines = ["部门预算情况说明", ...parts.flatMap(({ title, text }) => [title, ...text.split("\n")])];
  return {
    ...book,
    narrative: lines.map((text, row) => ({ text, cell: { sheet: "情况说明", row, column: 0 } })),
  };
}

test("the sections that are written hold every figure of the published ones", async () => {
  const book = await published();
  const theirs = saidIn(book).map(figureOf);
  const ours = new Set(saidIn(rewritten(book)).map(figureOf));
  expect(theirs).toHaveLength(51);
  expect([...new Set(theirs)].filter((figure) => !ours.has(figure))).toEqual([]);
});

test("and state no figure that the tables, last year's budget or the people do not", async () => {
  const book = await published();
  const lines = rewritten(book).narrative.map(({ text }) => text);
  const stated = lines.flatMap((line) => [...readClaims(line)].map(({ digits, unit }) => digits + unit));
  const known = new Set(
    "1934.49万元 2884.52万元 950.03万元 32.94% 100.00% 0万元 272.59万元 14.09% 1661.90万元 85.91% 1906.19万元 98.54% 12.43万元 0.64% 15.87万元 0.82% 264.25万元 96.94% 8.34万元 3.06% 3.64万元 2.09万元 2.61万元 18个 0辆 0台 0项".split(
      " ",
    ),
  );
  expect(stated.filter((figure) => !known.has(figure))).toEqual([]);
});
