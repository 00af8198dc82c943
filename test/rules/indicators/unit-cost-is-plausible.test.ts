import { unitCostIsPlausible } from "../../../src/rules/indicators/unit-cost-is-plausible";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

/** A table with one project of one output. */
const one = (project: string, amount: string, output: string, target: string): string =>
  projectTargets(`| ${project} | ${amount} | 产出指标 | ${output} | ${target} |`);

const silent = (it: string, ...line: Parameters<typeof one>) => ({ it, sheets: one(...line), compared: 1 });

const says = (costs: string): string =>
  `项目绩效目标汇总表按数量指标折算的单价：${costs}；请看看单价是否合理，数量与金额是否相称。`;

describeRule(unitCostIsPlausible, {
  passes: [
    silent("what is counted is not what is paid for", "行政服务中心运行费", "40.00", "学习次数", "≥15次"),
    silent("a word in common, yet another doing", "行政审批制度改革", "8.00", "评审次数", "≥3次"),
    silent("a share", "车辆租赁费", "145.00", "车辆完好率", "≥95%"),
    silent("a stretch of time", "车辆租赁费", "145.00", "车辆租赁期限", "12个月"),
    silent("days", "车辆租赁费", "145.00", "车辆租赁天数", "365天"),
    silent("a ceiling", "车辆租赁费", "145.00", "租赁车辆", "≤14辆"),
    silent("zero", "车辆租赁费", "145.00", "租赁车辆", "0辆"),
    silent("a number without what it counts", "车辆租赁费", "145.00", "租赁车辆数", "14"),
    silent("so many each quarter", "节能宣传费", "3.00", "节能宣传每季度一次", "≥1次"),
    silent("one of two things that are paid for", "绿化、亮化费用", "8.00", "绿化面积", "≥800平方米"),
    silent("no money", "车辆租赁费", "0.00", "租赁车辆", "14辆"),
    silent("money that cannot be read", "车辆租赁费", "待定", "租赁车辆", "14辆"),
    silent("too little for two decimals", "车辆租赁费", "0.01", "租赁车辆", "900000辆"),
    silent("a rate", "培训费", "30.00", "培训标准", "≥500元/人"),
    silent("ten thousands", "培训费", "30.00", "培训人次", "≥3万人次"),
    {
      it: "two counts, of which nobody can tell which one the money is for",
      sheets: projectTargets(`
        | 培训费 | 8.00 | 产出指标 | 培训次数 | ≥4次   |
        |        |      |          | 培训人数 | ≥200人 |`),
      compared: 1,
    },
    {
      it: "what is wanted of benefits is no amount of work",
      sheets: projectTargets(`
        | 培训费 | 8.00 | 产出指标 | 培训合格率 | ≥95%   |
        |        |      | 效益指标 | 培训后就业 | ≥200人 |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "all that can be worked out, the dearest first, told once",
      sheets: projectTargets(`
        | 印刷费     | 4.00   | 产出指标 | 印制工作日志本数量 | ≥2000本 |
        |            |        |          | 印刷及时率         | ≥95%    |
        | 车辆租赁费 | 145.00 | 产出指标 | 租赁车辆           | 14辆    |
        | 水电费     | 70.00  | 产出指标 | 用电覆盖率         | ≥85%    |`),
      finds: [
        {
          at: "E6",
          because: "E4 B6 B4",
          says: says("车辆租赁费145.00万元÷14辆＝10.36万元/辆，印刷费4.00万元÷2000本＝20.00元/本"),
        },
      ],
    },
    {
      it: "two things that are counted as one, half up",
      sheets: one("培训及考察学习费", "2.01", "考察及培训次数", "≥2次"),
      finds: [{ at: "E4", because: "B4", says: says("培训及考察学习费2.01万元÷2次＝1.01万元/次") }],
    },
    {
      it: "below a thousand yuan in 元",
      sheets: one("评审专家费", "0.1999", "测评人数", "2人"),
      finds: [{ at: "E4", because: "B4", says: says("评审专家费0.1999万元÷2人＝999.50元/人") }],
    },
    {
      it: "more than six",
      sheets: projectTargets(
        ["甲", "乙", "丙", "丁", "戊", "己", "庚"]
          .map((name) => `| ${name}厅评审费 | 1.00 | 产出指标 | 评审次数 | 5次 |`)
          .join("\n"),
      ),
      finds: [
        {
          at: "E4",
          because: "E5 E6 E7 E8 E9 E10 B4 B5 B6 B7 B8 B9 B10",
          says: says(
            ["甲", "乙", "丙", "丁", "戊", "己"]
              .map((name) => `${name}厅评审费1.00万元÷5次＝0.20万元/次，`)
              .join("") + "等7项",
          ),
        },
      ],
    },
  ],
});
