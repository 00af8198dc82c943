import { recogniseBook } from "../../../src/tables/recognise";
import { rules } from "../../../src/rules/index";
import { runRules, sentenceOf } from "../../../src/rules/run-rules";
import { sheet, workbook } from "../../support/sheet";
import { projectTargets } from "./drawn";

/**
 * Indicators that look wrong and are right, or that nobody can judge from outside: of schools, hospitals, waterworks, police,
 * farming, planning and others. Each stands alone in a project of 100.00万元, and no rule of the group may say a word of it.
 */
const right: readonly (readonly [aspect: string, name: string, target: string])[] = [
  // money that is to be raised, saved, paid out or standard
  ["成本指标", "节约财政资金", "≥20万元"],
  ["成本指标", "生均公用经费标准", "≥850元"],
  ["成本指标", "最低生活保障标准", "不低于630元"],
  ["成本指标", "县级配套资金", "≥300万元"],
  ["成本指标", "亩均成本", "≤1200元"],
  ["成本指标", "单套设备采购价", "≤3.5万元"],
  ["成本指标", "每公里养护费用", "≤0.8万元"],
  ["成本指标", "项目总投资概算", "≤12,000万元"],
  ["成本指标", "三年累计投入", "≤290万元"],
  ["成本指标", "成本控制率", "≤100%"],
  ["成本指标", "成本控制", "不超预算"],
  ["成本指标", "预算成本控制数", "≤100万元"],
  ["成本指标", "设备采购成本", "100万元以内"],
  ["成本指标", "人均培训成本", "450元/人·天"],
  ["成本指标", "社会成本", "较低"],
  ["成本指标", "成本节约率", "≥3%"],
  ["产出指标", "带动社会投资", "≥5000万元"],
  ["产出指标", "发放奖补资金", "200万元"],
  ["效益指标", "新增税收", "≥300万元"],
  ["效益指标", "挽回经济损失", "≥80万元"],
  // rates that may mean either way, or of which less is better
  ["投入管理指标", "预算执行率", "≤100%"],
  ["产出指标", "“三公”经费控制率", "≤95%"],
  ["投入管理指标", "经费支出完成率", "≤100%"],
  ["产出指标", "成本超支率", "≤0%"],
  ["产出指标", "科目调整次数", "≤10次"],
  ["产出指标", "故障率", "≤1%"],
  ["产出指标", "管网漏损率", "≤9%"],
  ["产出指标", "农药使用量增长率", "≤0%"],
  ["产出指标", "病虫害危害损失率", "<5%"],
  ["产出指标", "不合格产品检出率", "≥2%"],
  ["产出指标", "重复投诉率", "≤2%"],
  ["产出指标", "害虫死亡率", "≥90%"],
  ["产出指标", "种植结构调整率", "≥10%"],
  ["产出指标", "高血压规范控制率", "≥60%"],
  ["产出指标", "建筑覆盖率", "≤30%"],
  ["产出指标", "林草覆盖率", "≥45%"],
  ["产出指标", "床位使用率", "≤93%"],
  ["产出指标", "抗菌药物使用率", "≤60%"],
  ["产出指标", "剖宫产率", "≤35%"],
  ["产出指标", "任务超额完成率", "≥110%"],
  ["产出指标", "国库集中支付率", "'=100%"],
  ["产出指标", "足额保障率", "'=100%"],
  ["产出指标", "按时发放率", "'=100%"],
  ["产出指标", "入学率", "99.9%"],
  ["产出指标", "及格率", "≥95%"],
  ["产出指标", "非税收入入库率", "100%"],
  ["产出指标", "无差错完成率", "100%"],
  ["产出指标", "不动产登记及时率", "≥98%"],
  ["产出指标", "群众不满意率", "≤3%"],
  // counts, times and dates
  ["产出指标", "重大事故", "0起"],
  ["产出指标", "越级上访人次", "≤5人次"],
  ["产出指标", "每日巡查一次", "≥250次"],
  ["产出指标", "每周例会一次", "≥40次"],
  ["产出指标", "每年体检一次", "1次"],
  ["产出指标", "每季度一次督查", "每季度1次"],
  ["产出指标", "每月5日前发放", "12次"],
  ["产出指标", "每村每月保洁次数", "≥4次"],
  ["产出指标", "月均走访", "≥2次"],
  ["产出指标", "办理时限", "≤3个工作日"],
  ["产出指标", "工期", "≤240天"],
  ["产出指标", "建设周期", "2年"],
  ["产出指标", "质保期", "≥24个月"],
  ["产出指标", "开放时间", "≥300天"],
  ["产出指标", "完成时间", "2022年12月31日前"],
  ["产出指标", "完成时间", "12月底前"],
  ["产出指标", "完成时限", "2022年第四季度"],
  ["产出指标", "工程建设工期", "2022年3月至2023年6月"],
  ["产出指标", "租赁期限", "2022年1月1日-12月31日"],
  ["产出指标", "受益人口", "≥3万人"],
  ["产出指标", "建成高标准农田", "2.5万亩"],
  ["产出指标", "培训期数", "6-8期"],
  ["产出指标", "覆盖行政村", "全部"],
  // outputs whose names begin or end like something else
  ["产出指标", "提升改造农村公路里程", "≥18公里"],
  ["产出指标", "改善供水设施数量", "≥6处"],
  ["产出指标", "促进就业培训人数", "≥200人"],
  ["产出指标", "保障重大活动场次", "≥10场"],
  ["产出指标", "增强型设备合格率", "≥98%"],
  ["产出指标", "优化调整线路", "≥3条"],
  ["产出指标", "系统正常运行", "是"],
  ["产出指标", "资金拨付及时率", "≥95%"],
  ["产出指标", "补助资金到位及时发放率", "≥95%"],
  ["产出指标", "补贴覆盖率", "≥98%"],
  ["产出指标", "无线网络覆盖率", "≥85%"],
  // words that say something
  ["效益指标", "水质", "达到Ⅲ类"],
  ["效益指标", "是否建立长效机制", "是"],
  ["效益指标", "对社会稳定的影响", "无群体性事件"],
  ["效益指标", "可持续影响期限", "≥3年"],
  ["效益指标", "能耗降低", "≥3%"],
  ["满意度指标", "家长满意度", "≥95%"],
  ["满意度指标", "参训人员满意程度", "满意"],
  ["满意度指标", "投诉处理满意率", "98%以上"],
];

/** These look at a project's list as a whole, and a list of one lacks most of what it needs. */
const OF_THE_WHOLE = ["outputs-say-how-much-and-when", "benefits-are-measurable"];
const own = rules.filter(({ id, group }) => group === "indicators" && !OF_THE_WHOLE.includes(id));

test.each(right)("%s %s %s is left alone", (aspect, name, target) => {
  const drawn = sheet("绩效", projectTargets(`| 某项目 | 100.00 | ${aspect} | ${name} | ${target} |`));
  const outcomes = runRules(own, recogniseBook(workbook(drawn)));
  expect(outcomes.filter(({ state }) => state === "broke")).toEqual([]);
  const told = outcomes.flatMap((outcome) =>
    outcome.state === "ran" ? outcome.findings.map((finding) => sentenceOf(outcome.rule, finding)) : [],
  );
  expect(told).toEqual([]);
  const looked = outcomes.flatMap((outcome) => (outcome.state === "ran" ? outcome.passes : []));
  expect(looked.length).toBeGreaterThan(0);
});
