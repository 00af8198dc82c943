import fc from "fast-check";
import { recogniseBook } from "../../../src/tables/recognise";
import { rules } from "../../../src/rules/index";
import { savingChangesSomething } from "../../../src/rules/narrative/saving-changes-something";
import { thingHasOneName } from "../../../src/rules/narrative/thing-has-one-name";
import { vehicleCostsAgree } from "../../../src/rules/narrative/vehicle-costs-agree";
import { yearIsTheBudgetYear } from "../../../src/rules/narrative/year-is-the-budget-year";
import { zeroHasNoPurpose } from "../../../src/rules/narrative/zero-has-no-purpose";
import type { BudgetBook } from "../../../src/budget/book";
import { blanksIn } from "../../../src/narrative/blanks";
import { writeNarrative } from "../../../src/narrative/write-narrative";
import { runRules, sentenceOf } from "../../../src/rules/run-rules";
import { sheet, workbook } from "../../support/sheet";
import { sample } from "../../support/samples";
import { statement } from "../../support/statement";

/** What other departments write and no rule over words may mind; each line stands for a way of writing. */
const clean: Readonly<Record<string, readonly string[]>> = {
  豫: [
    "某局 2022 年收入总计 1200.50 万元，支出总计 1200.50 万元，与 2021 年预算相比，收入减少 30.00 万元，下降 2.44%。主要原因：项目支出减少；支出减少 30.00 万元，下降 2.44%。主要原因：项目支出减少。",
    "2022年“三公”经费预算为2.00万元，支出预算数与2021年保持一致。",
    "公务用车购置费0万元，预算数与2021年相同，主要原因：2017年底已实行公车改革，没有公车。",
    "2022年没有使用政府性基金预算拨款安排的支出。",
    "负责管理的专项转移支付项目共有0项，将按照《预算法》等有关规定做好项目分配前期准备工作。",
  ],
  沪: [
    "2022年，本部门收入预算86,300万元，其中：财政拨款收入86,300万元，比2021年预算增加1,250万元。收入预算增加的主要原因是新增一个场馆的运行经费。",
    "“一般公共服务支出”科目5,806.10万元，主要用于行政运行、一般行政管理事务等方面的支出。",
    "2022年“三公”经费预算数为37.50万元，比2021年预算减少4.00万元。其中：因公出国（境）费20.00万元，比2021年预算减少3.00万元，主要原因是出访团组减少；公务用车购置及运行费12.50万元，与2021年预算持平；公务接待费5.00万元，比2021年预算减少1.00万元，主要原因是厉行节约。",
    "2022年下属1家机关和2家参公事业单位财政拨款的机关运行经费预算为310万元。",
    "2022年度政府采购预算3，518.85万元，其中：货物1，000.00万元、工程0万元、服务2，518.85万元；面向中小企业预留2，000.00万元，其中小微企业1，200.00万元。",
    "截至2021年8月31日，共有车辆12辆，其中：一般公务用车9辆、执法执勤用车3辆；单价100万元（含）以上设备（不含车辆）2台（套）。",
  ],
  桂: [
    "2022年收入总预算5,806,105.16元，同比增加17,000.00元，增长0.29%，占上年收入总预算的100.29%。",
    "政府采购预算17000元，同比增加17000元，上年无该项预算，增长率无可比性。其中：集中采购17000元，占政府采购预算的100%；分散采购0元，占0%。",
    "对比上年基本持平，增减变化的主要原因：一是科普活动增加，印刷资料相应增加；二是车辆维修维护费增加。",
    "（类）支出850088.3元，比上年减少9000元，下降1.05%，主要是人员变动。",
  ],
  粤: [
    "2022年本部门财政拨款安排“三公”经费29万元，比上年增加0.5万元，增长1.75%，主要原因是公务接待费增加。其中：因公出国（境）费0万元，比上年增加0万元，增长0%，主要原因是与上年持平，无增减变化；公务用车购置及运行费28万元（公务用车购置费0万元，比上年增加0万元；公务用车运行维护费28万元，比上年增加0万元），比上年增加0万元，增长0%。",
    "行政经费（机关运行经费）具体包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费以及公务用车运行维护费等。",
    "本部门机关运行经费安排312.23万元，比上年增加15.18万元，增长5.11%，主要原因是公用经费标准有所增加。",
    "2022年本部门没有重点项目绩效目标。",
  ],
  渝: [
    "2022年一般公共预算财政拨款收入980.00万元，比2021年增加56.00万元，主要是人员经费增加40.00万元、项目经费增加16.00万元。",
    "本级收入拟为134000万元，下降5.3%；非税收入49000万元，保持不变，增长3.6%。",
    "公务接待费3万元，与上年持平；公务用车运行维护费6万元，比2021年减少0.5万元，主要原因是厉行节约，压缩开支。",
    "一般性项目支出按“零基预算”要求编制，逐项评审后安排。",
  ],
  赣: [
    "2022年本部门收入预算总额为2205.33万元，比上年收入预算总额增加103.11万元，增长4.9%。其中：财政拨款收入2205.33万元，占收入预算总额的100%。",
    "按支出项目类别划分：基本支出1800.33万元，占支出预算总额的81.64%；项目支出405万元，占18.36%。",
    "按支出经济分类划分：工资福利支出1500万元，较上年预算安排增加20万元；商品和服务支出600.33万元，较上年减少3万元；对个人和家庭的补助5万元，与上年一致；资本性支出100万元，由零增加100万元。",
    "因公出国（境）费0万元，比上年增（减）数为零，与上年一致。",
  ],
  滇: [
    "2022年基本支出预算较上年增17.1万元，增幅17.18%。主要变动原因如下：",
    "1.工资福利支出较上年增18.67万元，增21.86%。主要原因是：在职人员职称变动，工资增加。",
    "项目支出预算较上年减5万元，减幅100%。主要原因是：市级没有安排预算。",
    "2022年公务用车购置费预算数0万元，与上年预算数相比无变化；公务用车运行维护费1.5万元，与上年预算数相比持平。",
    "“三公”经费预算数比上年减少0.06万元，减幅2.17%，主要原因是认真执行中央八项规定，厉行节约开支。",
  ],
  皖: [
    "2022年度收支总预算686万元，与2021年相比，收支总预算各增加12.5万元，增长1.86%，主要原因：一是新增退役军人服务站运行经费；二是正常增资。",
    "（一）因公出国（境）费支出预算0万元，与2021年预算相同，主要原因：本单位无因公出国（境）计划。",
    "（二）公务接待费支出预算0.5万元，比2021年预算下降40%，减少0.33万元，主要原因：从严控制接待标准。",
    "（三）公务用车购置及运行费支出预算0万元。其中：公务用车购置费0万元，公务用车运行费0万元，与上年持平，主要原因是厉行节约，未保留公务用车。",
  ],
  川: [
    "2022年收支总预算9628.22万元，比2021年收支预算总数增加290.5万元，主要原因是从其他部门划转职能，人员和工作经费相应增加。",
    "公务用车购置及运行维护费2022年预算与2021年预算持平。单位现有公务用车3辆，其中：轿车2辆、越野车1辆，用于2022年日常公务出行。",
    "2022年安排政府采购预算43269.3元，主要用于采购办公设备。",
    "绩效目标设置方面，本部门实行绩效目标管理的项目6个，涉及预算200万元，从数量、质量、时效、成本、效益、满意度等方面设置了指标。",
  ],
  鄂: [
    "2022年部门收入预算3,121.42万元，较上年减少6.00万元，下降0.19%，主要原因是严格落实过“紧日子”要求，压减一般性支出。",
    "2022年机关运行经费58.6万元，主要包括办公费、印刷费、手续费、水费、电费、邮电费、取暖费、物业管理费、差旅费、维修（护）费、租赁费、会议费、培训费等。",
    "预算绩效管理中存在的问题：个别指标不够细化，对偏离目标的项目分析原因不够深入。",
  ],
  各处: [
    '落实“放管服”改革和"互联网+政务服务"，推进数字政府（含智慧城市）建设。',
    "依据《关于进一步规范部门预算编制的通知》（财预〔2021〕35号）和《“十四五”规划》编制。",
    "工作任务：1）编制目录；2）公开事项；3)受理投诉。",
    "为实现目的的需要，做到人人有责、天天巡查、一一落实，往往采取种种措施，以及及时回应。",
    "为了了解企业需求，参与与高校的合作，促进和谐，维护公平和和平的环境。",
    "除工资外，单位以万元为单位编报；表中金额单位为万元，“0”表示不足单位数。",
    "项目为2020年部门预算安排、结转到2022年继续使用的资金，2020年决算已公开。",
    "按照2021—2023年中期财政规划编制，2017年底完成公车改革，2019年以来没有变化。",
    "收入增加与支出增加保持一致，支出增幅与上年持平，培训费增加、会议费减少与上年相比持平。",
    "满意度≥95%，成本≤37万元，执行率＞90%，每人50元×12个月×30人，完成率=（实际数/计划数）×100%。",
    "单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。",
    "1.财政拨款收入：指财政当年拨付的资金。",
    '采购X光机1台、24"显示器10台、A4纸200箱，XXL号工作服5套。',
    "无。",
  ],
};

