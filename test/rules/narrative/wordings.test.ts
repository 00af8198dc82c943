import { saidIn } from "../../../src/narrative/said";
import { trendsIn } from "../../../src/narrative/trends";
import { rules } from "../../../src/rules/index";
import { runRules, sentenceOf } from "../../../src/rules/run-rules";
import { recogniseBook } from "../../../src/tables/recognise";
import { sheet, workbook } from "../../support/sheet";
import { withNarrative } from "./drawn-budget";

/** How departments of several provinces word the same disclosure: what is read of each, and that nothing is called wrong. */
const sections = {
  total: "一、收入支出预算总体情况说明",
  revenue: "二、收入预算总体情况说明",
  spending: "三、支出预算总体情况说明",
  general: "五、一般公共预算支出预算情况说明",
  basic: "六、一般公共预算基本支出情况说明",
  threePublic: "七、“三公”经费支出预算情况说明",
  running: "（一）机关运行经费支出情况",
  procurement: "（二）政府采购支出情况",
  assets: "（四）国有资产占用情况",
};

interface Wording {
  readonly it: string;
  readonly lines: readonly string[];
  /** "number direction-or-kind = what the tables have for it"; without "=" nobody can tell what it is said of. */
  readonly reads: readonly string[];
}

const wordings: readonly Wording[] = [
  {
    it: "both totals, then how each moved",
    lines: [
      sections.total,
      "某某局2022年收入总计175万元，支出总计175万元，与2021年预算相比，收入减少25.00万元，下降12.50%。主要原因：项目减少；支出减少25.00万元，下降12.50%。",
    ],
    reads: [
      "175万元 amount = 收入总计",
      "175万元 amount = 支出总计",
      "25.00万元 减少 = 收入总计",
      "12.50% 下降 = 收入总计",
      "25.00万元 减少 = 支出总计",
      "12.50% 下降 = 支出总计",
    ],
  },
  {
    it: "the total said again before its change",
    lines: [
      sections.total,
      "2022年收入预算总额为175万元，比上年收入预算总额增加25万元，增长16.67%。其中一般公共预算150万元，占收入预算总额的85.71%。",
    ],
    reads: [
      "175万元 amount = 收入总计",
      "25万元 增加 = 收入总计",
      "16.67% 增长 = 收入总计",
      "150万元 amount",
      "85.71% share",
    ],
  },
  {
    it: "元 with thousands separators, 增幅 for the rate",
    lines: [sections.total, "本单位2022年收入总预算1,750,000.00元，较上年增25万元，增幅16.67%。"],
    reads: ["1,750,000.00元 amount = 收入总计", "25万元 增 = 收入总计", "16.67% 增幅 = 收入总计"],
  },
  {
    it: "元 without separators",
    lines: [sections.total, "2022年收入总计1750000.0元，比上年增加250000元，增长16.67%。"],
    reads: ["1750000.0元 amount = 收入总计", "250000元 增加 = 收入总计", "16.67% 增长 = 收入总计"],
  },
  {
    it: "a full-width comma for thousands",
    lines: [sections.total, "2022年收入总计1，750，000元，支出总计1,750,000元。"],
    reads: ["1，750，000元 amount = 收入总计", "1,750,000元 amount = 支出总计"],
  },
  {
    it: "同比, and a share after the rate",
    lines: [
      sections.spending,
      "2022年支出合计170万元，同比增加200,000.00元，增长13.33%；基本支出1,100,000元，同比增加10万元，增长10%，占支出合计64.71%。",
    ],
    reads: [
      "170万元 amount = 支出总计",
      "200,000.00元 增加 = 支出总计",
      "13.33% 增长 = 支出总计",
      "1,100,000元 amount = 基本支出",
      "10万元 增加 = 基本支出",
      "10% 增长 = 基本支出",
      "64.71% share",
    ],
  },
  {
    it: "rate before amount",
    lines: [sections.total, "2022年支出总计175万元，比上年下降40%，减少116.67万元。"],
    reads: ["175万元 amount = 支出总计", "40% 下降 = 支出总计", "116.67万元 减少 = 支出总计"],
  },
  {
    it: "a rate alone",
    lines: [sections.total, "2022年支出总计175万元，比上年下降40%。"],
    reads: ["175万元 amount = 支出总计", "40% 下降 = 支出总计"],
  },
  {
    it: "a change alone",
    lines: [sections.total, "收入总计比上年增加25万元；支出总计比上年增加25万元。"],
    reads: ["25万元 增加 = 收入总计", "25万元 增加 = 支出总计"],
  },
  {
    it: "two sides in one word",
    lines: [sections.total, "与上年收支预算相比，收、支总计各增加25万元，增长16.67%。"],
    reads: ["25万元 增加", "16.67% 增长"],
  },
  {
    it: "from last year's execution",
    lines: [sections.total, "2022年收支总预算175万元，比2021年执行数减少25万元，下降12.5%。"],
    reads: ["175万元 amount = 收入总计", "25万元 减少 = 收入总计", "12.5% 下降 = 收入总计"],
  },
  {
    it: "last year's number beside this year's",
    lines: [
      sections.total,
      "2022年收入总计175万元，2021年收入总计200万元，上年执行180.5万元，减少25万元，下降12.5%。",
    ],
    reads: ["175万元 amount = 收入总计", "200万元 amount", "180.5万元 amount", "25万元 减少", "12.5% 下降"],
  },
  {
    it: "shares of a total that is only named",
    lines: [
      sections.spending,
      "按用途划分，基本支出110万元，占总支出62.86%；项目支出60万元，占总支出34.29%。",
    ],
    reads: ["110万元 amount = 基本支出", "62.86% share", "60万元 amount = 项目支出", "34.29% share"],
  },
  {
    it: "percents to several places",
    lines: [
      sections.spending,
      "2022年支出合计170万元，其中：基本支出110万元，占65%；项目支出60万元，占35.294%。",
    ],
    reads: [
      "170万元 amount = 支出总计",
      "110万元 amount = 基本支出",
      "65% share",
      "60万元 amount = 项目支出",
      "35.294% share",
    ],
  },
  {
    it: "codes at the levels",
    lines: [
      sections.general,
      "一般公共服务（201类）政府办公厅(室)及相关机构事务（03款）行政运行（01项）120万元，主要用于人员经费。",
    ],
    reads: ["120万元 amount = 行政运行"],
  },
  {
    it: "brackets of both widths in one pair",
    lines: [
      sections.general,
      "2022年一般公共预算支出150万元。一般公共服务支出(类）120万元，占80%；社会保障和就业（类)支出30万元，占20％。",
    ],
    reads: [
      "150万元 amount = 合计",
      "120万元 amount = 一般公共服务支出",
      "80% share",
      "30万元 amount = 社会保障和就业",
      "20％ share",
    ],
  },
  {
    it: "the item before the year",
    lines: [
      sections.general,
      "1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）2022年预算数为120万元，比2021年执行数增加10万元，增长9.09%。",
    ],
    reads: ["120万元 amount = 行政运行", "10万元 增加 = 行政运行", "9.09% 增长 = 行政运行"],
  },
  {
    it: "parts nested in brackets",
    lines: [
      sections.threePublic,
      "2022年“三公”经费财政拨款预算6.5万元，比上年减少1.5万元，下降18.75%。其中：因公出国（境）费0万元；公务用车购置及运行维护费5万元（公务用车购置0万元，公务用车运行维护费5万元）；公务接待费1.5万元。",
    ],
    reads: [
      "6.5万元 amount = “三公”经费合计",
      "1.5万元 减少 = “三公”经费合计",
      "18.75% 下降 = “三公”经费合计",
      "0万元 amount = 因公出国（境）费",
      "5万元 amount = 公务用车购置及运行费",
      "0万元 amount = 公务用车购置费",
      "5万元 amount = 公务用车运行费",
      "1.5万元 amount = 公务接待费",
    ],
  },
  {
    it: "no change in several words",
    lines: [
      sections.threePublic,
      "公务接待费1.5万元，与上年持平；公务用车购置及运行维护费5万元，与2021年保持一致。",
      "因公出国（境）费0万元，同比无变化。公务用车运行费预算数较上年无增减变化。",
    ],
    reads: [
      "1.5万元 amount = 公务接待费",
      "5万元 amount = 公务用车购置及运行费",
      "0万元 amount = 因公出国（境）费",
      "持平 = 公务接待费",
      "保持一致 = 公务用车购置及运行费",
      "无变化 = 因公出国（境）费",
      "无增减变化 = 公务用车运行费",
    ],
  },
  {
    it: "a template's increase of nothing",
    lines: [sections.threePublic, "公务用车购置及运行维护费5万元，比上年增加0万元，增长0%。"],
    reads: [
      "5万元 amount = 公务用车购置及运行费",
      "0万元 增加 = 公务用车购置及运行费",
      "0% 增长 = 公务用车购置及运行费",
    ],
  },
  {
    it: "基本持平 may hide a little",
    lines: [sections.threePublic, "公务接待费1.5万元，较上年基本持平。"],
    reads: ["1.5万元 amount = 公务接待费"],
  },
  {
    it: "no comparison with nothing",
    lines: [sections.threePublic, "因公出国（境）费0万元，上年无此项预算，无可比性。"],
    reads: ["0万元 amount = 因公出国（境）费"],
  },
  {
    it: "zero in three ways",
    lines: [sections.threePublic, "因公出国（境）费0万元，公务用车购置费0.00万元。安排因公出国（境）费0元。"],
    reads: [
      "0万元 amount = 因公出国（境）费",
      "0.00万元 amount = 公务用车购置费",
      "0元 amount = 因公出国（境）费",
    ],
  },
  {
    it: "parts of parts",
    lines: [
      sections.basic,
      "2022年一般公共预算基本支出110万元，其中：人员经费95万元，主要包括：基本工资95万元；公用经费15万元，主要包括：办公费15万元。",
    ],
    reads: [
      "110万元 amount = 合计",
      "95万元 amount = 人员经费",
      "95万元 amount = 基本工资",
      "15万元 amount = 公用经费",
      "15万元 amount = 办公费",
    ],
  },
  {
    it: "机关运行经费 with its change",
    lines: [sections.running, "2022年机关运行经费15万元，比2021年预算增加1.2万元，增长8.7%。"],
    reads: ["15万元 amount = 公用经费", "1.2万元 增加 = 公用经费", "8.7% 增长 = 公用经费"],
  },
  {
    it: "goods, works, services, and what is set aside",
    lines: [
      sections.procurement,
      "2022年政府采购预算30万元，其中：货物10万元、工程5万元、服务15万元。面向中小企业预留20万元，其中预留给小微企业12万元。",
    ],
    reads: [
      "30万元 amount",
      "10万元 amount",
      "5万元 amount",
      "15万元 amount",
      "20万元 amount",
      "12万元 amount",
    ],
  },
  {
    it: "集中 and 分散",
    lines: [
      sections.procurement,
      "2022年政府采购预算30万元，其中：集中采购10万元，分散采购20万元。按资金来源分，一般公共预算30万元。",
    ],
    reads: ["30万元 amount", "10万元 amount", "20万元 amount", "30万元 amount"],
  },
  {
    it: "eight kinds of vehicle, thresholds, a date in August",
    lines: [
      sections.assets,
      "截至2021年8月31日，共有车辆5辆，其中：副部（省）级及以上领导用车0辆、主要领导干部用车0辆、机要通信用车1辆、应急保障用车1辆、执法执勤用车2辆、特种专业技术用车0辆、离退休干部用车0辆、其他用车1辆。单价50万元（含）以上通用设备2台（套），单价100万元以上专用设备1台（套）。",
    ],
    reads: [
      "5辆 amount",
      "0辆 amount",
      "0辆 amount",
      "1辆 amount",
      "1辆 amount",
      "2辆 amount",
      "0辆 amount",
      "0辆 amount",
      "1辆 amount",
      "2台（套） amount",
      "1台（套） amount",
    ],
  },
  {
    it: "sentences that a page break cuts",
    lines: [
      sections.revenue,
      "2022年收入合计",
      "175万元，其中：一般公共预算收入",
      "150万元，政府性基金收入20万元，上年结转5万元。",
    ],
    reads: [
      "175万元 amount = 收入总计",
      "150万元 amount = 一般公共预算",
      "20万元 amount = 政府性基金预算",
      "5万元 amount",
    ],
  },
  {
    it: "a line break within quotation marks",
    lines: [sections.threePublic, "2022年“三公", "”经费预算为6.5万元。"],
    reads: ["6.5万元 amount = “三公”经费合计"],
  },
];

test.each(wordings.map((one) => [one.it, one] as const))("%s", (_, { lines, reads }) => {
  const sheets = Object.entries(withNarrative(...lines)).map(([name, drawing]) => sheet(name, drawing));
  const book = recogniseBook(workbook(...sheets));
  const numbers = saidIn(book).map(({ claim, paragraph, subject }) => {
    const written = paragraph.text.slice(claim.start, claim.end);
    return `${written} ${claim.direction?.word ?? claim.states}${subject ? ` = ${subject.name}` : ""}`;
  });
  const words = trendsIn(book).map(({ word, subject }) => `${word} = ${subject.name}`);
  expect([...numbers, ...words]).toEqual(reads);
  const errors = runRules(rules, book).flatMap((outcome) =>
    outcome.state === "ran" && outcome.rule.severity === "error"
      ? outcome.findings.map((finding) => sentenceOf(outcome.rule, finding))
      : [],
  );
  expect(errors).toEqual([]);
});
