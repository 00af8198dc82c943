import { localityHasItsSection } from "../../../src/rules/completeness/locality-has-its-section";
import { describeRule } from "../describe-rule";
import { statement } from "../drawn-statement";

const overview = [
  "第一部分 新乡市某局部门预算概况",
  "一、主要职责",
  "负责全市某某工作；承担市委交办的其他工作。",
];

describeRule(localityHasItsSection, {
  passes: [
    { it: "in any section", sheets: { 情况说明: statement() }, compared: 3 },
    {
      it: "in other words",
      sheets: {
        情况说明: statement({
          staff: "三、人员构成情况：在职人员18人，离退休3人。",
          performance: "（三）预算绩效情况：项目支出全部设置目标。",
          assets: "（四）国有资产占用情况：期末房屋面积1200平方米。",
        }),
      },
      compared: 3,
    },
    {
      it: "in Shanghai nobody asks for 人员构成",
      sheets: { 情况说明: statement({ part: "第二部分 上海市某局2022年部门预算情况说明", staff: "" }) },
      compared: 2,
    },
  ],
  finds: [
    {
      it: "编制 of rules and budgets is no headcount: told where the 概况 is",
      sheets: {
        情况说明: [
          ...overview.map((line) => `| ${line} |`),
          statement({
            staff: "负责编制和动态调整权责清单、标准规范的编制工作，纳入预算编制范围的单位共一个。",
          }),
        ].join("\n"),
      },
      finds: [
        {
          at: "A1",
          says: "河南的部门预算通常写明“人员构成”（编制人数和实有人数），概况和情况说明里没有找到；可以补写一段。",
        },
      ],
    },
    {
      it: "no assets: told where the 情况说明 is",
      sheets: { 情况说明: [...overview.map((line) => `| ${line} |`), statement({ assets: "" })].join("\n") },
      finds: [
        {
          at: "A4",
          says: "河南的部门预算通常写明“国有资产占用情况”（车辆和大型设备的数量），概况和情况说明里没有找到；可以补写一段。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a department of which nobody knows where it is",
      sheets: {
        情况说明: statement({
          part: "第二部分 某局2022年部门预算情况说明",
          total: "一、收支总体情况",
          staff: "",
          assets: "",
        }),
      },
      because: [],
    },
  ],
});
