import { join, say, slot, type Wording } from "../say";
import type { Occasion } from "../section";

const vehicleKinds = ["一般公务用车", "一般执法执勤用车", "特种专业技术用车", "其他用车"];
const costly = [
  { kind: "通用设备", price: "50万元" },
  { kind: "专用设备", price: "100万元" },
];

/** 国有资产: vehicles and costly equipment at the end of last year. No table holds them. */
export function assets({ department, lastYear }: Occasion): Wording {
  const vehicles = vehicleKinds.map((kind) => say`${kind}${slot(`${kind}数量`)}辆`);
  const equipment = costly.map(
    ({ kind, price }) => say`单价${price}以上${kind}${slot(`${kind}数量`)}台（套）`,
  );
  const cars = say`共有车辆${slot("车辆总数")}辆，其中：${join(vehicles, "、")}`;
  return say`${lastYear}期末，${department}${cars}；${join(equipment, "，")}。`;
}
