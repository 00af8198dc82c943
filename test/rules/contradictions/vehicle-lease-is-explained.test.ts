import { vehicleLeaseIsExplained } from "../../../src/rules/contradictions/vehicle-lease-is-explained";
import { describeRule } from "../describe-rule";
import { projects, threePublic } from "./drawn-department";

describeRule(vehicleLeaseIsExplained, {
  passes: [
    {
      it: "no vehicles and no lease",
      sheets: { 三公: threePublic("0.00", "1.00"), 项目: projects(["其他运转类", "办公设备租赁费", "5.00"]) },
      compared: 1,
    },
    {
      it: "a lease without money",
      sheets: { 三公: threePublic("0.00", "1.00"), 项目: projects(["其他运转类", "车辆租赁费", "0.00"]) },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a lease beside no vehicles",
      sheets: {
        三公: threePublic("0.00", "1.00"),
        项目: projects(["其他运转类", "印刷费", "4.00"], ["其他运转类", "车辆租赁费", "145.00"]),
      },
      finds: [
        {
          at: "B5",
          sheet: "项目",
          because: "三公!C5 D5",
          says: "公务用车购置及运行费是0，而项目「车辆租赁费」145.00万元用于租车；请说明租车的用途，以及租用费为什么不计入公务用车运行费。",
        },
      ],
    },
  ],
  notRun: [
    {
      it: "without 三公",
      sheets: projects(["其他运转类", "车辆租赁费", "145.00"]),
      missing: ["three-public"],
    },
  ],
});
