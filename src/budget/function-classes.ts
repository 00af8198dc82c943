/**
 * The 类 of 支出功能分类 with the names they have or had, as data.
 * Source: 政府收支分类科目 2018–2025 as gathered for this product; older names are kept because real tables still print them.
 */
export interface FunctionClass {
  readonly code: string;
  readonly name: string;
  readonly formerNames: readonly string[];
}

const of = (code: string, name: string, ...formerNames: string[]): FunctionClass => ({
  code,
  name,
  formerNames,
});

export const functionClasses: readonly FunctionClass[] = [
  of("201", "一般公共服务支出", "一般公共管理与服务", "基本公共管理与服务"),
  of("202", "外交支出"),
  of("203", "国防支出"),
  of("204", "公共安全支出"),
  of("205", "教育支出"),
  of("206", "科学技术支出"),
  of("207", "文化旅游体育与传媒支出", "文化体育与传媒支出", "文化体育旅游与传媒支出"),
  of("208", "社会保障和就业支出", "社会保障与就业支出"),
  of("209", "社会保险基金支出"),
  of("210", "卫生健康支出", "医疗卫生与计划生育支出", "医疗卫生支出"),
  of("211", "节能环保支出", "环境保护支出"),
  of("212", "城乡社区支出", "城乡社区事务支出"),
  of("213", "农林水支出", "农林水事务支出"),
  of("214", "交通运输支出"),
  of("215", "资源勘探工业信息等支出", "资源勘探信息等支出", "资源勘探电力信息等支出"),
  of("216", "商业服务业等支出", "商业服务业等事务支出"),
  of("217", "金融支出", "金融监管等事务支出"),
  of("219", "援助其他地区支出"),
  of("220", "自然资源海洋气象等支出", "国土海洋气象等支出", "国土资源气象等支出"),
  of("221", "住房保障支出"),
  of("222", "粮油物资储备支出", "粮油物资管理事务支出"),
  of("223", "国有资本经营预算支出"),
  of("224", "灾害防治及应急管理支出"),
  of("227", "预备费"),
  of("229", "其他支出"),
  of("230", "转移性支出"),
  of("231", "债务还本支出"),
  of("232", "债务付息支出"),
  of("233", "债务发行费用支出"),
  of("234", "抗疫特别国债安排的支出"),
];

const bare = (name: string): string => name.replace(/支出$/, "").replace(/事务$/, "");

const codes = new Map(
  functionClasses.flatMap(({ code, name, formerNames }) =>
    [name, ...formerNames].map((called) => [bare(called), code]),
  ),
);

/** "城乡社区事务" → "212"; expects normalised words without an ordinal. */
export function functionClassCode(words: string): string | undefined {
  return codes.get(bare(words));
}
