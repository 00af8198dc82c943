import { textsAccepted } from "../../../src/review/proposals/accept";
import { marked, reading, type Known } from "./drawn-text";

const total = "一、收入支出预算总体情况说明";
const spending = "三、支出预算总体情况说明";
const general = "五、一般公共预算支出预算情况说明";
const basic = "六、一般公共预算基本支出预算情况说明";
const three = "七、“三公”经费支出预算情况说明";

interface Read extends Known {
  readonly it: string;
  /** A heading and the paragraphs under it, with what is proposed and what is left alone marked in place. */
  readonly shows: readonly string[];
  readonly ties: number;
}

const cases: readonly Read[] = [
  {
    it: "last year's text: years, amounts, changes, rates and directions move on, reasons stay",
    shows: [
      total,
      "某局〔2021→2022〕年收入总计〔200.00→175.00〕万元，支出总计〔200.00→175.00〕万元，与〔2020→2021〕年预算相比，收入〔增加→减少〕〔20.00→25.00〕万元，〔增长→下降〕〔11.11→12.50〕%。主要原因：新增项目；支出〔增加→减少〕〔20.00→25.00〕万元，〔增长→下降〕〔11.11→12.50〕%。",
    ],
    ties: 0,
  },
  {
    it: "this year's text that ties is left as it is",
    shows: [
      total,
      "某局2022年收入总计175.00万元，支出总计175.00万元，与2021年预算相比，收入减少25.00万元，下降12.50%。",
    ],
    ties: 4,
  },
  {
    it: "last year's total that a person has given",
    priorTotal: "200",
    shows: [
      total,
      "2022年收入总计175.00万元，支出总计175.00万元，与2021年预算相比，收入〔增加→减少〕〔20.00→25.00〕万元，〔增长→下降〕〔11.11→12.50〕%；支出减少25.00万元，下降12.5%。",
    ],
    ties: 4,
  },
  {
    it: "an amount that the tables left behind, whose change and rate tell last year's figure",
    shows: [
      total,
      "2022年收入总计〔180.00→175.00〕万元，支出总计175.00万元。比上年，收入增加〔30.00→25.00〕万元，增长〔20.00→16.67〕%。",
    ],
    ties: 1,
  },
  {
    it: "a change without a rate tells nothing of last year",
    shows: [total, "2022年收入总计〔180.00→175.00〕万元，支出总计175.00万元，收入比上年增加？30.00万元？。"],
    ties: 1,
  },
  {
    it: "units mixed, each number in its own",
    shows: [
      total,
      "〔2021→2022〕年收入总计0.02亿元，支出总计〔2000000.00→1750000.00〕元。",
      "收入总计〔0.0199→0.0175〕亿元。",
    ],
    ties: 1,
  },
  {
    it: "thousands of either width",
    shows: [
      general,
      "〔2021→2022〕年一般公共预算支出年初预算为〔2，000，000→1，500，000〕元。一般公共服务（类）支出〔1,234,567→1,200,000〕元，占〔61.7→80.0〕%。",
    ],
    ties: 0,
  },
  {
    it: "digits of full width",
    shows: [
      spending,
      "〔２０２１→２０２２〕年基本支出〔１３０．００→１１０．００〕万元，项目支出〔70.00→60.00〕万元。",
    ],
    ties: 0,
    year: 2021,
  },
  {
    it: "whoever drops zeros at the end goes on doing so",
    shows: [
      spending,
      "基本支出〔108.55→110.00〕万元；项目支出〔61.45→60.00〕万元；项目支出〔62.5→60〕万元；项目支出〔62→60〕万元。",
    ],
    ties: 0,
  },
  {
    it: "a 三公 text with 其中 and a figure that did not move then, nor does now",
    shows: [
      three,
      "〔2021→2022〕年“三公”经费预算为〔9.00→6.50〕万元，其中：公务接待费〔2.00→1.50〕万元，〔与2020年持平→与2021年相比减少0.50万元，下降25.00%〕；公务用车运行费〔4.00→5.00〕万元，比〔2020→2021〕年增加1.00万元，增长〔33.33→25.00〕%；公务用车购置费0万元，与上年持平。",
    ],
    ties: 2,
  },
  {
    it: "what moved is said in a sentence of its own",
    shows: [
      three,
      "〔2021→2022〕年“三公”经费预算为〔9.00→6.50〕万元。",
      "（一）公务接待费〔2.00→1.50〕万元，用于接待。预算数〔与2020年保持一致→与2021年相比减少0.50万元，下降25.00%〕，原因是节约。",
      "（二）公务用车购置费0万元；公务用车运行费〔4.00→5.00〕万元。公务用车购置费预算数与〔2020→2021〕年持平。公务用车运行费预算数比〔2020→2021〕年〔减少→增加〕1.00万元，〔下降→增长〕〔20.00→25.00〕%。",
      "（三）公务用车购置费0万元；公务用车运行费〔4.00→5.00〕万元。预算数与〔2020→2021〕年？持平？。",
    ],
    ties: 3,
  },
  {
    it: "no percent from nothing",
    shows: [
      three,
      "〔2021→2022〕年“三公”经费预算为〔9.00→6.50〕万元，公务用车运行费〔0→5.00〕万元，比上年〔减少→增加〕〔1.00→5.00〕万元〔，下降100%→〕；公务接待费〔2.00→1.50〕万元。",
    ],
    ties: 0,
  },
  {
    it: "what did not move is 持平",
    priorTotal: "175",
    shows: [
      total,
      "2022年收入总计175.00万元，支出总计175.00万元，收入〔比2021年增加25.00万元（增长16.67%）→与2021年持平〕；支出〔减少1.00万元，下降0.57%→持平〕。",
    ],
    ties: 2,
  },
  {
    it: "a rate alone, after the figure it is of",
    shows: [
      spending,
      "〔2021→2022〕年部门预算：基本支出〔100.00→110.00〕万元，比〔2020→2021〕年增长〔5→10〕%；项目支出〔80.00→60.00〕万元。",
    ],
    ties: 0,
  },
  {
    it: "other accounts and days keep their years, and what is compared with them is left alone",
    shows: [
      total,
      "截至？2020？年12月31日，〔2021→2022〕年收入总计〔200.00→175.00〕万元。与？2020？年决算数相比，收入增加？1.00万元？。",
    ],
    ties: 0,
  },
  {
    it: "a share of an amount that nobody can tell is left alone",
    shows: [
      spending,
      "〔2021→2022〕年支出合计？200.00万元？，其中：基本支出〔130.00→110.00〕万元，占？65.00%？。",
    ],
    ties: 0,
  },
  {
    it: "shares follow their amounts, to the decimals that most have",
    shows: [
      spending,
      "2022年支出总计175万元，其中：基本支出〔130→110〕万元，占〔74.29→62.86〕%；项目支出60万元，占34%。",
    ],
    ties: 3,
  },
  {
    it: "last year's text whose amounts are this year's already: last year's figures are gone",
    shows: [
      total,
      "〔2021→2022〕年收入总计175.00万元，支出总计175.00万元，收入比〔2020→2021〕年增加？20.00万元？，增长？11.11%？。",
    ],
    ties: 2,
  },
  {
    it: "what tells of nothing in the tables, and counts, are left alone",
    shows: [basic, "基本支出110.00万元，培训经费？8.00万元？，共有车辆？3辆？，单价50万元以上设备？2台？。"],
    ties: 1,
  },
];

