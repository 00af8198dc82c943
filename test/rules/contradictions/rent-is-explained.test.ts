import { rentIsExplained } from "../../../src/rules/contradictions/rent-is-explained";
import { describeRule } from "../describe-rule";
import { projects } from "./drawn-department";

describeRule(rentIsExplained, {
  passes: [
    {
      it: "other leases",
      sheets: projects(["其他运转类", "车辆租赁费", "145.00"], ["其他运转类", "云服务器租用费", "9.00"]),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "rent for rooms",
      sheets: projects(
        ["其他运转类", "驻外单位、宿舍楼及餐厅租金", "50.00"],
        ["其他运转类", "办公用房租赁费", "60.00"],
      ),
      finds: [
        {
          at: "B5",
          because: "B4",
          says: "项目「办公用房租赁费」60.00万元、「驻外单位、宿舍楼及餐厅租金」50.00万元用于租房；请说明租用的是什么用房、是否经过批准，并备好批准文件。",
        },
      ],
    },
  ],
});
