import { vehicleDutyIsExplained } from "../../../src/rules/contradictions/vehicle-duty-is-explained";
import { describeRule } from "../describe-rule";
import { duties } from "./drawn-department";

const assets = (count: number): string => `
  | 第二部分 某某局2022年部门预算情况说明 |
  | （四）国有资产占用情况 |
  | 2021年期末，共有车辆${count}辆，其中：其他用车${count}辆。 |`;

describeRule(vehicleDutyIsExplained, {
  passes: [
    {
      it: "no vehicles and none to look after",
      sheets: duties("（1）公开：公开权责清单；接受监督。") + assets(0),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "vehicles to look after and none of its own",
      sheets: duties("（6）机关服务：负责管理区机关直属车辆和固定资产；管理办公用房。") + assets(0),
      finds: [
        {
          at: "A3",
          quotes: "负责管理区机关直属车辆",
          because: "A6",
          says: "国有资产占用情况写车辆为0，而职责中写有“负责管理区机关直属车辆”；请看看是否要说明这些车辆归谁所有。",
        },
      ],
    },
  ],
});