/** The text as its author wrote it. */
const given = (shown: string): string => shown.replace(/〔(.*?)→.*?〕/g, "$1").replaceAll("？", "");

test.each(cases)("$it", ({ shows, ties, ...known }) => {
  const read = reading(shows.map(given), known);
  expect(marked(read)).toEqual(shows);
  expect(read.ties).toBe(ties);
  expect(read.proposals.every(({ why }) => /。$/.test(why))).toBe(true);
});

test("a proposal says what it rests on and what to look at besides", () => {
  const { proposals } = reading([total, "2021年收入总计200.00万元，比2020年增加20.00万元，增长11.11%。"]);
  expect(proposals.map(({ kind, before, after, why }) => ({ kind, before, after, why }))).toEqual([
    {
      kind: "year",
      before: "2021",
      after: "2022",
      why: "表是2022年的预算，原文写的是2021年的，年份相应改为2022年。",
    },
    { kind: "amount", before: "200.00", after: "175.00", why: "部门收支总表的收入总计是175.00万元。" },
    {
      kind: "year",
      before: "2020",
      after: "2021",
      why: "表是2022年的预算，原文写的是2021年的，年份相应改为2021年。",
    },
    {
      kind: "change",
      before: "增加20.00万元，增长11.11",
      after: "减少25.00万元，下降12.50",
      why: "本年175.00万元，原文写的上年数200.00万元；增减方向变了，写的原因请一并核对。",
    },
  ]);
  expect(proposals[3]!.because).toEqual([{ sheet: "收支", row: 10, column: 1 }]);
});

test("what is not accepted stays", () => {
  const read = reading([total, "2021年收入总计200.00万元，支出总计200.00万元。"]);
  const [, income] = read.proposals;
  expect(textsAccepted(read, new Set([income!.id]))).toEqual([
    total,
    "2021年收入总计175.00万元，支出总计200.00万元。",
  ]);
});
