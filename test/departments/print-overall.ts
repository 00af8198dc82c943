import {
  basic,
  both,
  fenOf,
  fiscal,
  from,
  inProject,
  spent,
  unitFunds,
  type Department,
  type Picks,
} from "./department";
import { blank, money, words, type Ink } from "./ink";
import type { Table } from "./page";
import type { Style } from "./style";
import { titleIn } from "./titles";

/** Each content speaks of its own task, though seldom in its name's words. */
const tasks = [
  ["年度主要任务", "任务名称", "主要内容"],
  ["", "审批服务", "压减办事环节，公开办理时限，按时办结行政审批事项。"],
  ["", "机关运转", "支付水电、物业、维修等日常开支，保障办公秩序。"],
  ["", "党的建设", "开展主题教育，加强基层组织，推动审批服务提质。"],
];

/** 整体绩效目标表: a form; what is spent this year, where it comes from and what it is made of, above the indicators. */
export function printOverall({ allotments, name }: Department, style: Style): Table {
  const amount = (label: string, pick: Picks): Ink[] => [
    words("预算情况"),
    words(label),
    blank,
    money(fenOf(allotments, both(spent, pick)), style.money),
  ];
  return {
    kind: "overall-performance",
    title: titleIn("overall-performance", style.titles),
    unit: style.money.unit,
    form: [
      [words("年度履职目标"), words("推进审批服务便民化，按时完成年度各项工作任务，保障机关正常运转。")],
      ...tasks.map((cells) => cells.map(words)),
      amount(`部门预算总额（${style.money.unit}）`, spent),
      amount("1、资金来源：（1）政府预算资金", fiscal),
      amount("（2）财政专户管理资金", from("special-account")),
      amount("（3）单位资金", unitFunds),
      amount("2、资金结构：（1）基本支出", basic),
      amount("（2）项目支出", inProject),
    ],
    columns: [["一级指标"], ["二级指标"], ["三级指标"], ["指标值"], ["指标值说明"]],
    rows: [
      ["投入管理指标", "预算管理", "预算执行率", "≥90%", `${name}预算执行数与预算数之比`],
      [
        "投入管理指标",
        "预算管理",
        "预算调整率",
        "≤20%",
        "预算调整率=（调整后预算数-年初预算数）/年初预算数×100%",
      ],
      [
        "投入管理指标",
        "预算管理",
        "结转结余率",
        "≤10%",
        "结转结余率=结转结余总额÷预算数×100%（以批复数为准）",
      ],
      ["投入管理指标", "预算管理", "财务管理合规性", "合规", "符合财经法规和专项资金管理办法。"],
      ["产出指标", "重点工作任务完成", "审批服务办结率", "100%", "按时办结件数与受理件数之比"],
      ["产出指标", "重点工作任务完成", "机关运转保障天数", "≥250天", "全年工作日"],
      ["产出指标", "重点工作任务完成", "党建活动次数", "≥12次", "党的建设各项活动"],
      ["效益指标", "满意度", "服务对象满意度", "≥90%", "满意人数与调查人数之比"],
    ].map((cells) => cells.map(words)),
  };
}