const appropriation = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行 | 30.00 | 10.00    | 20.00    |`;

/** The rules over words: those of the text group, and those of the narrative that need no table. */
const overWords = [
  ...rules.filter(({ group }) => group === "text"),
  savingChangesSomething,
  thingHasOneName,
  vehicleCostsAgree,
  yearIsTheBudgetYear,
  zeroHasNoPurpose,
];

const { tables, year } = recogniseBook(workbook(sheet("支出", appropriation)));
/** The paragraphs as the 情况说明 of a workbook of 2022. */
const bookOf = (...paragraphs: readonly string[]): BudgetBook => {
  const drawn = sheet("情况说明", statement("一、总体情况").情况说明);
  const values = [...drawn.values, ...paragraphs.map((text) => [text])];
  const narrative = values.map(([text], row) => ({
    text: String(text),
    cell: { sheet: "情况说明", row, column: 0 },
  }));
  return { tables, narrative, contents: [], unrecognised: [], ...(year === undefined ? {} : { year }) };
};

function findingsIn(...paragraphs: readonly string[]): string[] {
  return runRules(overWords, bookOf(...paragraphs)).flatMap((outcome) => {
    if (outcome.state !== "ran") throw new Error(`${outcome.rule.id}: ${JSON.stringify(outcome)}`);
    return outcome.findings.map((finding) => `${outcome.rule.id}: ${sentenceOf(outcome.rule, finding)}`);
  });
}

const lines = Object.entries(clean).flatMap(([place, texts]) => texts.map((text) => [place, text] as const));

describe("words that are right", () => {
  test("are told from wrong ones at all", () => {
    expect(findingsIn("收入总计为 万元，，比上年增加5万元，下降3%。")).toHaveLength(3);
    expect(year).toBe(2022);
  });

  test.each(lines)("%s：%s", (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each(Object.entries(clean).filter(([place]) => place !== "各处"))(
    "%s: all its sentences in one document",
    (_, texts) => {
      expect(findingsIn(...texts)).toEqual([]);
    },
  );
});

describe("what is written from the tables", () => {
  const written = async () => {
    const book = recogniseBook(await sample("put-right"));
    const nothing: BudgetBook = { tables: [], narrative: [], contents: [], unrecognised: [] };
    return [book, nothing].flatMap((one) => writeNarrative(one, {}));
  };

  test("is told where it still waits for a person, and nowhere else", async () => {
    for (const { text, slots } of await written()) {
      const asked = slots.map(({ start, end }) => text.slice(start, end));
      const told = blanksIn(text).map(({ start, end }) => text.slice(start, end));
      expect(told).toEqual(asked);
    }
  });

  test("is right once that is filled in", async () => {
    for (const { text } of await written()) {
      const filled = text
        .replace(/【[^】]*(?:数量|总数|个数)】/g, "0")
        .replace(/【[^】]*(?:金额|总额|总计)】/g, "5.00万元")
        .replace(/【预算年度】/g, "2022年")
        .replace(/【上年】/g, "2021年")
        .replace(/【[^】]*】/g, "新增一个项目");
      expect(findingsIn(...filled.split("\n"))).toEqual([]);
    }
  });
});

describe("any text", () => {
  const pieces = [
    ...lines.map(([, text]) => text),
    ...[
      "增加",
      "减少",
      "（",
      "）",
      "“",
      "”",
      "《",
      "》",
      "<p>",
      "&nbsp;",
      "XX",
      "__",
      "万元",
      "%",
      "0",
      "5.20",
    ],
    ...[
      "，",
      "。",
      "；",
      "、",
      "\n",
      "一、",
      "（二）",
      "3.",
      "主要原因",
      "持平",
      "2022年",
      "2019年",
      "公务用车",
      "费",
    ],
  ];
  const anyText = fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 4 }, fc.string({ unit: "grapheme" })), {
      maxLength: 24,
    })
    .map((words) => words.join(""));

  test("is read by every rule, points only at words that are there, and a fix starts from what stands there", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const book = bookOf(...paragraphs);
        for (const outcome of runRules(overWords, book)) {
          expect(outcome.state).toBe("ran");
          if (outcome.state !== "ran") continue;
          for (const finding of outcome.findings) {
            const { at, span, fix } = finding;
            const text = textAt(book, "top" in at ? at.top : at.row);
            if (text === undefined) continue; // a table's title
            expect(sentenceOf(outcome.rule, finding)).toMatch(/^“.*。$/s);
            expect(span!.start).toBeGreaterThanOrEqual(0);
            expect(span!.end).toBeGreaterThan(span!.start);
            expect(span!.end).toBeLessThanOrEqual(text.length);
            for (const { was, becomes } of fix?.edits ?? []) {
              expect(was).toBe(text);
              expect(becomes).not.toBe(text);
            }
          }
        }
      }),
      { numRuns: 300, seed: 2022 },
    );
  });
});

const textAt = (book: BudgetBook, row: number): string | undefined =>
  book.narrative.find(({ cell }) => cell.row === row)?.text;
