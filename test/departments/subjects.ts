/** The 科目 that made-up departments spend under: enough of the real list to give several 类, 款 and 项 of every budget. */

export interface FunctionItem {
  readonly code: string;
  readonly name: string;
  /** The name of its 款, for localities that print subtotal rows. */
  readonly section: string;
  /** A contribution that has a 款 of its own on the economic side too. */
  readonly contribution?: string;
}

export interface EconomicItem {
  readonly code: string;
  readonly name: string;
  readonly government: readonly [code: string, name: string];
}

const item = (code: string, name: string, section: string, contribution?: string): FunctionItem => ({
  code,
  name,
  section,
  ...(contribution ? { contribution } : {}),
});

/** 项 that carry salaries and projects. */
export const ordinaryItems: readonly FunctionItem[] = [
  item("2010301", "行政运行", "政府办公厅（室）及相关机构事务"),
  item("2010302", "一般行政管理事务", "政府办公厅（室）及相关机构事务"),
  item("2010350", "事业运行", "政府办公厅（室）及相关机构事务"),
  item("2010399", "其他政府办公厅（室）及相关机构事务支出", "政府办公厅（室）及相关机构事务"),
  item("2010101", "行政运行", "人大事务"),
  item("2050202", "小学教育", "普通教育"),
  item("2050204", "高中教育", "普通教育"),
  item("2070104", "图书馆", "文化和旅游"),
  item("2070109", "群众文化", "文化和旅游"),
  item("2080501", "行政单位离退休", "行政事业单位养老支出"),
  item("2120104", "城管执法", "城乡社区管理事务"),
  item("2120501", "城乡社区环境卫生", "城乡社区环境卫生"),
  item("2130104", "事业运行", "农业农村"),
  item("2130106", "科技转化与推广服务", "农业农村"),
  item("2140106", "公路养护", "公路水路运输"),
  item("2210203", "购房补贴", "住房改革支出"),
];

/** 项 that hold one contribution each: 社保缴费 and 住房公积金. */
export const contributionItems: readonly FunctionItem[] = [
  item("2080505", "机关事业单位基本养老保险缴费支出", "行政事业单位养老支出", "30108"),
  item("2080506", "机关事业单位职业年金缴费支出", "行政事业单位养老支出", "30109"),
  item("2089999", "其他社会保障和就业支出", "其他社会保障和就业支出", "30112"),
  item("2101101", "行政单位医疗", "行政事业单位医疗", "30110"),
  item("2101103", "公务员医疗补助", "行政事业单位医疗", "30111"),
  item("2210201", "住房公积金", "住房改革支出", "30113"),
];

export const fundItems: readonly FunctionItem[] = [
  item("2120801", "征地和拆迁补偿支出", "国有土地使用权出让收入安排的支出"),
  item("2120802", "土地开发支出", "国有土地使用权出让收入安排的支出"),
  item("2296002", "用于社会福利的彩票公益金支出", "彩票公益金安排的支出"),
];

export const stateCapitalItems: readonly FunctionItem[] = [
  item("2230105", "国有企业退休人员社会化管理补助支出", "解决历史遗留问题及改革成本支出"),
  item("2230201", "国有经济结构调整支出", "国有企业资本金注入"),
];

const economic = (code: string, name: string, government: string, called: string): EconomicItem => ({
  code,
  name,
  government: [government, called],
});

export const economicItems: readonly EconomicItem[] = [
  economic("30101", "基本工资", "50101", "工资奖金津补贴"),
  economic("30102", "津贴补贴", "50101", "工资奖金津补贴"),
  economic("30103", "奖金", "50101", "工资奖金津补贴"),
  economic("30107", "绩效工资", "50501", "工资福利支出"),
  economic("30108", "机关事业单位基本养老保险缴费", "50102", "社会保障缴费"),
  economic("30109", "职业年金缴费", "50102", "社会保障缴费"),
  economic("30110", "职工基本医疗保险缴费", "50102", "社会保障缴费"),
  economic("30111", "公务员医疗补助缴费", "50102", "社会保障缴费"),
  economic("30112", "其他社会保障缴费", "50102", "社会保障缴费"),
  economic("30113", "住房公积金", "50103", "住房公积金"),
  economic("30199", "其他工资福利支出", "50199", "其他工资福利支出"),
  economic("30201", "办公费", "50201", "办公经费"),
  economic("30202", "印刷费", "50201", "办公经费"),
  economic("30207", "邮电费", "50201", "办公经费"),
  economic("30211", "差旅费", "50201", "办公经费"),
  economic("30212", "因公出国（境）费用", "50207", "因公出国（境）费用"),
  economic("30213", "维修（护）费", "50209", "维修（护）费"),
  economic("30214", "租赁费", "50201", "办公经费"),
  economic("30217", "公务接待费", "50206", "公务接待费"),
  economic("30226", "劳务费", "50205", "委托业务费"),
  economic("30227", "委托业务费", "50205", "委托业务费"),
  economic("30228", "工会经费", "50201", "办公经费"),
  economic("30229", "福利费", "50201", "办公经费"),
  economic("30231", "公务用车运行维护费", "50208", "公务用车运行维护费"),
  economic("30239", "其他交通费用", "50201", "办公经费"),
  economic("30299", "其他商品和服务支出", "50299", "其他商品和服务支出"),
  economic("30301", "离休费", "50905", "离退休费"),
  economic("30305", "生活补助", "50901", "社会福利和救助"),
  economic("31002", "办公设备购置", "50306", "设备购置"),
  economic("31007", "信息网络及软件购置更新", "50306", "设备购置"),
  economic("31013", "公务用车购置", "50303", "公务用车购置"),
];

export const economicClassNames: Readonly<Record<string, string>> = {
  "301": "工资福利支出",
  "302": "商品和服务支出",
  "303": "对个人和家庭的补助",
  "310": "资本性支出",
};

export const economicItem = (code: string): EconomicItem =>
  economicItems.find((candidate) => candidate.code === code)!;
