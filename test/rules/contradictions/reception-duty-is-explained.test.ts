import { receptionDutyIsExplained } from "../../../src/rules/contradictions/reception-duty-is-explained";
import { describeRule } from "../describe-rule";
import { duties, threePublic } from "./drawn-department";

describeRule(receptionDutyIsExplained, {
  passes: [
    {
      it: "no such duty",
      sheets: { 说明: duties("（1）公开：公开权责清单；接受监督。"), 三公: threePublic("3.00", "0.00") },
      compared: 1,
    },
    {
      it: "receiving petitioners is something else",
      sheets: {
        说明: duties("（1）信访：负责群众来信来访，做好信访接待工作；接受监督。"),
        三公: threePublic("3.00", "0.00"),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a duty to receive guests beside no money for it",
      sheets: {
        说明: duties("（1）机关服务：配合做好对外接待服务工作；管理办公用房。"),
        三公: threePublic("3.00", "0.00"),
      },
      finds: [
        {
          at: "A3",
          quotes: "对外接待服务工作",
          because: "三公!F5",
          says: "公务接待费是0，而职责中写有“对外接待服务工作”；请看看是否要说明接待费用由谁负担。",
        },
      ],
    },
  ],
  notRun: [
    {
      it: "without 三公",
      sheets: duties("（1）机关服务：配合做好对外接待服务工作；管理办公用房。"),
      missing: ["three-public"],
    },
  ],
});
